package io.wireroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.job.ExtractJob;
import io.wireroom.job.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Web archives of made-up pages through the whole main job: each page becomes what it has to, and
 * nothing is there that is no page.
 */
abstract class CrawlBatch {
  private static final int FILES = 2;

  @TempDir Path folder;

  /** How many pages. */
  abstract int pages();

  @Test
  @Timeout(600)
  void everyPageBecomesWhatItHasTo() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Map<String, String> due = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      Path file = in.resolve("crawl" + i + ".warc.gz");
      // Half of the pages of the second file are of one host.
      addDue(due, file, new MadeUpCrawl(i + 1, 0, 0.5 * i).write(file, pages() / FILES));
    }
    SparkSession spark = LocalSpark.session().newSession();
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    spark.conf().set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
    String output = folder.resolve("tables").toString();
    Settings settings = Settings.load(List.of("nlp.engine=linear"), Map.of(), List.of());
    new ExtractJob(spark, settings, List.of(in.toString()), output, "crawl").run();
    TableRules tables = new TableRules(spark, output);
    Map<String, String> found = new TreeMap<>();
    tables.rows("articles").forEach(row -> add(found, row, "article"));
    tables.rows("rejects").forEach(row -> add(found, row, row.getAs("reason")));
    assertThat(differences(due, found)).isEmpty();
    Row run = tables.rows("runs").get(0);
    assertThat(run.<Long>getAs("input_records")).isEqualTo((long) due.size());
    tables.check();
  }

  private static void addDue(Map<String, String> due, Path file, Map<Long, CrawlKind> pages) {
    String last = null;
    for (Map.Entry<Long, CrawlKind> page : pages.entrySet()) {
      String place = file.getFileName() + "#O" + page.getKey();
      due.put(place, page.getValue().outcome());
      if (page.getValue() == CrawlKind.WHOLE) {
        last = place;
      } else if (page.getValue() == CrawlKind.AGAIN && last.compareTo(place) > 0) {
        // Of two the one stays whose place is the first in the order of letters.
        due.put(last, "duplicate");
        due.put(place, "article");
        last = place;
      }
    }
  }

  /** Places and what was due there beside what was found, so that a message can be read. */
  private static List<String> differences(Map<String, String> due, Map<String, String> found) {
    return Stream.concat(due.keySet().stream(), found.keySet().stream())
        .distinct()
        .sorted()
        .filter(place -> !Objects.equals(due.get(place), found.get(place)))
        .map(place -> place + ": " + due.get(place) + ", found: " + found.get(place))
        .toList();
  }

  private static void add(Map<String, String> found, Row row, String outcome) {
    String uri = row.getAs("source_uri");
    found.merge(uri.substring(uri.lastIndexOf('/') + 1), outcome, (one, two) -> one + " " + two);
  }
}
