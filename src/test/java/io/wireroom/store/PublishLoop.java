package io.wireroom.store;

import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/**
 * A process that publishes one batch again and again, now with the rows of one run, now with those
 * of the other, until it is killed: recovery, lock, staging, journal and switch as every run has
 * them, but for rows that were made before.
 */
final class PublishLoop {
  static final String BATCH = "a";

  private PublishLoop() {}

  /**
   * Tells how often it published, a line each time.
   *
   * @param arguments output folder, and a folder with the files of each run: RUN/TABLE/*.parquet
   */
  public static void main(String[] arguments) throws IOException {
    Path prepared = Path.of(arguments[1]);
    List<String> runs = Prepared.RUNS;
    for (int i = 0; ; i++) {
      publish(arguments[0], prepared, runs.get(i % runs.size()));
      System.out.println(i);
    }
  }

  static void publish(String output, Path prepared, String run) throws IOException {
    Layout layout = Layout.of(output, new Configuration());
    TableFormat format = new ParquetFormat(layout, true);
    new Recovery(format).run();
    BatchLock lock = BatchLock.take(layout, BATCH, run).orElseThrow();
    try (Batch batch = Batch.held(null, format, BATCH, run, lock)) {
      for (Table table : Tables.OF_EXTRACT) {
        Path staged = Path.of(layout.staged(run, Layout.folder(table.name(), BATCH)).toUri());
        copy(prepared.resolve(run).resolve(table.name()), staged);
      }
      batch.publish();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(path -> !path.equals(from)).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
