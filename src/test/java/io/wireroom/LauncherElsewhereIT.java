package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the launcher has a driver elsewhere run a command: what it calls {@code spark-submit} with, a
 * script here that only tells. The driver itself is tried on a cluster, in the profile of that
 * name.
 */
class LauncherElsewhereIT {
  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void install() throws IOException {
    home = folder.resolve("a home");
    script("a home/jobs/wireroom", Files.readString(Path.of("jobs/wireroom")));
    file("a home/target/wireroom.jar", "");
    file("a home/conf/wireroom.conf", "wireroom.lists.folder = ${WIREROOM_HOME}/conf/lists\n");
    file("a home/conf/jvm.options", "# why\n--add-opens=a\n-Db\n");
    file("a home/conf/checks.conf", "checks {}\n");
    script("spark/bin/spark-submit", "#!/bin/sh\nprintf '<%s>\\n' spark-submit \"$@\"\n");
  }

  @Test
  void whatTheDriverWouldNotFindGoesWithIt() throws IOException {
    Path settings = file("my settings.conf", "wireroom.nlp.engine = linear\n");

    List<String> told =
        run(
                Map.of(
                    "WIREROOM_STANCES_NEUTRAL",
                    "true",
                    "WIREROOM_JAR",
                    "hdfs:///apps/wireroom.jar"),
                "--master spark://h:7077 --deploy-mode cluster --conf a=b -- extract --batch b"
                    + " --input=hdfs:///news --output hdfs:///tables/ --config",
                settings.toString())
            .done()
            .out()
            .lines()
            .toList();

    int second = told.lastIndexOf("<spark-submit>");
    List<String> submitted = told.subList(0, second);
    assertThat(submitted)
        .containsSequence("<--master>", "<spark://h:7077>", "<--deploy-mode>", "<cluster>")
        .containsSequence("<--class>", "<io.wireroom.cli.Remote>", "<hdfs:///apps/wireroom.jar>")
        .contains("<spark.standalone.submit.waitAppCompletion=true>")
        .containsSubsequence("<spark.yarn.maxAppAttempts=1>", "<a=b>")
        .contains("<spark.driver.extraJavaOptions=--add-opens=a -Db >")
        .containsSequence("<--config-text>", "<wireroom.nlp.engine = linear>")
        .containsSequence("<--home-text>", "<wireroom.lists.folder = \"" + home + "\"/conf/lists>")
        .containsSequence("<--gates-text>", "<checks {}>")
        .containsSequence("<--environment>", "<WIREROOM_STANCES_NEUTRAL=true>")
        .containsSequence("<--config>", "<" + settings + ">")
        .doesNotContain("<WIREROOM_JAR=hdfs:///apps/wireroom.jar>");
    String outcome = submitted.get(submitted.indexOf("<hdfs:///apps/wireroom.jar>") + 1);
    assertThat(outcome).startsWith("<hdfs:///tables/_wireroom/outcomes/");
    // Whoever fetches it is here, and reaches the same file systems.
    assertThat(told.subList(second, told.size()))
        .containsSequence("<--conf>", "<a=b>", "<--master>", "<local[1]>", "<--deploy-mode>")
        .containsSequence(
            "<io.wireroom.cli.RemoteOutcome>",
            "<" + home.resolve("target/wireroom.jar") + ">",
            outcome,
            "<extract>",
            "<0>");
  }

  /** The driver may start when another day has begun. */
  @Test
  void theDayIsThatOfWhoeverAsks() {
    String command = "--deploy-mode cluster -- link --tables /t --from {day-1} --to {day}";
    String before = "<WIREROOM_DAY=" + LocalDate.now(ZoneOffset.UTC) + ">";

    List<String> today = days(run(Map.of(), command));
    List<String> named = days(run(Map.of("WIREROOM_DAY", "2024-05-07"), command));

    assertThat(today)
        .singleElement()
        .isIn(before, "<WIREROOM_DAY=" + LocalDate.now(ZoneOffset.UTC) + ">");
    assertThat(named).containsExactly("<WIREROOM_DAY=2024-05-07>");
  }

