package io.wireroom.store;

import io.wireroom.fault.UserFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tables of any file system, copied to this machine for those who read local files alone. */
public final class TablesCopy {
  private static final Logger LOG = LoggerFactory.getLogger(TablesCopy.class);

  /** A batch may be switched while its files are copied; every one is there at every moment. */
  private static final int TRIES = 5;

  private static final double MEGA = 1e6;

  private final Layout from;
  private final java.nio.file.Path into;

  private TablesCopy(Layout from, java.nio.file.Path into) {
    this.from = from;
    this.into = into;
  }

  /**
   * Nothing is copied yet.
   *
   * @param tables output folder of {@code extract}; any Hadoop URI
   * @param into an empty folder
   * @throws UserFault where the tables cannot be reached
   */
  public static TablesCopy of(String tables, Configuration configuration, java.nio.file.Path into) {
    return new TablesCopy(Layout.of(tables, configuration), into);
  }

  /** Whether there are batches of a table. */
  public boolean has(String table) {
    try {
      return !from.batches(from.table(table)).isEmpty();
    } catch (IOException e) {
      throw Layout.failed("open tables", from.output(), e);
    }
  }

  /**
   * Copies all batches of some tables, in the same layout.
   *
   * @throws UserFault where they take more than half of the room that there is
   */
  public void take(Collection<String> names) {
    try {
      measure(names);
      for (String name : names) {
        for (String batch : from.batches(from.table(name))) {
          batch(name, batch);
        }
      }
    } catch (IOException e) {
      throw Layout.failed("copy tables", from.output(), e);
    }
  }

  /** Half of the room is for what is asked of them. */
  private void measure(Collection<String> names) throws IOException {
    long bytes = 0;
    for (String name : names) {
      for (String batch : from.batches(from.table(name))) {
        bytes += parts(name, batch).stream().mapToLong(FileStatus::getLen).sum();
      }
    }
    long room = Files.getFileStore(into).getUsableSpace() / 2;
    if (bytes > room) {
      throw new UserFault(
          String.format(
              Locale.ROOT,
              "Cannot open tables: a copy takes %,.0f MB and here is room for %,.0f MB; ask Spark SQL"
                  + " or Trino about these, as conf/sql tells them (%s)",
              bytes / MEGA,
              room / MEGA,
              from.output()));
    }
    LOG.info("Copying {} MB from {}: {}", Math.round(bytes / MEGA), from.output(), names);
  }

  private void batch(String table, String batch) throws IOException {
    java.nio.file.Path folder = into.resolve(Layout.folder(table, batch));
    for (int tries = 1; ; tries++) {
      Files.createDirectories(folder);
      try {
        for (FileStatus part : parts(table, batch)) {
          java.nio.file.Path copy = folder.resolve(part.getPath().getName());
          FileUtil.copy(from.files(), part.getPath(), copy.toFile(), false, from.files().getConf());
        }
        return;
      } catch (FileNotFoundException e) {
        if (tries == TRIES) {
          throw e;
        }
        FileUtil.fullyDelete(folder.toFile());
      }
    }
  }

  private List<FileStatus> parts(String table, String batch) throws IOException {
    return from.list(from.partition(table, batch)).stream()
        .filter(part -> part.isFile() && part.getPath().getName().endsWith(".parquet"))
        .toList();
  }
}
