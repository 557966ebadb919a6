package io.wireroom.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher.Ended;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is read and written lies on HDFS: the rows are those of a local folder. */
class HdfsIT {
  @TempDir private static Path folder;
  private static SparkHome home;
  private static Hdfs hdfs;
  private static StandaloneCluster cluster;

  @BeforeAll
  static void start() {
    home = SparkHome.lay();
    hdfs = Hdfs.start(home, folder.resolve("hdfs"));
    cluster = StandaloneCluster.start(home, folder.resolve("cluster"), 2, 1, "3g");
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
    hdfs.close();
  }

  @Test
  void theWholePathGivesTheSameRows() throws IOException {
    Baseline baseline = Baseline.get();
    String in = hdfs.uri() + "/newsroom";
    String tables = hdfs.uri() + "/tables";
    try (FileSystem files = hdfs.files()) {
      files.copyFromLocalFile(path(Baseline.folder().toString()), path(in));
      List<String> extract = new ArrayList<>(Baseline.extract(in, tables));
      extract.addAll(List.of("--config", in + "/settings.conf", "--check"));

      run(extract).done();
      assertThat(Baseline.sums(tables, in, Tables.OF_RECORDS)).isEqualTo(baseline.extracted());
      List<String> first = fileNames(files, tables);

      // Once more: the same rows in new files, and nothing of the old ones.
      run(extract).done();
      assertThat(Baseline.sums(tables, in, Tables.OF_RECORDS)).isEqualTo(baseline.extracted());
      assertThat(fileNames(files, tables)).hasSameSizeAs(first).doesNotContainAnyElementsOf(first);

      run(Baseline.days("link", tables)).done();
      run(Baseline.days("rollup", tables)).done();
      assertThat(Baseline.sums(tables, in, Baseline.OF_DAYS)).isEqualTo(baseline.daily());

      run(List.of(
              "check",
              "--tables",
              tables,
              "--batch",
              Baseline.BATCH,
              "--report",
              hdfs.uri() + "/checks.json"))
          .done();
      assertThat(files.exists(path(hdfs.uri() + "/checks.json"))).isTrue();
      assertThat(leftOver(files, tables)).isEmpty();
    }
  }

  private static Ended run(List<String> command) {
    List<String> arguments = new ArrayList<>(cluster.quickOptions("1500m"));
    arguments.add("--");
    arguments.addAll(command);
    return cluster.quickLauncher().run(arguments.toArray(String[]::new));
  }

  private static List<String> fileNames(FileSystem files, String tables) throws IOException {
    return Arrays.stream(files.globStatus(path(tables + "/*/batch=" + Baseline.BATCH + "/*")))
        .map(file -> file.getPath().getName())
        .toList();
  }

  /** What runs that ended well leave of their own working, beside their records. */
  private static List<String> leftOver(FileSystem files, String tables) throws IOException {
    FileStatus[] found = files.globStatus(path(tables + "/_wireroom/*/*"));
    return Arrays.stream(found)
        .map(FileStatus::getPath)
        .filter(file -> !file.getParent().getName().equals("runs"))
        .map(org.apache.hadoop.fs.Path::toString)
        .toList();
  }

  private static org.apache.hadoop.fs.Path path(String uri) {
    return new org.apache.hadoop.fs.Path(uri);
  }
}
