package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageScorerTest {
  private static PageGold.Page page(String body, List<String> with, List<String> without) {
    return new PageGold.Page(
        "a", null, new PageGold.Html(new byte[0]), body, with, without, "", "", "");
  }

  /** Texts are rows of letters, words of one letter each. */
  @ParameterizedTest
  @CsvSource({
    "abcdef, abcdef, 1, 1",
    "abcdef, abcdefghi, .5, 1",
    "abcdefg, abcde, 1, .5",
    "abcdabcd, abcd, 1, .2",
    "abcd, abcdabcd, .2, 1",
    "abc, abc, 1, 1",
    "abc, xyz, 0, 0",
    "abcde, '', 0, 0",
    "'', '', 1, 1"
  })
  void shinglesCountAsMultisets(String gold, String found, double precision, double recall) {
    PageScorer scorer = new PageScorer();
    scorer.add(page(String.join(" ", gold.split("")), List.of(), List.of()), spaced(found));
    assertThat(scorer.precision()).isCloseTo(precision, within(1e-9));
    assertThat(scorer.recall()).isCloseTo(recall, within(1e-9));
  }

  private static String spaced(String letters) {
    return String.join(", ", letters.split(""));
  }

  @Test
  void stringsAreKeptAndDropped() {
    PageScorer scorer = new PageScorer();
    scorer.add(page(null, List.of("one", "two"), List.of("menu")), "one and three");
    scorer.add(page(null, List.of("six", "ten"), List.of("foot", "head")), "six, ten, foot");
    assertThat(scorer.kept()).isCloseTo(.75, within(1e-9));
    assertThat(scorer.dropped()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(scorer.balanced()).isCloseTo((.75 + 2 / 3.0) / 2, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boats are back | boats are back! | true",
        "Boats are back | Boats are back - Star | false",
        "Café opens | Cafe opens | true"
      })
  void titlesAreTheSameLetters(String gold, String title, boolean right) {
    assertThat(PageFacts.isTitle(gold, title)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee | Ann Lee | true",
        "ANN LEE And Bo Li For The Star | Bo Li | true",
        "Ann Lee; Bo Li | Cy Wu | false"
      })
  void oneOfTheAuthorsIsEnough(String gold, String found, boolean right) {
    assertThat(PageFacts.isAuthor(gold, List.of(found))).isEqualTo(right);
  }

  @Test
  void goldComesInThreeForms(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("html"));
    try (OutputStream page =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/a.html.gz")))) {
      page.write("<p>one".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    ObjectMapper json = new ObjectMapper();
    ObjectNode row = json.createObjectNode().put("url", "http://a").put("html", "html/a.html.gz");
    row.putArray("with").add("one");
    ObjectNode inline = json.createObjectNode().put("id", "b").put("html", "<p>two");
    inline.put("articleBody", "two").putNull("title");
    Path lines = folder.resolve("pages.jsonl");
    Files.writeString(lines, row + "\n\n" + inline + "\n");
    for (Path gold : List.of(lines, folder)) {
      List<PageGold.Page> pages = PageGold.read(gold);
      assertThat(pages)
          .extracting(
              page -> new String(page.html().bytes(), java.nio.charset.StandardCharsets.UTF_8))
          .containsExactly("<p>one", "<p>two");
      assertThat(pages).extracting(PageGold.Page::hasBody).containsExactly(false, true);
      assertThat(pages).extracting(PageGold.Page::title).containsExactly("", "");
    }
    ObjectNode truth = json.createObjectNode();
    truth.putObject("a").put("articleBody", "one").put("url", "http://a");
    Files.writeString(folder.resolve("ground-truth.json"), truth.toString());
    assertThat(PageGold.read(folder)).extracting(PageGold.Page::body).containsExactly("one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"html\": \"<p>x\"} | no html, or neither articleBody nor with",
        "{\"with\": []} | no html, or neither articleBody nor with",
        "{\"html\": \"none.html\", \"with\": []} | none.html",
        "`` | there are none"
      })
  void whatIsNoGoldIsTold(String line, String message, @TempDir Path folder) throws IOException {
    Path gold = folder.resolve("pages.jsonl");
    Files.writeString(gold, line);
    assertThatThrownBy(() -> PageGold.read(gold))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read labelled pages: ")
        .hasMessageContaining(message);
  }
}
