package io.wireroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wireroom.Launcher.Ended;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the launcher does before the program starts: whether it builds, and how it calls Java. It
 * stands in a home of its own, with a {@code mvn}, a {@code java} and a {@code spark-submit} that
 * only tell how they were called.
 */
class LauncherStartIT {
  private static final int SIGINT = 2;

  private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");
  private static final String C1 = "-XX:TieredStopAtLevel=1";

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void checkoutWithAFreshJar() throws IOException {
    home = folder.resolve("home");
    Path launcher = file("home/jobs/wireroom", Files.readString(Path.of("jobs/wireroom")));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    file("home/src/main/java/A.java", "");
    file("home/pom.xml", "");
    file("home/target/wireroom.jar", "");
    file("home/target/spark.classpath", "");
    for (String old :
        new String[] {"pom.xml", "src/main/java/A.java", "src/main/java", "src/main"}) {
      at(old, BUILT.minusSeconds(60));
    }
    at("target/wireroom.jar", BUILT);
    tool(
        "bin/mvn",
        "touch \"$WIREROOM_HOME/target/wireroom.jar\" \"$WIREROOM_HOME/target/spark.classpath\"");
    tool("jdk/bin/java", "");
    tool("spark/bin/spark-submit", "");
  }

  @ParameterizedTest
  @CsvSource({"pom.xml", "src/main/java/A.java", "src/main/java"})
  void aJarOlderThanItsSourcesIsBuiltAnewOnce(String newer) throws IOException {
    at(newer, BUILT.plusSeconds(60));

    assertThat(run("sql").err()).contains("wireroom: building: the sources are newer than the jar");
    assertThat(run("sql").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"target/wireroom.jar", "target/spark.classpath"})
  void whatIsMissingIsBuilt(String missing) throws IOException {
    Files.delete(home.resolve(missing));

    assertThat(run("sql").err()).contains("wireroom: building (once)");
  }

