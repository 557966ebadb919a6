package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import io.wireroom.transformer.TinyTransformer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job jar under a {@code spark-submit} and executors of their own: a Spark home laid out of
 * Maven's jars, and Spark's {@code local-cluster}, which starts a standalone master, workers and
 * executor processes on this machine.
 */
class ClusterIT {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void executorsGiveTheSameRowsAsThisProcess() throws IOException {
    Launcher cluster =
        Launcher.with(Map.of("SPARK_HOME", sparkHome().toString(), "SPARK_SCALA_VERSION", "2.12"));
    Path near = folder.resolve("near");
    Path far = folder.resolve("far");
    String in = HOME.resolve("jobs/demo/articles/2024-05-*").toString();
    // A transformer has to reach the executors, too.
    String transformer =
        "nlp.sentiment.model=path:" + TinyTransformer.bert(folder.resolve("model"));

    cluster
        .run(
            "--master",
            "local-cluster[2,1,1200]",
            "--conf",
            "spark.executor.memory=1100m",
            "--",
            "extract",
            "--input",
            in,
            "--output",
            far.toString(),
            "--batch",
            "b",
            "--set",
            transformer,
            "--set",
            "stances.neutral=true")
        .done();
    Launcher.plain()
        .run(
            "extract",
            "--input",
            in,
            "--output",
            near.toString(),
            "--batch",
            "b",
            "--set",
            transformer,
            "--set",
            "stances.neutral=true")
        .done();

    for (String table :
        List.of(
            "articles",
            "entities",
            "quotes",
            "sentences",
            "sentiment",
            "stances",
            "dates",
            "rejects")) {
      assertThat(rows(far, table)).as(table).isNotBlank().isEqualTo(rows(near, table));
    }
    assertThat(rows(far, "stances WHERE polarity = 'neutral' AND event IS NULL"))
        .contains(",neutral,");
  }

  private static String rows(Path tables, String table) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(tables.toString())) {
      session.run("SELECT * EXCLUDE run_id FROM " + table, ResultFormat.CSV, out);
    }
    return out.toString();
  }

  private Path sparkHome() throws IOException {
    // Not in the temporary folder: what JUnit deletes there should hold no links to Maven's jars.
    Path spark = HOME.resolve("target/spark-home");
    Path jars = Files.createDirectories(spark.resolve("jars"));
    String classpath = Files.readString(HOME.resolve("target/spark.classpath")).strip();
    for (String jar : classpath.split(java.io.File.pathSeparator, -1)) {
      Path link = jars.resolve(Path.of(jar).getFileName());
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, Path.of(jar));
    }
    Path submit = Files.createDirectories(spark.resolve("bin")).resolve("spark-submit");
    Files.writeString(
        submit,
        """
        #!/bin/sh
        exec java @%s -cp '%s/*' org.apache.spark.deploy.SparkSubmit "$@"
        """
            .formatted(HOME.resolve("conf/jvm.options"), jars));
    assertThat(submit.toFile().setExecutable(true)).isTrue();
    return spark;
  }
}
