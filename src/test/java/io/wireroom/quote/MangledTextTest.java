package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever words, marks and tags come in whatever order: no exception, and rows that hold. */
class MangledTextTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(
          Lists.shipped(), TestModels.SHIPPED.parser(), TestModels.SHIPPED.quotes());
  private static final int WARM_UP = 3;
  private static final int MEASUREMENTS = 10;
  private static final String[] WORDS = {
    "said/VBD",
    "that/IN",
    "Delgado/NNP",
    ",/,",
    "./.",
    "“/``",
    "”/''",
    "\"/''",
    "''/''",
    "he/PRP",
    "told/VBD",
    "and/CC",
    "the/DT",
    "plan/NN",
    "to/TO",
    "go/VB",
    "according/VBG",
    "who/WP",
    ":/:",
    ";/:",
    "--/:",
    "adding/VBG",
    "called/VBD",
    "(/(",
    ")/)",
    "'/''",
    "‘/``",
    "’/''",
    "¶/NN",
    "?/.",
    "is/VBZ",
    "Sunday/NNP",
    "reporters/NNS",
    "it/PRP",
    "'s/POS",
    "“No”/NN",
    "\uD83D\uDE00/NN"
  };

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(WORDS).list().ofMaxSize(120);
  }

  @Property(tries = 2000)
  void attributions_hold(@ForAll("words") List<String> words) {
    AnnotatedText text = annotated(words);
    int end = 0;
    for (Attribution one : FINDER.find(text, List.of())) {
      for (Span part : one.parts()) {
        assertThat(part.end()).isLessThanOrEqualTo(text.text().length());
        assertThat(part.of(text.text())).isNotBlank();
      }
      assertThat(one.parts().get(0).begin()).isGreaterThanOrEqualTo(end);
      assertThat(one.parts()).isSorted();
      end = one.parts().get(0).begin();
      assertThat(one.confidence()).isBetween(0.0, 1.0);
      assertThat(one.speaker().span() == null).isEqualTo(one.noSpeakerReason() != null);
    }
  }

  @Example
  void twice_the_text_takes_at_most_two_and_a_half_times_as_long() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 12_000; i++) {
      words.add(WORDS[(i * 31 + i / 7) % WORDS.length]);
    }
    AnnotatedText once = annotated(words);
    words.addAll(List.copyOf(words));
    AnnotatedText twice = annotated(words);
    for (int i = 0; i < WARM_UP; i++) {
      time(once);
    }
    // A busy machine spoils a measurement now and then; quadratic work would spoil them all.
    double least = Double.MAX_VALUE;
    for (int i = 0; i < MEASUREMENTS && least >= 2.2; i++) {
      long single = Math.min(time(once), time(once));
      least = Math.min(least, (double) time(twice) / single);
    }
    assertThat(least).isLessThan(2.5);
  }

  private static long time(AnnotatedText text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    FINDER.find(text, List.of());
    return threads.getCurrentThreadCpuTime() - begin;
  }

  /** One sentence a paragraph, and a paragraph after each {@code ¶}. */
  static AnnotatedText annotated(List<String> words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    int first = 0;
    for (String word : words) {
      int slash = word.lastIndexOf('/');
      String form = word.substring(0, slash);
      if (form.equals("¶")) {
        if (tokens.size() > first) {
          sentences.add(
              new Sentence(begin, text.length(), first, tokens.size(), paragraphs.size()));
          paragraphs.add(new Span(begin, text.length()));
          text.append("\n\n");
        }
        begin = text.length();
        first = tokens.size();
        continue;
      }
      if (text.length() > begin) {
        text.append(' ');
      }
      int at = text.length();
      text.append(form);
      String lemma = form.equals("said") ? "say" : form;
      tokens.add(new Token(at, text.length(), form, word.substring(slash + 1), lemma));
    }
    if (tokens.size() > first) {
      sentences.add(new Sentence(begin, text.length(), first, tokens.size(), paragraphs.size()));
      paragraphs.add(new Span(begin, text.length()));
    }
    return new AnnotatedText(text.toString(), 0, paragraphs, sentences, tokens, List.of());
  }
}
