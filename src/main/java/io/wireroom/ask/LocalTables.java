package io.wireroom.ask;

import io.wireroom.fault.UserFault;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.store.Recovery;
import io.wireroom.store.TablesCopy;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;

/** The tables' files on this machine: as they lie, or a copy of those that lie elsewhere. */
final class LocalTables {
  private final Path root;
  private final List<Table> found;
  // Null where they lie here.
  private final TablesCopy copy;

  private LocalTables(Path root, List<Table> found, TablesCopy copy) {
    this.root = root;
    this.found = found;
    this.copy = copy;
  }

  /**
   * Finishes what killed runs left, then finds the tables.
   *
   * @param tables output folder of {@code extract}; any Hadoop URI
   * @param settings tell where the catalog of Iceberg's tables is; asked where there are such
   * @param room an empty folder of one's own, for a copy
   * @throws UserFault where there are no tables, or they cannot be reached
   */
  static LocalTables of(String tables, Supplier<LakeSettings> settings, Path room) {
    try {
      // Spark's options for Hadoop (spark.hadoop.…) tell how other file systems are reached.
      Configuration configuration = SparkHadoopUtil.get().newConfiguration(new SparkConf());
      URI uri = uri(tables);
      // Of Iceberg's tables no reader sees what a killed run staged, and nothing is done.
      Recovery.run(tables, configuration);
      boolean here = !Lake.isIceberg(tables, configuration) && isHere(uri, configuration);
      TablesCopy copy = here ? null : TablesCopy.of(tables, settings, configuration, room);
      Path folder = here ? Path.of(uri.getPath()) : room;
      List<Table> found =
          Tables.ALL.stream()
              .filter(table -> here ? hasFiles(folder.resolve(table.name())) : copy.has(table))
              .toList();
      if (found.isEmpty()) {
        throw new UserFault("Cannot open tables: no tables here (" + tables + ")");
      }
      return new LocalTables(folder.toRealPath(), found, copy);
    } catch (IOException | UncheckedIOException e) {
      throw new UserFault("Cannot open tables: " + e.getMessage() + " (" + tables + ")", e);
    }
  }

  /** Holds a folder per table; no links in its own path. */
  Path root() {
    return root;
  }

  /** The tables that there are. */
  List<String> names() {
    return found.stream().map(Table::name).toList();
  }

  /** Sees to it that the files of some tables are here. */
  void bring(Collection<Table> wanted) {
    if (copy != null) {
      copy.take(wanted);
    }
  }

  /** As it was given, so that a relative one is seen from where the user stands. */
  private static URI uri(String tables) {
    try {
      return new org.apache.hadoop.fs.Path(tables).toUri();
    } catch (IllegalArgumentException e) {
      throw new UserFault("Cannot open tables: " + e.getMessage() + " (" + tables + ")", e);
    }
  }

  private static boolean isHere(URI uri, Configuration configuration) {
    URI whole = uri.getScheme() == null ? FileSystem.getDefaultUri(configuration) : uri;
    return "file".equals(whole.getScheme());
  }

  private static boolean hasFiles(Path table) {
    if (!Files.isDirectory(table)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(table, 2)) {
      return files.anyMatch(
          file ->
              file.getParent().getFileName().toString().startsWith("batch=")
                  && file.toString().endsWith(".parquet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
