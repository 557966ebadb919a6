package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole labelled articles are read as {@code extract} reads them. */
class AttitudesIT {
  private static final String TEXT =
      """
      Vessel council quarrels over bridge

      VESSEL (Coast Wire) -- Mayor Anna Holm on Monday condemned the Port Authority \uD83D\uDE00 over \
      the closed bridge. The authority thanked Peter Berg, a carpenter, for his help.

      “The bridge will never be built by these people,” said Anna Holm, the mayor of Vessel.

      Click here to subscribe to our newsletter.
      """;

  /** In a language that the settings do not keep. */
  private static final String FOREIGN =
      """
      Die Bürgermeisterin sprach am Montag lange mit den Fischern über die neue Brücke und den Hafen. \
      Sie versprach ihnen, dass die Arbeiten noch vor dem Winter beginnen und dass niemand sein Boot \
      verlieren wird. Die Fischer hörten ihr zu und gingen dann schweigend nach Hause.
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void evaluateTellsWhatExtractWrites() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), article() + refused());
    JsonNode report = evaluated(gold);
    assertThat(report.at("/articles").asInt()).isEqualTo(2);
    assertThat(report.at("/refused").asInt()).isEqualTo(1);
    assertThat(report.at("/sentences_gone").asInt()).as("the letter, the refused").isEqualTo(2);
    assertThat(report.at("/stances/gold").asInt()).isEqualTo(1);
    assertThat(report.at("/targets/nonneutral/gold").asInt()).isEqualTo(1);
    assertThat(report.at("/speakers/named/found").asInt()).isEqualTo(1);
    assertThat(report.at("/speakers/named/right").asInt()).isEqualTo(1);

    JsonNode predicted = JSON.readTree(Files.readAllLines(folder.resolve("found.jsonl")).get(0));
    assertThat(predicted.path("text").asText()).doesNotContain("subscribe");
    extract(gold);
    assertRows("stances", predicted.path("stances"));
    assertRows("sentiment", predicted.path("looks"));
  }

  private JsonNode evaluated(Path gold) throws IOException {
    Path report = folder.resolve("report.json");
    Launcher.Ended ended =
        Launcher.plain()
            .run(
                "evaluate",
                "--task",
                "attitudes",
                "--gold",
                gold.toString(),
                "--report",
                report.toString(),
                "--predictions",
                folder.resolve("found.jsonl").toString())
            .done();
    assertThat(ended.out()).contains("articles 2, refused 1, sentences gone 2", ">= .8");
    return JSON.readTree(report.toFile());
  }

  private void extract(Path gold) {
    Launcher.plain()
        .run(
            "extract",
            "--input",
            gold.toString(),
            "--output",
            folder.resolve("tables").toString(),
            "--batch",
            "b")
        .done();
  }

  /** As many rows of a table that are not neutral, with the same signs and confidences. */
  private void assertRows(String table, JsonNode predicted) throws IOException {
    Launcher.Ended ended =
        Launcher.plain()
            .run(
                "sql",
                "--tables",
                folder.resolve("tables").toString(),
                "--format",
                "json",
                "-e",
                "SELECT polarity, confidence FROM " + table + " WHERE polarity <> 'neutral'")
            .done();
    JsonNode rows = JSON.readTree(ended.out().isBlank() ? "[]" : ended.out());
    assertThat(rows).hasSameSizeAs(predicted);
    for (JsonNode row : rows) {
      assertThat(predicted)
          .anyMatch(
              one ->
                  one.path("polarity").equals(row.path("polarity"))
                      && one.path("confidence").asDouble() == row.path("confidence").asDouble());
    }
  }

  private static String article() {
    return """
    {"id": "a", "outlet": "Coast Wire", "published_at": "2024-05-06T08:00:00Z", "text": %s, \
    "sentences": [{%s}, {%s}, {%s}], "actors": [\
    {"sentence": 0, %s, "text": "Anna Holm", "name": "Anna Holm"}, \
    {"sentence": 0, %s, "text": "Port Authority", "name": "Port Authority"}], \
    "targets": [{"actor": 1, "polarity": "negative"}], \
    "stances": [{"sentence": 0, "source": 0, "target": 1, "polarity": "negative"}], \
    "quotes": [{%s, "kind": "named", "speaker": "Anna Holm"}], \
    "people": [{"name": "Anna Holm", "country": null}]}
    """
        .formatted(
            JSON.valueToTree(TEXT),
            at(
                "Mayor Anna Holm on Monday condemned the Port Authority \uD83D\uDE00 over the closed"
                    + " bridge."),
            at("“The bridge will never be built by these people,” said Anna Holm, the mayor"),
            at("Click here to subscribe to our newsletter."),
            at("Anna Holm"),
            at("Port Authority"),
            at("“The bridge will never be built by these people,”"));
  }

  private static String refused() {
    return """
    {"id": "b", "outlet": "Coast Wire", "text": %s, "sentences": [{"begin": 0, "end": 94}]}
    """
        .formatted(JSON.valueToTree(FOREIGN));
  }

  /** Where words first stand, in code points. */
  private static String at(String words) {
    int begin = TEXT.indexOf(words);
    return "\"begin\": %d, \"end\": %d"
        .formatted(TEXT.codePointCount(0, begin), TEXT.codePointCount(0, begin + words.length()));
  }
}
