package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Bundled articles cut, joined and strewn with marks: no exception, and rows that hold. */
class MangledArticleTest {
  private static final List<String> ARTICLES = articles();
  private static final String[] STREWN = {
    "“",
    "”",
    "\"",
    "'",
    "’",
    "‘",
    "''",
    "``",
    "«",
    "»",
    "„",
    "\n",
    "\n\n",
    " ",
    "\t",
    "\u00a0",
    "\u0000",
    "\u0007",
    "\ufeff",
    "\u2028",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "—",
    " — ",
    ":",
    ", he said",
    " said Ana Ruiz",
    "KIM: ",
    "Q: ",
    "A. ",
    "according to ",
    "(",
    "]",
    "…",
    "&quot;"
  };
  private static final int LONGEST = 3000;

  private static List<String> articles() {
    try (Stream<Path> files = Files.list(Path.of("jobs/demo/articles"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(MangledArticleTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      // One article is no UTF-8: its broken letters are welcome here.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 100)
  void attributions_hold(@ForAll long seed) {
    String article = mangled(new Random(seed));
    AnnotatedText text = ShippedAttributions.annotate(article);
    Span whole = new Span(0, text.text().length());
    int begin = 0;
    for (Attribution one : ShippedAttributions.of(text)) {
      assertThat(one.span().begin()).isGreaterThanOrEqualTo(begin);
      begin = one.span().begin();
      int end = begin;
      for (Span part : one.parts()) {
        assertThat(part.begin()).isGreaterThanOrEqualTo(end);
        assertThat(part.of(text.text())).isNotBlank();
        end = part.end();
      }
      assertThat(whole.contains(one.span())).isTrue();
      assertThat(one.cue() == null || whole.contains(one.cue())).isTrue();
      Span speaker = one.speaker().span();
      assertThat(speaker == null || whole.contains(speaker)).isTrue();
      assertThat(speaker == null).isEqualTo(one.noSpeakerReason() != null);
    }
  }

  private static String mangled(Random random) {
    StringBuilder text = new StringBuilder(ARTICLES.get(random.nextInt(ARTICLES.size())));
    text.setLength(Math.min(text.length(), 1 + random.nextInt(LONGEST)));
    for (int i = random.nextInt(60); i > 0 && text.length() > 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
        case 1 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
        default -> text.insert(at, STREWN[random.nextInt(STREWN.length)]);
      }
    }
    return text.toString();
  }
}
