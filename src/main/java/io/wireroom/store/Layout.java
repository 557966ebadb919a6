package io.wireroom.store;

import io.wireroom.fault.UserFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/**
 * Where things lie under an output folder: {@code TABLE/batch=ID/*.parquet} for readers, and {@code
 * _wireroom} with staging, journal, trash and locks, which engines skip for its underscore.
 *
 * @param files the file system; a local one without checksum files, since those are a second file
 *     that a kill could part from its first
 * @param output the output folder, fully qualified
 * @param renames whether the file system moves a folder in one go
 */
record Layout(FileSystem files, Path output, boolean renames) {
  /**
   * No name that is hidden (dot, underscore) or looks like an option, and none that ends in a dot,
   * which Azure's stores refuse.
   */
  private static final Pattern BATCH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

  /** Engines read a partition of this name as no value, whatever its case. */
  private static final String NULL = "null";

  /** What a batch may be called, for people. */
  static final String ID_RULE =
      "1 to 64 letters, digits, dots, - or _, first a letter or digit, last no dot, and not null";

  private static final String PARTITION = "batch=";
  private static final String ENTRY = ".json";

  /**
   * @throws UserFault where the URI's file system is unknown or cannot be reached
   */
  static Layout of(String output, Configuration configuration) {
    try {
      Path path = new Path(output);
      FileSystem files = path.getFileSystem(configuration);
      Path qualified = files.makeQualified(path);
      return new Layout(
          files instanceof LocalFileSystem l ? l.getRawFileSystem() : files,
          qualified,
          Renames.areAtomic(files, qualified));
    } catch (IOException | RuntimeException e) {
      // Hadoop's own for a file system whose classes are not there is a bare RuntimeException.
      throw new UserFault("Cannot open tables: " + e.getMessage() + " (" + output + ")", e);
    }
  }

  /**
   * The batch id itself where it is one.
   *
   * @throws UserFault where it is none
   */
  static String batchId(String id) {
    if (!isBatchId(id)) {
      throw new UserFault("Cannot write batch: an id is " + ID_RULE + " (" + id + ")");
    }
    return id;
  }

  static boolean isBatchId(String id) {
    return BATCH.matcher(id).matches() && !id.endsWith(".") && !NULL.equalsIgnoreCase(id);
  }

  Path table(String table) {
    return new Path(output, table);
  }

  Path partition(String table, String batch) {
    return new Path(output, folder(table, batch));
  }

  /** The folder of a batch of a table, relative to the output. */
  static String folder(String table, String batch) {
    return table + "/" + PARTITION + batch;
  }

  /** The table whose batch a folder is, as {@link #folder} names it. */
  static String tableOf(String folder) {
    return folder.substring(0, folder.indexOf('/'));
  }

  /** The batch that a folder is, as {@link #folder} names it. */
  static String batchIn(String folder) {
    return folder.substring(folder.indexOf('/') + 1 + PARTITION.length());
  }

  /** Whether a folder's name is that of a batch. */
  static boolean isPartition(String name) {
    return name.startsWith(PARTITION) && isBatchId(name.substring(PARTITION.length()));
  }

  /** The batches that there are in the folder of a table, published or staged. */
  List<String> batches(Path folder) throws IOException {
    return list(folder).stream()
        .map(status -> status.getPath().getName())
        .filter(Layout::isPartition)
        .map(name -> name.substring(PARTITION.length()))
        .toList();
  }

  Path service() {
    return new Path(output, "_wireroom");
  }

  Path stagings() {
    return new Path(service(), "staging");
  }

  Path staging(String runId) {
    return new Path(stagings(), runId);
  }

  Path staged(String runId, String table) {
    return new Path(staging(runId), table);
  }

  /** The record of a run in the making, for people and schedulers. */
  Path stagedRecord(String runId) {
    return new Path(staging(runId), "_run" + ENTRY);
  }

  /** The record of a run that is published, or has failed. */
  Path record(String runId) {
    return new Path(new Path(service(), "runs"), runId + ENTRY);
  }

  Path trashes() {
    return new Path(service(), "trash");
  }

  Path trash(String runId) {
    return new Path(trashes(), runId);
  }

  Path journals() {
    return new Path(service(), "journal");
  }

  Path journal(String batch) {
    return new Path(journals(), batch + ENTRY);
  }

  Path locks() {
    return new Path(service(), "locks");
  }

  Path lock(String batch) {
    return new Path(locks(), batch + ENTRY);
  }

  /** Moves each file of a folder into another, where one of its name goes. */
  void moveFiles(Path from, Path into) throws IOException {
    for (FileStatus file : list(from)) {
      Path target = new Path(into, file.getPath().getName());
      files.delete(target, false);
      rename(file.getPath(), target);
    }
  }

  /**
   * Moves a file or a folder.
   *
   * @throws IOException where the file system refuses, also without a word
   */
  void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("rename refused (" + from + " to " + to + ")");
    }
  }

  /** What lies in a folder; nothing where there is no such folder. */
  List<FileStatus> list(Path folder) throws IOException {
    try {
      return List.of(files.listStatus(folder));
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  /**
   * The whole files of a service folder: no drafts, nothing half buried. Their ending tells, not a
   * dot before them: older versions took batches whose ids began with one.
   */
  List<Path> entries(Path folder) throws IOException {
    return list(folder).stream()
        .map(FileStatus::getPath)
        .filter(path -> path.getName().endsWith(ENTRY))
        .toList();
  }

  /** The batch that a lock or a journal is named for. */
  static String batchOf(Path entry) {
    return entry.getName().substring(0, entry.getName().length() - ENTRY.length());
  }

  /** A failing file system as what it is: missing permission can be mended, the rest cannot. */
  static RuntimeException failed(String what, Path path, IOException e) {
    String message = "Cannot " + what + ": " + e.getMessage() + " (" + path + ")";
    boolean forbidden =
        e instanceof AccessControlException
            || e instanceof AccessDeniedException
            || String.valueOf(e.getMessage()).contains("Permission denied");
    return forbidden ? new UserFault(message, e) : new UncheckedIOException(message, e);
  }
}
