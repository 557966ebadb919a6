package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.wireroom.fault.UserFault;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteScorerTest {
  private static final String TEXT =
      "\uD83D\uDE00 “The talks failed,” Maria Delgado said. Others said it was late. “Fine,” he said.";

  @TempDir private Path folder;

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Attribution attribution(String words, String speaker, QuoteType type) {
    Speaker who =
        speaker == null
            ? Speaker.none()
            : new Speaker(span(speaker), SpeakerKind.NAMED, null, null, null, null, null);
    return new Attribution(
        List.of(span(words)),
        type,
        null,
        "say",
        who,
        null,
        1,
        "test",
        speaker == null ? "x" : null);
  }

  private static String points(String words) {
    Span span = span(words);
    return "[["
        + TEXT.codePointCount(0, span.begin())
        + ","
        + TEXT.codePointCount(0, span.end())
        + "]]";
  }

  private static String label(String source, String content, String type) {
    return "{\"source\": %s, \"cue\": null, \"content\": %s, \"quote_type\": \"%s\"}"
        .formatted(points(source), points(content), type);
  }

  private List<QuoteGold.Article> gold() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"a\", \"text\": \"%s\", \"attributions\": [%s, %s, %s]}%n"
            .formatted(
                TEXT,
                label("Maria Delgado", "“The talks failed,”", "direct"),
                label("Others", "it was late", "indirect"),
                label("he", "“Fine,”", "direct")));
    return QuoteGold.read(file);
  }

  @Test
  void code_points_become_code_units() throws IOException {
    QuoteGold.Article article = gold().get(0);
    assertThat(article.attributions().get(0).content().get(0).of(TEXT))
        .isEqualTo("“The talks failed,”");
    assertThat(
            QuotePredictions.line(
                "a", TEXT, List.of(attribution("it was late", "Others", QuoteType.INDIRECT))))
        .contains("\"content\":" + points("it was late"))
        .contains("\"type\":\"indirect\"");
  }

  @Test
  void each_subset_judges_its_own() throws IOException {
    QuoteScorer scorer = new QuoteScorer();
    scorer.add(
        gold().get(0),
        List.of(
            attribution("The talks failed", "Delgado", QuoteType.DIRECT),
            attribution("it was", null, QuoteType.INDIRECT),
            attribution("Others", null, QuoteType.INDIRECT)));
    QuoteFigures all = scorer.figures().get(QuoteScorer.Subset.ALL);
    assertThat(all.foundPrecision()).isCloseTo(66.7, within(0.1));
    assertThat(all.foundRecall()).isCloseTo(66.7, within(0.1));
    assertThat(all.speakerAccuracy()).isCloseTo(50.0, within(0.1));
    assertThat(all.endToEndF()).isCloseTo(33.3, within(0.1));
    QuoteFigures direct = scorer.figures().get(QuoteScorer.Subset.DM);
    assertThat(direct.predicted()).isEqualTo(1);
    assertThat(direct.foundF()).isCloseTo(66.7, within(0.1));
    assertThat(direct.speakerAccuracy()).isCloseTo(100.0, within(0.1));
    QuoteFigures indirect = scorer.figures().get(QuoteScorer.Subset.IND);
    assertThat(indirect.predicted()).isEqualTo(2);
    assertThat(indirect.foundRecall()).isCloseTo(100.0, within(0.1));
    assertThat(QuoteReport.table(scorer.figures()).lines()).hasSize(5);
    assertThat(QuoteReport.json(scorer.figures())).contains("\"dm\"", "\"speaker\" : 100.0");
  }

  @Test
  void a_broken_line_is_named() throws IOException {
    Path file = folder.resolve("broken.jsonl");
    Files.writeString(file, "{\"id\": 1}\n");
    assertThatThrownBy(() -> QuoteGold.read(file))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read labelled quotes: ")
        .hasMessageEndingWith("broken.jsonl:1)");
  }
}
