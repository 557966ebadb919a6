package io.wireroom.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher.Ended;
import io.wireroom.LocalSpark;
import io.wireroom.job.Settings;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that is read and written lies on S3, whose keys Hadoop has: the rows are those of a folder.
 */
class S3aIT {
  private static final String READERS = "tables.concurrent-readers";

  @TempDir private static Path folder;
  private static S3Server s3;
  private static StandaloneCluster cluster;

  @BeforeAll
  static void start() {
    s3 = S3Server.start(folder.resolve("s3"));
    SparkHome home = SparkHome.lay("spark-home-s3", SparkHome.classpath("s3a.classpath"));
    cluster = StandaloneCluster.start(home, folder.resolve("cluster"), 2, 1, "3g");
    Configuration here = LocalSpark.session().sparkContext().hadoopConfiguration();
    s3.settings().forEach(here::set);
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
    s3.close();
  }

  @Test
  void theSameRowsArePublishedTwice() throws IOException {
    String in = s3.uri() + "/newsroom";
    String tables = s3.uri() + "/tables";
    Configuration here = LocalSpark.session().sparkContext().hadoopConfiguration();
    org.apache.hadoop.fs.Path articles = new org.apache.hadoop.fs.Path(in);
    FileSystem files = articles.getFileSystem(here);
    Baseline baseline = Baseline.get();
    // The store's own copyFromLocalFile stumbles over folders.
    FileUtil.copy(
        FileSystem.getLocal(here),
        new org.apache.hadoop.fs.Path(Baseline.folder().toString()),
        files,
        articles,
        false,
        here);
    List<String> extract = new ArrayList<>(Baseline.extract(in, tables));
    extract.addAll(List.of("--config", in + "/settings.conf"));
    // Nobody reads while this is written; else Parquet is refused where nothing can be renamed.
    List<String> alone =
        Settings.defaults().config().hasPath(READERS)
            ? List.of("--set", READERS + "=false")
            : List.of();
    extract.addAll(alone);

    Ended once = run(extract).done();
    Ended again = run(extract).done();

    assertThat(Baseline.sums(tables, in, Tables.OF_RECORDS)).isEqualTo(baseline.extracted());
    assertThat(once.out() + once.err() + again.out() + again.err() + cluster.workerLogs())
        .doesNotContain(s3.secret());
    List<String> link = new ArrayList<>(Baseline.days("link", tables));
    link.addAll(alone);
    run(link).done();
    assertThat(Baseline.sums(tables, in, Tables.OF_LINK))
        .allSatisfy((table, sum) -> assertThat(baseline.daily()).containsEntry(table, sum));
  }

  private static Ended run(List<String> command) {
    List<String> arguments = new ArrayList<>(cluster.quickOptions("1500m"));
    arguments.addAll(s3.options());
    arguments.add("--");
    arguments.addAll(command);
    return cluster.quickLauncher().run(arguments.toArray(String[]::new));
  }
}
