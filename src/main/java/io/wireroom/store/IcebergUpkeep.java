package io.wireroom.store;

import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.actions.DeleteOrphanFiles;
import org.apache.iceberg.actions.ExpireSnapshots;
import org.apache.iceberg.actions.RewriteDataFiles;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.exceptions.ValidationException;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.iceberg.util.SnapshotUtil;
import org.apache.spark.sql.SparkSession;

/**
 * Keeps Iceberg's tables up by Iceberg's own actions, those behind its procedures {@code
 * rewrite_data_files}, {@code rewrite_manifests}, {@code expire_snapshots} and {@code
 * remove_orphan_files}. Runs may write meanwhile: what they have staged stays.
 */
final class IcebergUpkeep {
  /** What no table names may be of a run that lives: Iceberg's own procedure waits so long, too. */
  private static final Duration YOUNG = Duration.ofDays(1);

  private static final int MANY_MANIFESTS = 2;

  private final SparkSession spark;
  private final IcebergCatalog catalog;
  private final MaintainSettings settings;
  private final List<String> told = new ArrayList<>();

  IcebergUpkeep(SparkSession spark, IcebergCatalog catalog, MaintainSettings settings) {
    this.spark = spark;
    this.catalog = catalog;
    this.settings = settings;
  }

  /**
   * Does it, or tells what would be done.
   *
   * @return lines for people
   */
  List<String> run(boolean dry) {
    for (Table table : Tables.ALL) {
      Optional<org.apache.iceberg.Table> found = catalog.find(table);
      if (found.isPresent() && found.get().currentSnapshot() != null) {
        spark.sparkContext().setJobDescription("Keeping up " + table.name());
        keep(table.name(), found.get(), dry);
      }
    }
    return told;
  }

  private void keep(String name, org.apache.iceberg.Table table, boolean dry) {
    long small = small(table);
    if (small > 0 && dry) {
      tell(name, "would join %d files".formatted(small));
    } else if (small > 0) {
      join(name, table);
    }
    table.refresh();
    expire(name, table, dry);
    orphans(name, table, dry);
  }

  private void join(String name, org.apache.iceberg.Table table) {
    try {
      RewriteDataFiles.Result joined =
          SparkActions.get(spark)
              .rewriteDataFiles(table)
              .option("target-file-size-bytes", Long.toString(settings.targetFile()))
              .option("min-file-size-bytes", Long.toString(settings.smallFile()))
              .option("max-file-size-bytes", Long.toString(settings.targetFile() * 2))
              .option("min-input-files", "2")
              .execute();
      tell(
          name,
          "joined %d files to %d"
              .formatted(joined.rewrittenDataFilesCount(), joined.addedDataFilesCount()));
      table.refresh();
      List<ManifestFile> manifests = table.currentSnapshot().allManifests(table.io());
      if (manifests.size() > MANY_MANIFESTS) {
        SparkActions.get(spark).rewriteManifests(table).execute();
        table.refresh();
        int left = table.currentSnapshot().allManifests(table.io()).size();
        tell(name, "joined %d manifests to %d".formatted(manifests.size(), left));
      }
    } catch (RuntimeException e) {
      // Iceberg's own actions wrap what tells of others' commits.
      if (!isOvertaken(e) && !isOvertaken(e.getCause())) {
        throw e;
      }
      tell(name, "left alone: a run has written it meanwhile");
    }
  }

  private static boolean isOvertaken(Throwable e) {
    return e instanceof CommitFailedException || e instanceof ValidationException;
  }

  private void expire(String name, org.apache.iceberg.Table table, boolean dry) {
    long before = before(table);
    long old = 0;
    for (Snapshot snapshot : table.snapshots()) {
      boolean current = snapshot.snapshotId() == table.currentSnapshot().snapshotId();
      old += snapshot.timestampMillis() < before && !current ? 1 : 0;
    }
    if (old > 0 && dry) {
      tell(name, "would forget up to %d snapshots".formatted(old));
    } else if (old > 0) {
      ExpireSnapshots.Result expired =
          SparkActions.get(spark)
              .expireSnapshots(table)
              .expireOlderThan(before)
              .retainLast(1)
              .execute();
      tell(
          name,
          "forgot snapshots before %s, and %d files that only they had"
              .formatted(Instant.ofEpochMilli(before), expired.deletedDataFilesCount()));
    }
  }

  /** Not what a run has staged, nor what was there then. */
  private long before(org.apache.iceberg.Table table) {
    long before = Instant.now().minus(settings.olderThan()).toEpochMilli();
    Set<Long> published = Set.copyOf(SnapshotUtil.currentAncestorIds(table));
    for (Snapshot snapshot : table.snapshots()) {
      if (!published.contains(snapshot.snapshotId()) && IcebergStaging.isStaged(snapshot)) {
        before = Math.min(before, snapshot.timestampMillis());
      }
    }
    return before;
  }

  private void orphans(String name, org.apache.iceberg.Table table, boolean dry) {
    Duration age = settings.olderThan().compareTo(YOUNG) < 0 ? YOUNG : settings.olderThan();
    DeleteOrphanFiles action =
        SparkActions.get(spark)
            .deleteOrphanFiles(table)
            .olderThan(Instant.now().minus(age).toEpochMilli());
    Consumer<String> nothing = path -> {};
    DeleteOrphanFiles.Result found = (dry ? action.deleteWith(nothing) : action).execute();
    List<String> paths = new ArrayList<>();
    found.orphanFileLocations().forEach(paths::add);
    if (!paths.isEmpty()) {
      String did = dry ? "would remove" : "removed";
      tell(name, "%s %d files that no table names".formatted(did, paths.size()));
    }
  }

  /** How many files are small beside others of their batch. */
  private long small(org.apache.iceberg.Table table) {
    Map<String, Long> byBatch = new HashMap<>();
    try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
      for (FileScanTask task : tasks) {
        DataFile file = task.file();
        if (file.fileSizeInBytes() < settings.smallFile()) {
          byBatch.merge(String.valueOf(file.partition().get(0, CharSequence.class)), 1L, Long::sum);
        }
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return byBatch.values().stream().filter(count -> count > 1).mapToLong(Long::longValue).sum();
  }

  private void tell(String table, String what) {
    told.add(table + ": " + what);
  }
}