  @Test
  void aFreshJarIsRunAsItIs() {
    Ended ended = run("sql", "-e", "x y");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().lines()).startsWith("java").endsWith("sql", "-e", "x y");
  }

  @Test
  void withSparkHomeAJarIsNeverBuilt() throws IOException {
    at("pom.xml", BUILT.plusSeconds(60));
    Files.delete(home.resolve("target/spark.classpath"));

    assertThat(spark("sql").err()).isEmpty();
    assertThat(spark("sql").out()).startsWith("spark-submit\n");
  }

  @Test
  void aDeploymentOfTheJarAloneIsNeverBuilt() throws IOException {
    Files.delete(home.resolve("pom.xml"));
    at("src/main/java/A.java", BUILT.plusSeconds(60));

    assertThat(run("sql").err()).isEmpty();
    assertThat(spark("sql").err()).isEmpty();
    Files.delete(home.resolve("target/spark.classpath"));
    assertThat(spark("sql").err()).isEmpty();
    Ended ended = launcher(Map.of()).run("sql");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.lastLine())
        .startsWith("wireroom: cannot start: spark.classpath is missing and there are no sources");
  }

  @Test
  void aFailedBuildIsTold() throws IOException {
    Files.delete(home.resolve("target/wireroom.jar"));
    tool("bin/mvn", "exit 1");

    Ended ended = launcher(Map.of()).run("sql");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.lastLine()).startsWith("wireroom: cannot start: the build failed");
  }

  /** Sizes in bytes, in two files of the given name. */
  @ParameterizedTest
  @CsvSource({
    "10000000, story.txt, , true",
    "30000000, story.txt, , false",
    "4000000, stories.jsonl.gz, , true",
    "7000000, stories.jsonl.gz, , false",
    "30000000, story.txt, c1, true",
    "10, story.txt, c2, false",
  })
  void smallInputsAreCompiledQuicklyAndLargeOnesWell(
      long bytes, String name, String asked, boolean quickly) throws IOException {
    Path in = sized(bytes, "in/a b/" + name).getParent().getParent();
    sized(bytes, "in/c/" + name);
    Map<String, String> jit = asked == null ? Map.of() : Map.of("WIREROOM_JIT", asked);

    for (String input : new String[] {in.toString(), in.toUri().toString(), in + "/*"}) {
      assertThat(launcher(jit).run("extract", "--input", input).done().out().contains(C1))
          .as(input)
          .isEqualTo(quickly);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "extract --input=s3a://bucket/news, false",
    "extract --input {in}/a.txt --input hdfs:///news, false",
    "extract --input {in}/a.txt --input {in}/none.txt, false",
    "extract --input {in}/a.txt --output s3a://bucket/tables, true",
    "--master local[2] -- extract --input={in}/a.txt, true",
    "demo, true",
    "evaluate --task quotes, true",
    "train --task quotes, false",
  })
  void whatCannotBeMeasuredCountsAsLarge(String command, boolean quickly) throws IOException {
    Path in = sized(10, "in/a.txt").getParent();
    String[] arguments = command.replace("{in}", in.toString()).split(" ");

    assertThat(run(arguments).out().contains(C1)).isEqualTo(quickly);
  }

  @ParameterizedTest
  @CsvSource({
    "sql, true",
    "--master local[2] -- sql, true",
    "--conf spark.master=local -- sql, true",
    "--conf spark.driver.memory=1g -- sql, true",
    "--master spark://h:7077 -- sql, false",
    "--master=yarn -- sql, false",
    "--conf spark.master=k8s://h -- sql, false",
    "'--master local-cluster[2,1,1200] -- sql', false",
    "--properties-file f -- sql, false",
  })
  void aloneTheProgramIsOnTheClassPathAndHeardOnThisMachineOnly(String command, boolean alone)
      throws IOException {
    tool("jdk/bin/java", "echo ip=$SPARK_LOCAL_IP");
    String jar = home.resolve("target/wireroom.jar").toString();

    String out = run(command.split(" ")).out();

    assertThat(out.lines().toList().contains("spark-internal")).isEqualTo(alone);
    assertThat(out.lines().toList().contains(jar)).isNotEqualTo(alone);
    assertThat(out.lines().toList().contains(":" + jar)).isEqualTo(alone);
    assertThat(out).contains(alone ? "ip=127.0.0.1\n" : "ip=\n");
    assertThat(launcher(Map.of("SPARK_LOCAL_IP", "192.0.2.7")).run(command.split(" ")).out())
        .contains("ip=192.0.2.7\n");
  }

  /** Where executors elsewhere have to call back, 127.0.0.1 is no address. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "spark.master spark://h:7077|sql|false",
        "  spark.master=yarn|sql|false",
        "spark.master\t=\tk8s://h|sql|false",
        "spark.master : local-cluster[2,1,1200]|sql|false",
        "spark.master yarn|--conf a=b -- sql|false",
        "spark.master yarn|--master local[2] -- sql|true",
        "spark.master yarn|--conf spark.master=local -- sql|true",
        "# spark.master yarn|sql|true",
        "spark.master local[2]|sql|true",
        "spark.masters yarn|sql|true",
      })
  void aMasterInSparksOwnSettingsCounts(String setting, String command, boolean alone)
      throws IOException {
    tool("spark/bin/spark-submit", "echo ip=$SPARK_LOCAL_IP");
    file("spark/conf/spark-defaults.conf", "spark.ui.enabled false\n" + setting + "\n");
    String told = alone ? "ip=127.0.0.1\n" : "ip=\n";

    assertThat(spark(command.split(" ")).out()).contains(told);

    String other = folder.resolve("conf").toString();
    file("conf/spark-defaults.conf", setting + "\n");
    Files.delete(folder.resolve("spark/conf/spark-defaults.conf"));
    Map<String, String> set = new TreeMap<>(sparkHome());
    set.put("SPARK_CONF_DIR", other);
    assertThat(launcher(set).run(command.split(" ")).done().out()).contains(told);
  }

  /** Nothing would wait for it: what is only handed in would seem to be done. */
  @ParameterizedTest
  @CsvSource({
    "--deploy-mode cluster -- extract --output /t",
    "--deploy-mode=cluster -- extract --output /t",
    "--conf spark.submit.deployMode=cluster -- extract --output /t",
  })
  void withoutSparkHomeNoDriverIsElsewhere(String command) {
    Ended ended = launcher(Map.of()).run(command.split(" "));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.lastLine())
        .isEqualTo(
            "wireroom: cannot extract: a driver elsewhere wants SPARK_HOME"
                + " (--deploy-mode cluster)");
  }

  /** What is ignored when a shell starts, it cannot change. */
  private static boolean ignoresInterrupts() throws Exception {
    Process child = new ProcessBuilder("grep", "SigIgn", "/proc/self/status").start();
    String[] words = new String(child.getInputStream().readAllBytes(), UTF_8).split("\\s+");
    return (Long.parseUnsignedLong(words[1], 16) & 1L << (SIGINT - 1)) != 0;
  }

  /** On a terminal, which {@code script} makes. */
  @Test
  void controlCAtThePromptIsThePrompts() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/script")) && Files.exists(Path.of("/proc/self")),
        "there is no script as Linux has it");
    assumeTrue(!ignoresInterrupts(), "what runs these tests ignores SIGINT, as nohup and & do");
    tool(
        "jdk/bin/java",
        "trap 'echo given up; exit 70' INT; echo the prompt; i=0\n"
            + "while [ $i -lt 600 ]; do sleep 0.1; i=$((i + 1)); done");
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/script", "-qec", "exec jobs/wireroom sql", "/dev/null")
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().keySet().removeAll(List.of("SPARK_HOME", "WIREROOM_JIT"));
    builder.environment().put("SHELL", "/bin/sh");
    builder.environment().put("TMPDIR", folder.toString());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    Process process = builder.start();
    try {
      while (!Files.readString(out).contains("the prompt")) {
        assertThat(process.isAlive()).isTrue();
        Thread.onSpinWait();
      }
      process.getOutputStream().write(3);
      process.getOutputStream().flush();
      assertThat(process.waitFor()).as(Files.readString(out)).isZero();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(out)).contains("given up").doesNotContain("wireroom: cannot");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(path -> path.getFileName().toString().startsWith("wireroom-run-")))
          .isEmpty();
    }
  }

  @Test
  void temporaryFilesHaveAFolderThatNobodyElseEnters() throws IOException {
    tool("jdk/bin/java", "ls -ld " + folder + "/wireroom-run-*; echo dirs=$SPARK_LOCAL_DIRS");
    String disk = folder.resolve("disk").toString();

    String out = launcher(Map.of("SPARK_LOCAL_DIRS", disk)).run("sql").out();

    assertThat(out)
        .contains("-Djava.io.tmpdir=" + folder + "/wireroom-run-", "\ndrwx------")
        .contains("-Dspark.local.dir=" + disk + "\n", "dirs=\n");
    assertThat(launcher(Map.of("TMPDIR", disk)).run("sql").lastLine())
        .isEqualTo("wireroom: cannot start: there is no room for temporary files (" + disk + ")");
  }

  @Test
  void anUnknownCompilerIsRefused() {
    Ended ended = launcher(Map.of("WIREROOM_JIT", "c3")).run("sql");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.lastLine())
        .isEqualTo("wireroom: cannot start: WIREROOM_JIT is none of auto, c1, c2 (c3)");
  }

  @Test
  void fineTuningIsGivenItsClassPathOnce() throws IOException {
    tool("bin/mvn", "echo /lib/djl.jar > \"$WIREROOM_HOME/target/encoder.classpath\"");
    tool("jdk/bin/java", "echo waits=$OMP_WAIT_POLICY");

    Ended first = run("train", "--task", "encoder", "--data", "d", "--output", "o");

    assertThat(first.err())
        .contains("wireroom: fetching what fine-tuning takes (once)")
        .contains("-Pencoder", "dependency:build-classpath@encoder-classpath");
    assertThat(first.out().lines())
        .contains(
            ":/lib/djl.jar:" + home.resolve("target/wireroom.jar"),
            "-Dai.djl.offline=true",
            "-Xmx6g",
            "waits=passive")
        .doesNotContain(C1);
    assertThat(run("train", "--task=ENCODER").err()).isEmpty();
    assertThat(run("train", "--task", "quotes").out().lines())
        .contains("-Xmx8g", "waits=")
        .noneMatch(line -> line.contains("/lib/djl.jar"));
  }

  @Test
  void whatFineTuningTakesAndCannotBeHadIsTold() throws IOException {
    tool("bin/mvn", "exit 1");

    Ended ended = launcher(Map.of()).run("train", "--task", "encoder");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.lastLine()).startsWith("wireroom: cannot start: it cannot be fetched (mvn");
    Files.delete(home.resolve("pom.xml"));
    assertThat(launcher(Map.of()).run("train", "--task", "encoder").lastLine())
        .startsWith("wireroom: cannot start: encoder.classpath is missing and there is no pom.xml");
  }

  /** The program's own codes come as 70 and more; all others are Java's, Spark's, the system's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          exit 0        | 0  | -
          exit 70       | 0  | -
          exit 71       | 1  | -
          exit 72       | 2  | -
          exit 73       | 3  | -
          exit 74       | 4  | -
          exit 169      | 99 | -
          exit 1        | 1  | cannot start: Java or Spark refused what they were given, see above (exit code 1)
          exit 2        | 3  | cannot sql: Java or Spark ended it, see above (exit code 2)
          exit 3        | 3  | cannot sql: no memory left, WIREROOM_MEMORY gives more (exit code 3)
          exit 50       | 3  | cannot sql: Java or Spark ended it, see above (exit code 50)
          exit 52       | 3  | cannot sql: no memory left, WIREROOM_MEMORY gives more (exit code 52)
          exit 101      | 3  | cannot sql: Java or Spark ended it, see above (exit code 101)
          exit 255      | 3  | cannot sql: Java or Spark ended it, see above (exit code 255)
          exit 127      | 2  | cannot start: it cannot be run
          kill -9 $$    | 3  | cannot sql: it was killed, as the system does where memory runs out (SIGKILL)
          kill -TERM $$ | 3  | cannot sql: interrupted (SIGTERM)
          kill -HUP $$  | 3  | cannot sql: interrupted (SIGHUP)
          kill -ABRT $$ | 3  | cannot sql: Java broke down (SIGABRT)
          kill -SEGV $$ | 3  | cannot sql: Java or Spark ended it, see above (exit code 139)
          """)
  void onlyDocumentedCodesLeave(String how, int code, String told) throws IOException {
    tool("jdk/bin/java", how);
    tool("spark/bin/spark-submit", how);

    for (Map<String, String> set : List.of(Map.<String, String>of(), sparkHome())) {
      Ended ended = launcher(set).run("sql");
      assertThat(ended.code()).as("%s", set).isEqualTo(code);
      if (told == null) {
        assertThat(ended.err()).isEmpty();
      } else {
        assertThat(ended.err().lines()).singleElement().asString().startsWith("wireroom: " + told);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "exit 143, 3, wireroom: cannot extract: interrupted (SIGTERM)",
    "exit 73, 3, told by the program",
    "exit 70, 0, told by the program",
  })
  void aSignalIsHandedOnAndHowTheProgramEndsCounts(String then, int code, String last)
      throws Exception {
    tool(
        "jdk/bin/java",
        "trap 'echo told by the program >&2; "
            + then
            + "' TERM; echo up >&2; i=0\n"
            + "while [ $i -lt 600 ]; do sleep 0.1; i=$((i + 1)); done");
    Path err = folder.resolve("err");
    Process process = launcher(Map.of()).start(folder.resolve("out"), err, "extract");
    try {
      while (!Files.exists(err) || !Files.readString(err).contains("up")) {
        assertThat(process.isAlive()).isTrue();
        Thread.onSpinWait();
      }
      process.destroy();
      assertThat(process.waitFor()).isEqualTo(code);
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readAllLines(err)).last().isEqualTo(last);
  }

  @Test
  void whatIsMissingToRunItIsTold() throws IOException {
    Map<String, String> nowhere = Map.of("SPARK_HOME", folder.resolve("none").toString());
    Ended ended = launcher(nowhere).run("sql");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.lastLine()).startsWith("wireroom: cannot start: SPARK_HOME has no bin/spark");

    Files.delete(folder.resolve("jdk/bin/java"));
    ended = launcher(Map.of()).run("sql");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.lastLine()).startsWith("wireroom: cannot start: there is no Java, a JDK 17");
  }

  private Map<String, String> sparkHome() {
    return Map.of("SPARK_HOME", folder.resolve("spark").toString());
  }

  private Ended run(String... arguments) {
    return launcher(Map.of()).run(arguments).done();
  }

  private Ended spark(String... arguments) {
    return launcher(sparkHome()).run(arguments).done();
  }

  private Launcher launcher(Map<String, String> more) {
    Map<String, String> environment = new TreeMap<>(more);
    environment.putIfAbsent("TMPDIR", folder.toString());
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    return Launcher.in(home, environment);
  }

  /** A program that tells its name and arguments, a line each, and then does something. */
  private void tool(String path, String then) throws IOException {
    String name = Path.of(path).getFileName().toString();
    String script = "#!/bin/sh\nprintf '%s\\n' " + name + " \"$@\"\n" + then + "\n";
    assertThat(file(path, script).toFile().setExecutable(true)).isTrue();
  }

  private Path file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, UTF_8);
  }

  private Path sized(long bytes, String path) throws IOException {
    Path file = file(path, "");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(bytes);
    }
    return file;
  }

  private void at(String path, Instant time) throws IOException {
    Files.setLastModifiedTime(home.resolve(path), FileTime.from(time));
  }
}
