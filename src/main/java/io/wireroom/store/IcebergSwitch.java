package io.wireroom.store;

import io.wireroom.table.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Transaction;
import org.apache.iceberg.expressions.Expressions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one table take over what was staged of it: in one commit the old files of its batches go,
 * the new ones come, and the staged snapshot is forgotten. Where that snapshot is not there any
 * more, it is done.
 */
final class IcebergSwitch implements Step {
  private static final Logger LOG = LoggerFactory.getLogger(IcebergSwitch.class);

  private final IcebergCatalog catalog;
  private final Table table;
  private final Journal journal;
  private final Set<String> batches = new TreeSet<>();
  private long snapshotId;

  IcebergSwitch(IcebergCatalog catalog, Table table, Journal journal) {
    this.catalog = catalog;
    this.table = table;
    this.journal = journal;
  }

  /** One more batch of the table; all of them are in one snapshot. */
  void add(String batch, long snapshot) {
    batches.add(batch);
    snapshotId = snapshot;
  }

  @Override
  public void run() {
    org.apache.iceberg.Table target =
        catalog
            .find(table)
            .orElseThrow(
                () -> new IllegalStateException("Cannot publish batch: no table " + table.name()));
    Snapshot staged = target.snapshot(snapshotId);
    if (staged == null) {
      if (!isPublished(target)) {
        LOG.warn(
            "Nothing is left of what run {} had staged of {}: run its batches again ({})",
            journal.runId(),
            table.name(),
            String.join(", ", batches));
      }
      return;
    }
    List<String> obsolete = StagedSnapshot.own(target.io(), staged);
    Transaction transaction = target.newTransaction();
    OverwriteFiles overwrite =
        transaction
            .newOverwrite()
            .overwriteByRowFilter(Expressions.in(TableFiles.BATCH, batches.toArray()))
            .set(IcebergStaging.RUN, journal.runId())
            .set(IcebergStaging.BATCHES, String.join(",", batches));
    StagedSnapshot.files(target, staged).forEach(overwrite::addFile);
    overwrite.commit();
    StagedSnapshot.forget(transaction.expireSnapshots(), staged).commit();
    transaction.commitTransaction();
    StagedSnapshot.delete(target.io(), obsolete);
  }

  private boolean isPublished(org.apache.iceberg.Table target) {
    for (Snapshot snapshot : target.snapshots()) {
      if (journal.runId().equals(snapshot.summary().get(IcebergStaging.RUN))) {
        return true;
      }
    }
    return false;
  }
}
