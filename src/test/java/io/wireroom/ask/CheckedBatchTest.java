package io.wireroom.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.table.Examples;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.collection.JavaConverters;

/** The shipped gates let a sound batch through and find each fault that was put into another. */
class CheckedBatchTest {
  private static final SparkSession SPARK = LocalSpark.session();

  /** A word beyond the basic plane before the span: offsets count it twice. */
  private static final String TEXT = "😀 Anna Berg said so.";

  @TempDir Path output;

  @Test
  void aSoundBatchPassesAndABrokenOneFailsEveryGateOfErrors() throws IOException {
    sound("1");
    sound("2");
    Gates gates = Gates.read(Path.of("conf/checks.conf"));
    assertThat(results(gates, "2").values()).as("all gates").containsOnly(true);

    sound("3");
    // A second article of the same key, which the run record does not tell, ...
    write("3", "articles", Map.of("article_id", "a", "text", TEXT, "run_id", "another"));
    // ... a mention whose offsets are off by the surrogate, of an unknown form, in no article, ...
    Map<String, Object> stray = new HashMap<>(mention("3"));
    stray.put("begin", 2);
    stray.put("end", 11);
    stray.put("form", "noun");
    write("3", "entities", stray);
    write("3", "sentences", Map.of("article_id", "b", "sentence", 0, "run_id", "3"));
    // ... and quotes that are surer than those before.
    Map<String, Object> sure = new HashMap<>(quote("3"));
    sure.put("quote_id", "other");
    sure.put("confidence", 1.0);
    sure.put("speaker_kind", "none");
    write("3", "quotes", sure);
    Map<String, Boolean> broken = results(gates, "3");
    assertThat(broken.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey))
        .containsExactlyInAnyOrder(
            "accounting",
            "one-run",
            "keys-unique",
            "references-whole",
            "offsets",
            "enumerations",
            "speakers",
            "confidence");
    assertThatThrownBy(() -> results(gates, "4")).hasMessage("Cannot check: no such batch (4)");
  }

  @Test
  void whatAGateAsksHasToBeANumber() throws IOException {
    sound("1");
    assertThatThrownBy(() -> results(gate("SELECT nothing FROM articles"), "1"))
        .isInstanceOf(UserFault.class)
        .hasMessageContaining("nothing")
        .hasMessageEndingWith("(mine)");
    assertThatThrownBy(() -> results(gate("SELEC 1"), "1")).isInstanceOf(UserFault.class);
    assertThatThrownBy(() -> results(gate("SELECT 'x'"), "1"))
        .hasMessage("Cannot check: a gate has to give a number, not x (mine)");
    assertThatThrownBy(() -> results(gate("SELECT 1, 2"), "1"))
        .hasMessage("Cannot check: a gate has to give one number (mine)");
    assertThat(results(gate("SELECT CAST(NULL AS INT)"), "1")).containsEntry("mine", true);
  }

  @Test
  void aFileOfGatesThatMakesNoSenseIsTold() throws IOException {
    assertFault("checks { gates = [{ name = X }] }", "checks.conf: 1");
    assertFault("checks { gates = [{ name = a, severity = big, what = w, sql = s }] }", "severity");
    assertFault(
        "checks { gates = [{ name = a, severity = error, what = w, sql = s }] }", "min or max");
    assertFault("checks {", "checks.conf");
    String gate = "{ name = a, severity = error, what = w, sql = s, max = 1 }";
    assertFault(
        "checks { compare-with = 1, gates = [" + gate + ", " + gate + "] }",
        "two gates of one name (a)");
  }

  @Test
  void resultsAreTold() throws IOException {
    sound("1");
    List<Gates.Result> results =
        new CheckedBatch(SPARK, Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "1")
            .published(gate("SELECT 3"));
    assertThat(Gates.table(results)).isEqualTo("FAILED  error  mine  3  at most 2  mine\n");
    assertThat(Gates.json("1", results))
        .contains("\"batch\" : \"1\"", "\"passed\" : false", "\"value\" : 3.0", "\"max\" : 2.0");
    assertThat(Gates.failed(results)).isEqualTo("mine");
  }

  private void assertFault(String conf, String told) throws IOException {
    Path file = Files.writeString(output.resolve("checks.conf"), conf);
    assertThatThrownBy(() -> Gates.read(file))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read checks: ")
        .hasMessageContaining(told);
  }

  private static Gates gate(String sql) {
    return new Gates(List.of(new Gate("mine", true, "mine", sql, null, 2.0)), 3);
  }

  private Map<String, Boolean> results(Gates gates, String batch) {
    return new CheckedBatch(SPARK, Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), batch)
        .published(gates).stream()
            .collect(Collectors.toMap(r -> r.gate().name(), Gates.Result::passed));
  }

  /** One article with a mention, a quote and a sentence. */
  private void sound(String batch) {
    write(batch, "articles", Map.of("article_id", "a", "text", TEXT, "run_id", batch));
    write(batch, "entities", mention(batch));
    write(batch, "quotes", quote(batch));
    write(
        batch,
        "sentences",
        Map.of(
            "article_id",
            "a",
            "sentence",
            0,
            "begin",
            0,
            "end",
            21,
            "text",
            TEXT,
            "run_id",
            batch));
    write(
        batch,
        "runs",
        Map.of(
            "command",
            "extract",
            "input_records",
            1L,
            "articles",
            1L,
            "rejects",
            0L,
            "rows_per_table",
            JavaConverters.mapAsScalaMap(Map.of("quotes", 1L)),
            "finished_at",
            Instant.parse("2019-07-0" + batch + "T00:00:00Z"),
            "run_id",
            batch));
  }

  private static Map<String, Object> mention(String run) {
    return Map.of(
        "article_id",
        "a",
        "begin",
        3,
        "end",
        12,
        "text",
        "Anna Berg",
        "form",
        "name",
        "run_id",
        run);
  }

  private static Map<String, Object> quote(String run) {
    return Map.of(
        "article_id",
        "a",
        "quote_id",
        "a-0",
        "begin",
        18,
        "end",
        20,
        "text",
        "so",
        "speaker_kind",
        "named",
        "confidence",
        0.8,
        "run_id",
        run);
  }

  private void write(String batch, String name, Map<String, Object> cells) {
    Table table =
        Tables.ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    SPARK
        .createDataFrame(List.of(Examples.row(table, cells)), table.schema())
        .coalesce(1)
        .write()
        .mode("append")
        .parquet(output.resolve(name).resolve("batch=" + batch).toString());
  }
}
