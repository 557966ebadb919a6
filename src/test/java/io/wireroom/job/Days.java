package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Days of a landing folder, one folder a day, extracted, linked and counted in two ways.
 *
 * @param folder of both outputs
 * @param landing whose folders are named for their days
 */
public record Days(Path folder, Path landing) {
  /** A main job over an input, without the encoder, since it is run often. */
  static ExtractJob job(Path tables, String batch, Path input) {
    SparkSession spark = LocalSpark.session().newSession();
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    Settings settings = settings();
    return new ExtractJob(spark, settings, List.of(input.toString()), tables.toString(), batch);
  }

  /**
   * Asserts that days extracted side by side, the last first, and then linked and counted at once
   * give the tables of day after day.
   *
   * @param together how many at once
   * @param linked whether they are linked and counted, too
   */
  public void check(int together, boolean linked) throws Exception {
    Path serial = folder.resolve("serial");
    Path parallel = folder.resolve("parallel");
    List<LocalDate> days = days();
    for (LocalDate day : days) {
      extract(serial, day);
      if (linked) {
        daily(serial, day, day.plusDays(1));
      }
    }
    ExecutorService threads = Executors.newFixedThreadPool(together);
    List<Future<?>> runs = new ArrayList<>();
    List<LocalDate> last = new ArrayList<>(days);
    Collections.reverse(last);
    for (LocalDate day : last) {
      runs.add(threads.submit(() -> extract(parallel, day)));
    }
    for (Future<?> run : runs) {
      run.get();
    }
    threads.shutdown();
    if (linked) {
      daily(parallel, days.get(0), days.get(days.size() - 1).plusDays(1));
    }
    for (Table table : linked ? Tables.ALL : Tables.OF_RECORDS) {
      if (!table.name().equals("runs")) {
        assertThat(rows(parallel, table.name()))
            .as(table.name())
            .isEqualTo(rows(serial, table.name()));
      }
    }
    assertThat(rows(parallel, "articles").lines()).hasSizeGreaterThan(days.size());
    if (linked) {
      assertThat(rows(parallel, "stories").lines()).hasSizeGreaterThan(days.size());
      assertThat(rows(parallel, "speaker_daily").lines()).hasSizeGreaterThan(days.size());
    }
  }

  private void extract(Path tables, LocalDate day) {
    job(tables, day.toString(), landing.resolve(day.toString())).run();
  }

  private static void daily(Path tables, LocalDate from, LocalDate to) {
    for (DailyJob.Work work : DailyJob.Work.values()) {
      new DailyJob(LocalSpark.session().newSession(), settings(), work, tables.toString(), from, to)
          .run();
    }
  }

  private static Settings settings() {
    return Settings.load(List.of("nlp.engine=linear"), Map.of(), List.of());
  }

  private List<LocalDate> days() throws IOException {
    try (Stream<Path> days = Files.list(landing)) {
      return days.map(day -> LocalDate.parse(day.getFileName().toString())).sorted().toList();
    }
  }

  private static String rows(Path tables, String table) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(tables.toString())) {
      session.run("SELECT * EXCLUDE run_id FROM " + table + " ORDER BY ALL", ResultFormat.CSV, out);
    }
    return out.toString();
  }
}
