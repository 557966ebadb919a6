package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.wireroom.fault.UserFault;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.text.AnnotatedText;
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
        List.of(span(words)), type, null, "say", who, 1, "test", speaker == null ? "x" : null);
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
    scorer.add(answered());
    QuoteFigures all = scorer.figures().get(QuoteScorer.Subset.ALL);
    QuoteFigures.Share found = all.found(QuoteLevel.HALF);
    assertThat(found.precision()).isCloseTo(66.7, within(0.1));
    assertThat(found.recall()).isCloseTo(66.7, within(0.1));
    assertThat(all.speaker()).isCloseTo(50.0, within(0.1));
    assertThat(all.endToEnd().f()).isCloseTo(33.3, within(0.1));
    QuoteFigures direct = scorer.figures().get(QuoteScorer.Subset.DM);
    assertThat(direct.found(QuoteLevel.HALF)).isEqualTo(new QuoteFigures.Share(1, 1, 2));
    assertThat(direct.speaker()).isCloseTo(100.0, within(0.1));
    QuoteFigures indirect = scorer.figures().get(QuoteScorer.Subset.IND);
    assertThat(indirect.found(QuoteLevel.HALF)).isEqualTo(new QuoteFigures.Share(1, 2, 1));
    assertThat(QuoteReport.table(scorer.figures()).lines()).hasSize(5);
    assertThat(QuoteReport.json(scorer.figures()).at("/dm/speaker_acc").asDouble())
        .isEqualTo(100.0);
  }

  private QuoteComparison answered() throws IOException {
    return new QuoteComparison(
        gold().get(0),
        List.of(
            attribution("The talks failed", "Delgado", QuoteType.DIRECT),
            attribution("it was", null, QuoteType.INDIRECT),
            attribution("Others", null, QuoteType.INDIRECT)));
  }

  @Test
  void the_stricter_the_level_the_less_is_found() throws IOException {
    QuoteScorer scorer = new QuoteScorer();
    scorer.add(answered());
    QuoteFigures all = scorer.figures().get(QuoteScorer.Subset.ALL);
    assertThat(all.found(QuoteLevel.MOST).right()).isEqualTo(1);
    assertThat(all.found(QuoteLevel.EXACT).right()).isEqualTo(1);
    QuoteFigures indirect = scorer.figures().get(QuoteScorer.Subset.IND);
    assertThat(indirect.found(QuoteLevel.MOST)).isEqualTo(new QuoteFigures.Share(0, 2, 1));
  }

  @Test
  void a_that_at_the_start_is_no_difference() {
    String text = "He said that it was late, “that” again, thatch.";
    assertThat(Letters.withoutThat(text, List.of(new Span(8, 24))))
        .isEqualTo(Letters.of(text, List.of(new Span(13, 24))));
    assertThat(Letters.withoutThat(text, List.of(new Span(26, 38))))
        .isEqualTo(Letters.of(text, List.of(new Span(33, 38))));
    assertThat(Letters.withoutThat(text, List.of(new Span(40, 46))))
        .isEqualTo(Letters.of(text, List.of(new Span(40, 46))));
  }

  @Test
  void a_canonical_name_may_make_the_speaker_right() throws IOException {
    Speaker delgado =
        new Speaker(span("he"), SpeakerKind.PRONOUN, null, "Maria Delgado", null, null, null);
    Attribution quote =
        new Attribution(
            List.of(span("“The talks failed,”")),
            QuoteType.DIRECT,
            null,
            "say",
            delgado,
            1,
            "test",
            null);
    QuoteScorer scorer = new QuoteScorer();
    scorer.add(new QuoteComparison(gold().get(0), List.of(quote)));
    QuoteFigures all = scorer.figures().get(QuoteScorer.Subset.ALL);
    assertThat(all.speaker()).isZero();
    assertThat(all.speakerByName()).isEqualTo(100.0);
    assertThat(all.endToEndByName().right()).isEqualTo(1);
  }

  @Test
  void rules_are_counted_and_their_confidence_weighed() throws IOException {
    QuoteRules rules = new QuoteRules();
    rules.add(answered());
    assertThat(rules.table()).containsPattern("test +3 +2 +1 +33.3 +1.000");
    assertThat(rules.calibrationError()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(rules.json().at("/0/proposed").asInt()).isEqualTo(3);
    assertThat(rules.calibration().at("/bands/0/from").asDouble()).isEqualTo(0.9);
  }

  @Test
  void every_miss_is_of_a_kind() throws IOException {
    QuoteMisses misses = new QuoteMisses();
    misses.add(answered(), AnnotatedText.bare(TEXT));
    assertThat(misses.table().lines().skip(2))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("invented  indirect", "<Others>"),
            line -> assertThat(line).contains("missed    direct", "<“Fine,”>"),
            line -> assertThat(line).contains("speaker   indirect", "<it was late>"));
    assertThat(misses.json()).hasSize(3);
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
