package io.wireroom.scale;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One {@code extract} in a process of its own, and what it took.
 *
 * @param articles that came out
 * @param duplicates rejects that should not be there
 * @param tokens annotated
 * @param wall from the launcher's start to its end
 * @param cpu of the whole process
 * @param peakHeap most bytes in use before a collection
 * @param liveHeap most bytes in use after a collection
 * @param temporary most bytes that Spark's blocks and shuffles had on disk at once
 * @param files that the tables have
 */
record ExtractRun(
    long articles,
    long duplicates,
    long tokens,
    Duration wall,
    Duration cpu,
    long peakHeap,
    long liveHeap,
    long temporary,
    long files) {
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)([KMG])->(\\d+)([KMG])\\(");
  private static final int SAMPLE_MILLIS = 100;

  /**
   * Runs the launcher.
   *
   * @param work an empty folder; tables, temporary files and logs lie there afterwards
   * @throws IOException where the run fails; its output is in the message
   */
  static ExtractRun of(Path input, Path work, int cores)
      throws IOException, InterruptedException, SQLException {
    Path local = Files.createDirectories(work.resolve("local"));
    Path tables = work.resolve("tables");
    Path log = work.resolve("extract.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                "jobs/wireroom",
                "--master",
                "local[" + cores + "]",
                "--conf",
                "spark.local.dir=" + local,
                "--",
                "extract",
                "--input",
                input.toString(),
                "--output",
                tables.toString(),
                "--batch",
                "scale")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:gc:file=" + work + "/gc-%p.log");
    long started = System.nanoTime();
    Process process = builder.start();
    Duration cpu = Duration.ZERO;
    long temporary = 0;
    while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
      // The launcher execs, so that the process is the program's own.
      cpu = process.info().totalCpuDuration().orElse(cpu);
      temporary = Math.max(temporary, blocks(local));
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - started);
    if (process.exitValue() != 0) {
      throw new IOException("Cannot measure: extract failed\n" + Files.readString(log));
    }
    long[] heap = heap(work);
    return new ExtractRun(
        ask("count(*) FROM '%s/articles/*/*.parquet'", tables),
        ask("count(*) FROM '%s/rejects/*/*.parquet' WHERE reason = 'duplicate'", tables),
        ask("tokens FROM '%s/runs/*/*.parquet'", tables),
        wall,
        cpu,
        heap[0],
        heap[1],
        temporary,
        ask("count(*) FROM glob('%s/*/*/*.parquet')", tables));
  }

  /**
   * Bytes in Spark's block folders; the copy that Spark makes of the job's jar lies beside them.
   */
  private static long blocks(Path local) throws IOException {
    long[] bytes = {0};
    Files.walkFileTree(
        local,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes[0] += file.toString().contains("/blockmgr-") ? attributes.size() : 0;
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Gone between listing and looking.
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return bytes[0];
  }

  /** Most bytes before and after any collection. */
  private static long[] heap(Path work) throws IOException {
    List<Path> logs;
    try (Stream<Path> files = Files.list(work)) {
      logs = files.filter(file -> file.getFileName().toString().startsWith("gc-")).toList();
    }
    long[] most = {0, 0};
    for (Path log : logs) {
      for (String line : Files.readAllLines(log)) {
        Matcher collection = COLLECTION.matcher(line);
        if (collection.find()) {
          most[0] = Math.max(most[0], bytes(collection.group(1), collection.group(2)));
          most[1] = Math.max(most[1], bytes(collection.group(3), collection.group(4)));
        }
      }
    }
    return most;
  }

  private static long bytes(String number, String unit) {
    return Long.parseLong(number) << 10 * ("KMG".indexOf(unit) + 1);
  }

  private static long ask(String query, Path tables) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result =
            connection.createStatement().executeQuery("SELECT " + query.formatted(tables))) {
      result.next();
      return result.getLong(1);
    }
  }
}
