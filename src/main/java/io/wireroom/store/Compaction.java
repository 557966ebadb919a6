package io.wireroom.store;

import static org.apache.spark.sql.functions.col;

import io.wireroom.table.AnalysedRow;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Joins the small Parquet files of a batch of a table: the same rows with the columns that they
 * have, sorted as they were, published as a run publishes. A batch that a run is writing is left
 * alone.
 */
final class Compaction {
  private static final String ARTICLE = "article_id";

  private final SparkSession spark;
  private final ParquetFormat format;
  private final Layout layout;
  private final MaintainSettings settings;
  private final String runId;

  Compaction(SparkSession spark, ParquetFormat format, MaintainSettings settings, String runId) {
    this.spark = spark;
    this.format = format;
    this.layout = format.layout();
    this.settings = settings;
    this.runId = runId;
  }

  /**
   * Does it, or tells what would be done.
   *
   * @return a line for each batch of a table
   */
  List<String> run(boolean dry) throws IOException {
    List<String> told = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, Map<Table, Set<String>>> work : works().entrySet()) {
      if (dry) {
        for (Map.Entry<Table, Set<String>> table : work.getValue().entrySet()) {
          for (String batch : table.getValue()) {
            told.add(line(table.getKey(), batch, "would join", files(table.getKey(), batch)));
          }
        }
      } else {
        told.addAll(compact(work.getKey(), work.getValue(), runId + "-" + number++));
      }
    }
    return told;
  }

  /** What is to be joined, by the lock that guards it. */
  private Map<String, Map<Table, Set<String>>> works() throws IOException {
    Map<String, Map<Table, Set<String>>> works = new TreeMap<>();
    for (Table table : Tables.ALL) {
      for (String batch : format.batches(table)) {
        if (isScattered(files(table, batch))) {
          works
              .computeIfAbsent(lock(table, batch), name -> new LinkedHashMap<>())
              .computeIfAbsent(table, any -> new TreeSet<>())
              .add(batch);
        }
      }
    }
    return works;
  }

  private static String lock(Table table, String batch) {
    return has(Tables.OF_LINK, table)
        ? DayTables.work("link")
        : has(Tables.OF_ROLLUP, table) ? DayTables.work("rollup") : batch;
  }

  private static boolean has(List<Table> tables, Table table) {
    return tables.stream().anyMatch(other -> other.name().equals(table.name()));
  }

  private List<String> compact(String work, Map<Table, Set<String>> tables, String run)
      throws IOException {
    Optional<BatchLock> taken = BatchLock.take(layout, work, run);
    if (taken.isEmpty()) {
      return List.of("left alone: a run is writing it (" + work + ")");
    }
    try (BatchLock lock = taken.get()) {
      new Recovery(format).finish(work, lock);
      if (layout.files().exists(layout.journal(work))) {
        return List.of("left alone: a run has not been published to its end (" + work + ")");
      }
      try (Staging staging = format.staging(spark, run)) {
        List<String> told = new ArrayList<>();
        for (Map.Entry<Table, Set<String>> table : tables.entrySet()) {
          for (String batch : table.getValue()) {
            told.add(join(staging, run, table.getKey(), batch));
          }
        }
        for (Step step :
            Publication.commit(format, new Journal(work, run, staging.parts()), lock)) {
          step.run();
        }
        return told;
      } finally {
        Publication.abandon(format, work, run);
      }
    }
  }

  private String join(Staging staging, String run, Table table, String batch) throws IOException {
    spark.sparkContext().setJobDescription("Joining files of " + table.name());
    List<FileStatus> files = files(table, batch);
    Path folder = layout.partition(table.name(), batch);
    Dataset<Row> rows =
        TableFiles.reader(spark).option("mergeSchema", "true").parquet(folder.toString());
    Column[] columns = Arrays.stream(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> dated = dated(table, batch, rows);
    Column[] order =
        table.sortKey().stream()
            .filter(List.of(dated.columns())::contains)
            .map(key -> col(key))
            .toArray(Column[]::new);
    staging.write(
        table,
        dated.coalesce(settings.files(bytes(files))).sortWithinPartitions(order).select(columns),
        batch);
    Path staged = layout.staged(run, Layout.folder(table.name(), batch));
    long before = ParquetStaging.rows(layout, folder);
    long after = ParquetStaging.rows(layout, staged);
    if (before != after) {
      throw new IllegalStateException(
          "Cannot join files: %d rows became %d (%s)".formatted(before, after, folder));
    }
    return line(table, batch, "joined", files);
  }

  /** With the day of their articles, where the table is sorted by it and has it not. */
  private Dataset<Row> dated(Table table, String batch, Dataset<Row> rows) {
    List<String> columns = List.of(rows.columns());
    boolean wants = table.sortKey().contains(AnalysedRow.DATE) && columns.contains(ARTICLE);
    if (!wants || columns.contains(AnalysedRow.DATE)) {
      return rows;
    }
    Dataset<Row> days =
        format
            .read(spark, new ArticlesTable())
            .where(col(TableFiles.BATCH).equalTo(batch))
            .groupBy(ARTICLE)
            .agg(org.apache.spark.sql.functions.max(AnalysedRow.DATE).as(AnalysedRow.DATE));
    return rows.join(
        days, scala.collection.JavaConverters.asScalaBuffer(List.of(ARTICLE)).toSeq(), "left");
  }

  private boolean isScattered(List<FileStatus> files) {
    long small = files.stream().filter(file -> file.getLen() < settings.smallFile()).count();
    return small > 1 && settings.files(bytes(files)) < files.size();
  }

  private String line(Table table, String batch, String did, List<FileStatus> files) {
    return "%s batch=%s: %s %d files to %d"
        .formatted(table.name(), batch, did, files.size(), settings.files(bytes(files)));
  }

  private static long bytes(List<FileStatus> files) {
    return files.stream().mapToLong(FileStatus::getLen).sum();
  }

  private List<FileStatus> files(Table table, String batch) throws IOException {
    return layout.list(layout.partition(table.name(), batch)).stream()
        .filter(file -> file.isFile() && file.getPath().getName().endsWith(".parquet"))
        .toList();
  }
}
