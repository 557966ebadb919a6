package io.wireroom.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.Snapshot;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;

/**
 * What one run has staged in Iceberg's tables: a snapshot a table, by Iceberg's own way of writing
 * before publishing ({@code wap.id}), which is the run's id. A folder of the run's name in the
 * staging folder says that there are such.
 */
final class IcebergStaging implements Staging {
  /** In the summary of a snapshot: the run that made it. The same in all tables of a batch. */
  static final String RUN = "wireroom.run-id";

  /** In the summary of a snapshot: the batches that it replaces. */
  static final String BATCHES = "wireroom.batches";

  private static final String STAGED = "wap.id";
  private static final String SESSION = "spark.wap.id";
  private static final String RUN_ID = "run_id";

  private final SparkSession spark;
  private final Layout layout;
  private final IcebergCatalog catalog;
  private final String runId;
  private final Map<String, Set<String>> batches = new ConcurrentHashMap<>();

  IcebergStaging(SparkSession spark, Layout layout, IcebergCatalog catalog, String runId) {
    this.spark = spark;
    this.layout = layout;
    this.catalog = catalog;
    this.runId = runId;
  }

  /** Whether a run staged it. */
  static boolean isOf(Snapshot snapshot, String runId) {
    return runId.equals(snapshot.summary().get(STAGED));
  }

  /** Whether any run staged it. */
  static boolean isStaged(Snapshot snapshot) {
    return snapshot.summary().containsKey(STAGED);
  }

  @Override
  public void write(Table table, Dataset<Row> rows, String batch) throws IOException {
    write(table, rows.withColumn(TableFiles.BATCH, lit(batch)), List.of(batch));
  }

  @Override
  public void write(Table table, Dataset<Row> rows, Collection<String> wanted) throws IOException {
    mark();
    catalog.ensure(table);
    // Not to be had as an option of one write; all writes of a run have the same.
    spark.conf().set(SESSION, runId);
    try {
      rows.writeTo(catalog.sqlName(table)).option("snapshot-property." + RUN, runId).append();
    } catch (NoSuchTableException e) {
      throw new IOException("no such table (" + catalog.sqlName(table) + ")", e);
    }
    Set<String> all = new TreeSet<>(wanted);
    org.apache.iceberg.Table written = catalog.ensure(table);
    StagedSnapshot.files(written, snapshot(table))
        .forEach(file -> all.add(file.partition().get(0, CharSequence.class).toString()));
    if (all.isEmpty()) {
      StagedSnapshot.remove(written, snapshot(table));
    } else {
      batches.put(table.name(), all);
    }
  }

  @Override
  public Dataset<Row> read(Table table) {
    if (!batches.containsKey(table.name())) {
      return spark.createDataFrame(List.of(), TableFiles.schema(table));
    }
    Snapshot snapshot = snapshot(table);
    return spark
        .read()
        .option("snapshot-id", snapshot.snapshotId())
        .table(catalog.sqlName(table))
        .where(col(RUN_ID).equalTo(runId));
  }

  @Override
  public long rows(Table table) {
    return StagedSnapshot.files(catalog.ensure(table), snapshot(table)).stream()
        .mapToLong(org.apache.iceberg.ContentFile::recordCount)
        .sum();
  }

  @Override
  public Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new TreeMap<>();
    for (Table table : Tables.ALL) {
      for (String batch : batches.getOrDefault(table.name(), Set.of())) {
        parts.put(
            Layout.folder(table.name(), batch),
            List.of(Long.toString(snapshot(table).snapshotId())));
      }
    }
    return parts;
  }

  @Override
  public void close() {
    spark.conf().unset(SESSION);
  }

  private Snapshot snapshot(Table table) {
    Snapshot found = null;
    for (Snapshot snapshot : catalog.ensure(table).snapshots()) {
      if (isOf(snapshot, runId)) {
        found = snapshot;
      }
    }
    if (found == null) {
      throw new IllegalStateException(
          "Cannot publish batch: not staged (" + table.name() + ", run " + runId + ")");
    }
    return found;
  }

  private void mark() throws IOException {
    layout.files().mkdirs(layout.staging(runId));
  }
}
