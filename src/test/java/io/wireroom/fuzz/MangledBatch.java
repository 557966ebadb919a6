package io.wireroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.job.ExtractJob;
import io.wireroom.job.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of files with anything in them through the whole main job: a batch comes out whose
 * records are those that an independent count finds, file by file, and whose rows all hold.
 */
abstract class MangledBatch {
  /** Seeds of other files than those that are read alone. */
  private static final long FIRST = 1_000_001;

  private static final Pattern SEED = Pattern.compile("/in/f(\\d+)\\.");

  @TempDir Path folder;

  /** How many files. */
  abstract int files();

  @Test
  @Timeout(600)
  void everyRecordOfEveryFileIsInOneTableAndEveryRowHolds() throws IOException {
    Seeds seeds = new Seeds();
    Path in = Files.createDirectories(folder.resolve("in"));
    Map<Long, MangledFile> files = new HashMap<>();
    Long alone = Long.getLong("fuzz.seed");
    long first = alone == null ? FIRST : alone;
    for (long seed = first; seed < first + (alone == null ? files() : 1); seed++) {
      MangledFile file = MangledFile.of(seed, seeds);
      Files.write(in.resolve(file.name()), file.bytes());
      files.put(seed, file);
    }
    SparkSession spark = LocalSpark.session().newSession();
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    spark.conf().set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
    String output = folder.resolve("tables").toString();
    Settings settings =
        Settings.load(
            List.of(
                "nlp.engine=linear",
                "stances.neutral=true",
                "input.languages=[]",
                "input.max-text-length=" + MangledFile.MAX_TEXT,
                "input.max-file-bytes=" + MangledFile.MAX_FILE_BYTES),
            Map.of(),
            List.of());
    new ExtractJob(spark, settings, List.of(in.toString()), output, "fuzz").run();
    TableRules tables = new TableRules(spark, output);
    Faults faults = new Faults();
    Tally tally = new Tally();
    Map<Long, List<Accounting.Outcome>> found = new HashMap<>();
    for (Row article : tables.rows("articles")) {
      MangledFile file = files.get(seed(article));
      add(found, file, article, null);
      tally.add(file, "article");
    }
    for (Row reject : tables.rows("rejects")) {
      MangledFile file = files.get(seed(reject));
      String reason = reject.getAs("reason");
      add(found, file, reject, reason);
      tally.add(file, reason);
      if (reason.equals("failed") || reason.equals("timeout")) {
        faults.add(file, new AssertionError(reason + " " + reject.getAs("message")));
      }
    }
    System.out.println("mangled batch, " + tally.records() + " records:\n" + tally);
    for (MangledFile file : files.values()) {
      Accounting.fault(file, found.getOrDefault(file.seed(), List.of()))
          .ifPresent(fault -> faults.add(file, new AssertionError(fault)));
    }
    List<Row> runs = tables.rows("runs");
    assertThat(runs).hasSize(1);
    assertThat(runs.get(0).<Long>getAs("input_records")).isEqualTo((long) tally.records());
    tables.check();
    assertThat(faults.count()).as(faults::toString).isZero();
  }

  private static void add(
      Map<Long, List<Accounting.Outcome>> found, MangledFile file, Row row, String reason) {
    String uri = row.getAs("source_uri");
    String place = uri.substring(uri.indexOf(file.name()) + file.name().length());
    found
        .computeIfAbsent(file.seed(), seed -> new ArrayList<>())
        .add(new Accounting.Outcome(place, reason));
  }

  private static long seed(Row row) {
    Matcher seed = SEED.matcher(row.<String>getAs("source_uri"));
    assertThat(seed.find()).as(row.toString()).isTrue();
    return Long.parseLong(seed.group(1));
  }
}
