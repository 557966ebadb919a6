package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.iceberg.Snapshot;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Tables of Apache Iceberg, partitioned by {@code batch}. A run stages snapshots that no reader
 * sees; once its journal is written each table takes over the files of its own in one commit.
 */
final class IcebergFormat implements TableFormat {
  private final SparkSession spark;
  private final Layout layout;
  private final IcebergCatalog catalog;

  IcebergFormat(SparkSession spark, Layout layout, IcebergCatalog catalog) {
    this.spark = spark;
    this.layout = layout;
    this.catalog = catalog;
  }

  @Override
  public Layout layout() {
    return layout;
  }

  /** Commits are atomic on any store. */
  @Override
  public void checkWritable() {}

  @Override
  public Dataset<Row> read(SparkSession session, Table table) {
    StructType schema = TableFiles.schema(table).asNullable();
    return catalog.find(table).isEmpty()
        ? session.createDataFrame(List.of(), schema)
        : session.table(catalog.sqlName(table)).to(schema);
  }

  @Override
  public Set<String> batches(Table table) {
    return catalog.find(table).isEmpty()
        ? Set.of()
        : new TreeSet<>(
            spark
                .table(catalog.sqlName(table) + ".partitions")
                .select("partition." + TableFiles.BATCH)
                .as(Encoders.STRING())
                .collectAsList());
  }

  IcebergCatalog catalog() {
    return catalog;
  }

  @Override
  public String name(Table table, String batch) {
    return catalog.sqlName(table) + " " + TableFiles.BATCH + "=" + batch;
  }

  @Override
  public Staging staging(SparkSession session, String runId) {
    return new IcebergStaging(session, layout, catalog, runId);
  }

  @Override
  public List<Step> switches(Journal journal) {
    Map<String, IcebergSwitch> switches = new LinkedHashMap<>();
    journal
        .tables()
        .forEach(
            (folder, snapshots) ->
                switches
                    .computeIfAbsent(
                        Layout.tableOf(folder),
                        name -> new IcebergSwitch(catalog, table(name), journal))
                    .add(Layout.batchIn(folder), Long.parseLong(snapshots.get(0))));
    return List.copyOf(switches.values());
  }

  @Override
  public List<Step> removals(Journal journal) {
    return List.of(() -> layout.files().delete(layout.staging(journal.runId()), true));
  }

  @Override
  public boolean discard(String runId) throws IOException {
    if (!layout.files().exists(layout.staging(runId))) {
      return false;
    }
    for (Table table : Tables.ALL) {
      Optional<org.apache.iceberg.Table> found = catalog.find(table);
      if (found.isPresent()) {
        List<Snapshot> staged = new ArrayList<>();
        for (Snapshot snapshot : found.get().snapshots()) {
          if (IcebergStaging.isOf(snapshot, runId)) {
            staged.add(snapshot);
          }
        }
        staged.forEach(snapshot -> StagedSnapshot.remove(found.get(), snapshot));
      }
    }
    return layout.files().delete(layout.staging(runId), true);
  }

  @Override
  public List<String> maintain(
      SparkSession session, MaintainSettings settings, String runId, boolean dry) {
    return new IcebergUpkeep(session, catalog, settings).run(dry);
  }

  private static Table table(String name) {
    return Tables.ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UserFault("Cannot publish batch: no such table (" + name + ")"));
  }
}
