package io.wireroom.ask;

import io.wireroom.fault.UserFault;
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
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;

/** The tables' files on this machine: as they lie, or a copy of those that lie elsewhere. */
final class LocalTables {
  private final Path root;
  private final List<String> names;
  // Null where they lie here.
  private final TablesCopy copy;

  private LocalTables(Path root, List<String> names, TablesCopy copy) {
    this.root = root;
    this.names = names;
    this.copy = copy;
  }

  /**
   * Finishes what killed runs left, then finds the tables.
   *
   * @param tables output folder of {@code extract}; any Hadoop URI
   * @param room an empty folder of one's own, for a copy
   * @throws UserFault where there are no tables, or they cannot be reached
   */
  static LocalTables of(String tables, Path room) {
    try {
      // Spark's options for Hadoop (spark.hadoop.…) tell how other file systems are reached.
      Configuration configuration = SparkHadoopUtil.get().newConfiguration(new SparkConf());
      URI uri = uri(tables, configuration);
      Recovery.run(tables, configuration);
      boolean here = "file".equals(uri.getScheme());
      TablesCopy copy = here ? null : TablesCopy.of(tables, configuration, room);
      Path folder = here ? Path.of(uri.getPath()) : room;
      List<String> names =
          Tables.ALL.stream()
              .map(Table::name)
              .filter(name -> here ? hasFiles(folder.resolve(name)) : copy.has(name))
              .toList();
      if (names.isEmpty()) {
        throw new UserFault("Cannot open tables: no tables here (" + tables + ")");
      }
      return new LocalTables(folder.toRealPath(), names, copy);
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
    return names;
  }

  /** Sees to it that the files of some tables are here. */
  void bring(Collection<String> wanted) {
    if (copy != null) {
      copy.take(wanted);
    }
  }

  private static URI uri(String tables, Configuration configuration) {
    try {
      URI uri = new org.apache.hadoop.fs.Path(tables).toUri();
      String scheme =
          uri.getScheme() == null
              ? FileSystem.getDefaultUri(configuration).getScheme()
              : uri.getScheme();
      return URI.create(scheme + ":///").resolve(uri.getRawPath());
    } catch (IllegalArgumentException e) {
      throw new UserFault("Cannot open tables: " + e.getMessage() + " (" + tables + ")", e);
    }
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