  private static List<String> days(Ended ended) {
    return ended.done().out().lines().filter(line -> line.startsWith("<WIREROOM_DAY=")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          --driver-java-options -Dmine=1 => <--add-opens=a -Db -Dmine=1>
          --driver-java-options=-Dmine=1 => <--driver-java-options=--add-opens=a -Db -Dmine=1>
          --conf spark.driver.extraJavaOptions=-Dmine=1 => <spark.driver.extraJavaOptions=--add-opens=a -Db -Dmine=1>
          """)
  void whatSomebodyWantsOfTheDriversJavaStandsBesideWhatSparkNeeds(String option, String told) {
    String command = option + " --deploy-mode cluster -- link --tables /t --from a --to b";

    assertThat(run(Map.of(), command).done().out()).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --deploy-mode cluster -- sql --tables /t                 | cannot sql: a driver elsewhere runs extract, link, rollup and check alone (--deploy-mode cluster)
          --deploy-mode=cluster -- report --tables /t              | cannot report: a driver elsewhere runs extract, link, rollup and check alone (--deploy-mode cluster)
          --deploy-mode=cluster -- link --tables tables            | cannot link: a driver elsewhere wants whole paths or URIs in --tables (tables)
          --deploy-mode cluster -- extract --output /t --input a b | cannot extract: a driver elsewhere wants whole paths or URIs in --input (a)
          --conf spark.submit.deployMode=cluster -- extract --input=./a --output=/t | cannot extract: a driver elsewhere wants whole paths or URIs in --input (./a)
          --deploy-mode cluster -- check --batch b                 | cannot check: --output or --tables is missing
          """)
  void whatADriverElsewhereCannotDoIsSaidAtOnce(String command, String line) {
    Ended ended = run(Map.of(), command);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.lastLine()).isEqualTo("wireroom: " + line);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aFileOfSettingsThatIsNotThereIsMissedHere() {
    Ended ended =
        run(Map.of(), "--deploy-mode cluster -- link --tables /t --config /none/of/these.conf");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.lastLine())
        .isEqualTo("wireroom: cannot link: no such file of settings (/none/of/these.conf)");
  }

  /** As root, who may read everything, no mode of a file helps. */
  @ParameterizedTest
  @CsvSource({"my.conf", "a home/conf/wireroom.conf", "a home/conf/checks.conf"})
  void settingsThatCannotBeReadAreToldHere(String name) throws IOException {
    file("my.conf", "");
    Path unreadable = folder.resolve(name);
    script(
        "bin/cat",
        "#!/bin/sh\nif [ \"$1\" = '" + unreadable + "' ]; then exit 1; fi\nexec /bin/cat \"$@\"\n");
    String path = folder.resolve("bin") + ":" + System.getenv("PATH");

    Ended ended =
        run(
            Map.of("PATH", path),
            "--deploy-mode cluster -- link --tables /t --config",
            folder.resolve("my.conf").toString());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.lastLine())
        .isEqualTo("wireroom: cannot read settings: see above (" + unreadable + ")");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void whatTheLauncherWantsOfJavaDisplacesNothingAndMayHaveBlanks() throws IOException {
    script("spark/bin/spark-submit", "#!/bin/sh\nprintf '<%s>\\n' \"$SPARK_SUBMIT_OPTS\" \"$@\"\n");
    String logging =
        "\"-Dlog4j2.configurationFile=file:" + home.resolve("conf/log4j2.properties") + "\"";
    Map<String, String> mine = Map.of("SPARK_SUBMIT_OPTS", "-Dmine=1");

    assertThat(run(mine, "sql").done().out())
        .startsWith("<" + logging + " -Dmine=1>\n")
        .doesNotContain("--driver-java-options");
    assertThat(run(mine, "--deploy-mode cluster -- link --tables /t").done().out())
        .startsWith("<" + logging + " -Dmine=1>\n")
        .contains("<--driver-java-options>\n<" + logging + ">");
  }

  @Test
  void inClientModeNothingChanges() {
    List<String> told =
        run(Map.of(), "--master spark://h:7077 --deploy-mode client -- sql --tables t")
            .done()
            .out()
            .lines()
            .toList();

    assertThat(told).contains("<io.wireroom.cli.Main>").endsWith("<sql>", "<--tables>", "<t>");
  }

  private Ended run(Map<String, String> more, String command, String... rest) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SPARK_HOME", folder.resolve("spark").toString());
    List<String> arguments = new java.util.ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of(rest));
    return Launcher.in(home, environment).run(arguments.toArray(String[]::new));
  }

  private Path script(String name, String text) throws IOException {
    Path script = file(name, text);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
