package io.wireroom.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.encoder.WordPieces;
import io.wireroom.evaluate.AttitudeGold;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles of one sentence whose words stand apart; actors stand in brackets. */
class RenamingTest {
  private static final Pattern ACTOR = Pattern.compile("\\[([^]]+)]");

  private final List<LessonReader.Labelled<AttitudeGold.Article>> articles = new ArrayList<>();

  @BeforeEach
  void setUp() {
    articles.add(article("[President Ann Berg] met [Ito] and Berg left", "person"));
    articles.add(article("[Cleo Dahl] met [Eve Ito] , a president", "person"));
    articles.add(article("[Peru] left [Peruvian] waters", "country"));
    articles.add(article("[Chad] left [Chadian] waters", "country"));
  }

  private static LessonReader.Labelled<AttitudeGold.Article> article(String marked, String kind) {
    String text = marked.replaceAll("[\\[\\]]", "");
    List<AttitudeGold.Actor> actors = new ArrayList<>();
    Matcher found = ACTOR.matcher(marked);
    int marks = 0;
    while (found.find()) {
      String words = found.group(1);
      int begin = found.start() - marks;
      marks += 2;
      String name = words.endsWith("ian") ? "other" : words;
      actors.add(
          new AttitudeGold.Actor(
              0, new Span(begin, begin + words.length()), words, name, kind + ":x", null));
    }
    return new LessonReader.Labelled<>(
        new AttitudeGold.Article(
            "a", text, List.of(), actors, Map.of(), List.of(), List.of(), List.of()),
        new LessonText(
            annotated(text), new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]")), Map.of()));
  }

  private static AnnotatedText annotated(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      tokens.add(new Token(at, at + word.length(), word, "", ""));
      at += word.length() + 1;
    }
    Sentence all = new Sentence(0, text.length(), 0, tokens.size(), 0);
    return new AnnotatedText(text, 0, List.of(), List.of(all), tokens, List.of());
  }

  /** All that the words of an article become. */
  private Set<String> becomes(int article, String word, double share) {
    Renaming renaming = new Renaming(articles);
    Set<String> found = new HashSet<>();
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      found.add(
          renaming
              .of(articles.get(article), share, random)
              .text()
              .others()
              .getOrDefault(word, word));
    }
    return found;
  }

  @Test
  void aWordOfANameBecomesOneOfTheSameKindAndPlace() {
    assertThat(becomes(0, "Ann", 1)).containsExactlyInAnyOrder("Ann", "Cleo", "Eve");
    assertThat(becomes(0, "Berg", 1)).containsExactlyInAnyOrder("Berg", "Dahl", "Ito");
    assertThat(becomes(2, "Peru", 1)).containsExactlyInAnyOrder("Peru", "Chad");
    assertThat(becomes(2, "Peruvian", 1)).containsExactlyInAnyOrder("Peruvian", "Chadian");
  }

  @Test
  void wordsThatAreNoNamesElsewhereStay() {
    assertThat(becomes(0, "President", 1)).containsExactly("President");
    assertThat(becomes(0, "met", 1)).containsExactly("met");
  }

  @Test
  void withoutAShareNothingChanges() {
    assertThat(new Renaming(articles).of(articles.get(0), 0, new Random(1)))
        .isSameAs(articles.get(0));
  }

  @Test
  void labelsAndTokensStay() {
    var other = new Renaming(articles).of(articles.get(1), 1, new Random(3));
    assertThat(other.gold()).isSameAs(articles.get(1).gold());
    assertThat(other.text().text()).isSameAs(articles.get(1).text().text());
  }
}
