package io.wireroom.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.ExpireSnapshots;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.FileIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run has staged of one table: a snapshot that is in no branch. */
final class StagedSnapshot {
  private static final Logger LOG = LoggerFactory.getLogger(StagedSnapshot.class);

  private StagedSnapshot() {}

  /** The files that it added. */
  static List<DataFile> files(Table table, Snapshot snapshot) {
    List<DataFile> files = new ArrayList<>();
    snapshot.addedDataFiles(table.io()).forEach(files::add);
    return files;
  }

  /** Removes it with its files, which nothing else has: it goes where its files are taken over. */
  static void remove(Table table, Snapshot snapshot) {
    FileIO io = table.io();
    List<String> paths = new ArrayList<>(own(io, snapshot));
    files(table, snapshot).forEach(file -> paths.add(file.location()));
    forget(table.expireSnapshots(), snapshot).commit();
    delete(io, paths);
  }

  /**
   * Takes it out of the table's metadata, and no other: the age of none is a reason. Its files
   * stay.
   */
  static ExpireSnapshots forget(ExpireSnapshots expiry, Snapshot snapshot) {
    return expiry
        .expireOlderThan(0)
        .expireSnapshotId(snapshot.snapshotId())
        .cleanExpiredFiles(false);
  }

  /** The files of metadata that no other snapshot has. */
  static List<String> own(FileIO io, Snapshot snapshot) {
    List<String> paths = new ArrayList<>();
    paths.add(snapshot.manifestListLocation());
    for (ManifestFile manifest : snapshot.allManifests(io)) {
      if (manifest.snapshotId() == snapshot.snapshotId()) {
        paths.add(manifest.path());
      }
    }
    return paths;
  }

  /** Deletes what nothing names any more; what stays is removed with the orphans. */
  static void delete(FileIO io, List<String> paths) {
    for (String path : paths) {
      try {
        io.deleteFile(path);
      } catch (RuntimeException e) {
        LOG.debug("Cannot delete file: {} ({})", e.getMessage(), path);
      }
    }
  }
}
