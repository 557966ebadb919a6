package io.wireroom.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
  private static final MentionFinder FINDER = new MentionFinder(Lists.shipped());
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final String[] PIECES = {
    "[p:Kim Dae-ho]",
    "[p:Kim]",
    "[p:Ann Lake]",
    "[o:Foreign Ministry]",
    "[c/JPN:Japan]",
    "[l:Georgia]",
    "[l/KOR:Seoul]",
    "[n/JPN:Japanese]",
    "he",
    "she",
    "her",
    "his",
    "it",
    "The",
    "the",
    "minister",
    "ministry",
    "said",
    ",",
    ".",
    "(",
    ")",
    "who",
    "heads",
    "chairman",
    "of",
    "at",
    "for",
    "'s",
    "and",
    "Mr.",
    "\"",
    "“",
    "”",
    "former",
    "\n\n",
    "government",
    "company",
    "official",
    "président",
    "Gen.",
    "54",
    "-"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", ".", "[p:Kim]", "[p:Mr. President]", "#[p:Kim]\n\nHe.", "[m:'s]"})
  void smallTextsAreRead(String marked) {
    holds(Marked.text(marked));
  }

  @Test
  void anyOrderOfWordsGivesMentionsInTextOrderInsideTheText() {
    Random random = new Random(7);
    for (int article = 0; article < 400; article++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 80; i++) {
        text.append(' ').append(PIECES[random.nextInt(PIECES.length)]);
      }
      holds(Marked.text(text.append(" x.").toString()));
    }
  }

  @Test
  void aTextTenTimesAsLongTakesAboutTenTimesAsLong() {
    String part =
        "[p:Kim Dae-ho], deputy chief of the [o:Foreign Ministry], met [p:Ann Lake]. He said the minister left.\n\n";
    AnnotatedText small = Marked.text(part.repeat(150));
    AnnotatedText large = Marked.text(part.repeat(1500));
    for (int i = 0; i < 20; i++) {
      FINDER.find(small);
    }
    long one = time(small);
    long ten = time(large);
    assertThat(ten).as("%d ns against %d ns", ten, one).isLessThan(50 * one);
  }

  @Test
  void theHeadlineRaisesSalience() {
    List<Mention> mentions =
        FINDER.find(
            Marked.text("#[p:Kim Dae-ho] resigned\n\n[p:Ann Lake] said no. [p:Kim] said yes."));
    assertThat(mentions.get(0).inTitle()).isTrue();
    assertThat(mentions.get(0).salience()).isGreaterThan(mentions.get(1).salience());
    assertThat(mentions.get(2).salience()).isEqualTo(mentions.get(0).salience());
  }

  @Test
  void titlesAreKeptForLaterMentions() {
    List<Mention> mentions =
        FINDER.find(
            Marked.text(
                "[p:Ann Lake], a senior fellow at the [o/USA:Harbor Center], spoke. [p:Lake] said she was angry."));
    assertThat(mentions)
        .filteredOn(mention -> mention.type() == MentionType.PERSON)
        .hasSize(3)
        .allSatisfy(
            mention -> {
              assertThat(mention.title()).isEqualTo("senior fellow");
              assertThat(mention.affiliation()).isEqualTo("Harbor Center");
              assertThat(mention.country()).isEqualTo("USA");
              assertThat(mention.name()).isEqualTo("Ann Lake");
            });
  }

  private static long time(AnnotatedText article) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = CPU.getCurrentThreadCpuTime();
      FINDER.find(article);
      best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  private static void holds(AnnotatedText article) {
    List<Mention> mentions = FINDER.find(article);
    int begin = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      assertThat(mention.id()).isEqualTo(i);
      assertThat(mention.begin()).isGreaterThanOrEqualTo(begin);
      assertThat(mention.end())
          .isGreaterThan(mention.begin())
          .isLessThanOrEqualTo(article.text().length());
      assertThat(mention.salience()).isBetween(0.0, 1.0);
      assertThat(mention.confidence()).isBetween(0.0, 1.0);
      assertThat(mention.name() == null).isEqualTo(mention.entityId() == null);
      begin = mention.begin();
    }
  }
}
