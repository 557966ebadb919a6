package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.Table;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of tables in any format and on any file system, brought to this machine for those who
 * read local Parquet alone: as {@code TABLE/batch=ID/FILE}. What lies here anyway is linked to.
 */
public final class TablesCopy {
  private static final Logger LOG = LoggerFactory.getLogger(TablesCopy.class);

  /** A batch may be switched while its files are copied; every one is there at every moment. */
  private static final int TRIES = 5;

  private static final double MEGA = 1e6;

  private final FileSystem files;
  private final TableParts from;
  private final java.nio.file.Path into;
  private final String tables;

  private TablesCopy(FileSystem files, TableParts from, java.nio.file.Path into, String tables) {
    this.files = files;
    this.from = from;
    this.into = into;
    this.tables = tables;
  }

  /**
   * Nothing is copied yet.
   *
   * @param tables output folder of {@code extract}; any Hadoop URI
   * @param settings tell where the catalog of Iceberg's tables is; of which format the tables are
   *     is seen
   * @param into an empty folder
   * @throws UserFault where the tables cannot be reached
   */
  public static TablesCopy of(
      String tables,
      Supplier<LakeSettings> settings,
      Configuration configuration,
      java.nio.file.Path into) {
    Layout layout = Layout.of(tables, configuration);
    TableParts parts =
        Lake.isIceberg(tables, configuration)
            ? IcebergLibrary.parts(settings.get().catalog(), layout)
            : table -> ParquetFormat.parts(layout, table);
    return new TablesCopy(layout.files(), parts, into, tables);
  }

  /** Whether there are rows of a table. */
  public boolean has(Table table) {
    try {
      return !from.of(table).isEmpty();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Brings all batches of some tables.
   *
   * @throws UserFault where a copy takes more than half of the room that there is
   */
  public void take(Collection<Table> wanted) {
    try {
      if (!isHere()) {
        measure(wanted);
      }
      for (Table table : wanted) {
        take(table);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Half of the room is for what is asked of them. */
  private void measure(Collection<Table> wanted) throws IOException {
    long bytes = 0;
    for (Table table : wanted) {
      bytes += from.of(table).stream().mapToLong(TableParts.Part::bytes).sum();
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
              tables));
    }
    LOG.info("Copying {} MB from {}", Math.round(bytes / MEGA), tables);
  }

  private void take(Table table) throws IOException {
    java.nio.file.Path folder = into.resolve(table.name());
    for (int tries = 1; ; tries++) {
      try {
        for (TableParts.Part part : from.of(table)) {
          take(part, into.resolve(Layout.folder(table.name(), part.batch())));
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

  private void take(TableParts.Part part, java.nio.file.Path folder) throws IOException {
    Files.createDirectories(folder);
    java.nio.file.Path here = folder.resolve(part.file().getName());
    if (isHere()) {
      Files.createSymbolicLink(here, java.nio.file.Path.of(part.file().toUri().getPath()));
    } else {
      FileUtil.copy(files, part.file(), here.toFile(), false, files.getConf());
    }
  }

  private boolean isHere() {
    return files instanceof RawLocalFileSystem && "file".equals(files.getUri().getScheme());
  }

  private RuntimeException failed(IOException e) {
    return Layout.failed("copy tables", new Path(tables), e);
  }
}
