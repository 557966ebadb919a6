package io.wireroom.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkSubmit;
import org.apache.spark.deploy.SparkSubmitArguments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.Option;
import scala.Tuple4;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * The command lines of the page on clusters, for cluster managers that are not here: the launcher
 * turns them into arguments of {@code spark-submit}, and Spark's own code parses these and prepares
 * what it would start, up to where it would talk to the manager.
 */
class SubmitArgumentsIT {
  private static final Path PAGE = Path.of("src/site/markdown/cluster.md");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^((?:[A-Z_]+=\\S+ )*)jobs/wireroom ((?:.*\\\\\\n)*.*)$");

  @TempDir private Path folder;

  @BeforeEach
  void sparkSubmitThatOnlyTells() throws IOException {
    Path submit = folder.resolve("spark/bin/spark-submit");
    Files.createDirectories(submit.getParent());
    Files.writeString(
        submit,
        "#!/bin/sh\nprintf '%s\\0' \"$@\" >> "
            + folder.resolve("told")
            + "\nprintf '\\1\\0' >> "
            + folder.resolve("told")
            + "\n");
    Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  static Stream<String> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(PAGE))
        .results()
        .map(MatchResult::group)
        .map(command -> command.replace("\\\n", " "))
        .filter(command -> command.contains("yarn") || command.contains("k8s://"));
  }

  @Test
  void thePageHasAllOfThem() throws IOException {
    assertThat(commands().filter(c -> c.contains("yarn"))).hasSizeGreaterThanOrEqualTo(2);
    assertThat(commands().filter(c -> c.contains("k8s://"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void sparkTakesThem(String command) throws IOException {
    List<String> arguments = submitted(command);

    Tuple4<Seq<String>, Seq<String>, SparkConf, String> prepared = prepared(arguments);

    boolean elsewhere = command.contains("cluster");
    String main = elsewhere ? "io.wireroom.cli.Remote" : "io.wireroom.cli.Main";
    String client =
        command.contains("k8s://")
            ? "org.apache.spark.deploy.k8s.submit.KubernetesClientApplication"
            : "org.apache.spark.deploy.yarn.YarnClusterApplication";
    assertThat(prepared._4()).isEqualTo(elsewhere ? client : main);
    List<String> program = JavaConverters.seqAsJavaList(prepared._1());
    assertThat(String.join(" ", program)).contains(elsewhere ? main : "extract", "extract");
    assertThat(prepared._3().get("spark.executor.memory")).isNotEmpty();
  }

  /** What the launcher calls {@code spark-submit} with, the first time. */
  private List<String> submitted(String command) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.trim().split("\\s+")));
    Map<String, String> environment = new java.util.HashMap<>();
    while (!words.get(0).equals("jobs/wireroom")) {
      String[] pair = words.remove(0).split("=", 2);
      environment.put(pair[0], pair[1]);
    }
    environment.put("SPARK_HOME", folder.resolve("spark").toString());
    Launcher.with(environment).run(words.subList(1, words.size()).toArray(String[]::new)).done();
    String told = Files.readString(folder.resolve("told"), StandardCharsets.UTF_8);
    return Arrays.asList(told.substring(0, told.indexOf("\u0001")).split("\0", -1)).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Tuple4<Seq<String>, Seq<String>, SparkConf, String> prepared(
      List<String> arguments) {
    // Else Spark wants the classes of the manager, which only its installations have.
    System.setProperty("spark.testing", "true");
    try {
      SparkSubmitArguments parsed =
          new SparkSubmitArguments(
              JavaConverters.asScalaBuffer(arguments).toSeq(), environmentOfYarn());
      return new SparkSubmit()
          .prepareSubmitEnvironment(parsed, Option.<Configuration>apply(new Configuration()));
    } finally {
      System.clearProperty("spark.testing");
    }
  }

  private static scala.collection.immutable.Map<String, String> environmentOfYarn() {
    scala.collection.immutable.Map<String, String> none =
        scala.collection.immutable.Map$.MODULE$.empty();
    return none.$plus(new scala.Tuple2<>("HADOOP_CONF_DIR", "/etc/hadoop/conf"));
  }
}
