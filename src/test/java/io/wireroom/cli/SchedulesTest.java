package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command line in the files for schedulers is one of ours, and all of them do the same. */
class SchedulesTest {
  private static final String DAY = "2024-05-06";

  /** Fields of the operator's API that the manifests use (spark-operator, v1beta2), by place. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("spec.schedule", "cron"),
          Map.entry("spec.concurrencyPolicy", "Allow|Forbid|Replace"),
          Map.entry("spec.successfulRunHistoryLimit", "number"),
          Map.entry("spec.failedRunHistoryLimit", "number"),
          Map.entry("type", "Java|Scala|Python|R"),
          Map.entry("mode", "cluster|client|in-cluster-client"),
          Map.entry("sparkVersion", "text"),
          Map.entry("image", "text"),
          Map.entry("imagePullPolicy", "Always|IfNotPresent|Never"),
          Map.entry("mainClass", "text"),
          Map.entry("mainApplicationFile", "text"),
          Map.entry("timeToLiveSeconds", "number"),
          Map.entry("restartPolicy.type", "Never|Always|OnFailure"),
          Map.entry("restartPolicy.onFailureRetries", "number"),
          Map.entry("restartPolicy.onFailureRetryInterval", "number"),
          Map.entry("restartPolicy.onSubmissionFailureRetries", "number"),
          Map.entry("restartPolicy.onSubmissionFailureRetryInterval", "number"),
          Map.entry("driver.cores", "number"),
          Map.entry("driver.memory", "text"),
          Map.entry("driver.serviceAccount", "text"),
          Map.entry("executor.cores", "number"),
          Map.entry("executor.memory", "text"),
          Map.entry("executor.instances", "number"));

  /** Places whose content is Kubernetes', or a list or a map of texts. */
  private static final Pattern OPEN =
      Pattern.compile("arguments|sparkConf|(driver|executor)\\.(env|envFrom)");

  @TempDir private Path folder;

  static Stream<Arguments> lines() throws IOException {
    return Stream.of(
            all("airflow", Schedules.airflow(), DAY),
            all("cylc", Schedules.cylc(), DAY),
            all("systemd", Schedules.systemd(), "2024-05-07"),
            all("kubernetes", Schedules.kubernetes(), "2024-05-07"))
        .flatMap(List::stream);
  }

  private static List<Arguments> all(String scheduler, List<String> lines, String day) {
    return lines.stream().map(line -> Arguments.of(scheduler, words(line, day))).toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isUnderstood(String scheduler, List<String> words) {
    CommandLine.ParseResult parsed =
        new CommandLine(new Main()).parseArgs(words.toArray(String[]::new));
    assertThat(parsed.subcommand().commandSpec().name()).isEqualTo(words.get(0));
    assertThat(String.join(" ", words)).doesNotContain("{").doesNotContain("$");
  }

  /** But for the gates, which some ask in a task of their own. */
  @ParameterizedTest
  @MethodSource("lines")
  void isTheSameWhoeverRunsIt(String scheduler, List<String> words) throws IOException {
    List<String> plain = new ArrayList<>(words);
    plain.removeAll(
        List.of(
            "--check",
            "--set",
            "lists.folder=/opt/wireroom/conf/lists",
            "tables.concurrent-readers=false"));
    assertThat(Schedules.airflow().stream().map(line -> words(line, DAY))).contains(plain);
  }

  /** Else a run over an object store, which has no rename, ends with exit code 2. */
  @Test
  void whatWritesToAnObjectStoreSaysHow() throws IOException {
    List<String> writing =
        Stream.concat(Schedules.kubernetes().stream(), Schedules.page())
            .filter(line -> line.matches(".* --(output|tables)[ =]s3a://.*"))
            .toList();
    assertThat(writing)
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsPattern(
                        "--set (tables\\.concurrent-readers=false|tables\\.format=iceberg)"));
  }

  @Test
  void everySchedulerExtractsLinksAndCounts() throws IOException {
    assertThat(lines().map(line -> line.get()[0] + " " + ((List<?>) line.get()[1]).get(0)))
        .containsExactly(
            "airflow extract",
            "airflow check",
            "airflow link",
            "airflow rollup",
            "airflow report",
            "cylc extract",
            "cylc check",
            "cylc link",
            "cylc rollup",
            "cylc report",
            "systemd extract",
            "systemd link",
            "systemd rollup",
            "systemd report",
            "kubernetes extract",
            "kubernetes link",
            "kubernetes rollup",
            "kubernetes extract");
  }

  @Test
  void manifestsHaveNoFieldThatTheOperatorDoesNotKnow() throws IOException {
    List<Map<String, Object>> applications = Schedules.applications();
    assertThat(applications).hasSize(4);
    for (Map<String, Object> application : applications) {
      assertThat(application.get("apiVersion")).isEqualTo("sparkoperator.k8s.io/v1beta2");
      assertThat(application.keySet()).containsExactly("apiVersion", "kind", "metadata", "spec");
      Map<String, Object> spec = Schedules.map(application.get("spec"));
      if (application.get("kind").equals("ScheduledSparkApplication")) {
        assertThat(spec).containsKeys("schedule", "template");
        spec.forEach(
            (field, value) -> {
              if (!field.equals("template")) {
                check("spec." + field, value);
              }
            });
      }
      Map<String, Object> template = Schedules.template(application);
      assertThat(template)
          .containsKeys("type", "sparkVersion", "mainApplicationFile", "driver", "executor");
      assertThat(template.get("mainClass")).isEqualTo(Main.class.getName());
      check("", template);
    }
  }

  private static void check(String place, Object value) {
    if (OPEN.matcher(place).matches()) {
      return;
    }
    if (value instanceof Map<?, ?> fields) {
      String above = place.isEmpty() ? "" : place + ".";
      fields.forEach((field, inner) -> check(above + field, inner));
      return;
    }
    String kind = FIELDS.get(place);
    assertThat(kind).as("no such field: " + place).isNotNull();
    switch (kind) {
      case "number" -> assertThat(value).as(place).isInstanceOf(Integer.class);
      case "text" -> assertThat(value).as(place).isInstanceOf(String.class);
      case "cron" -> assertThat((String) value).as(place).matches("(\\S+ ){4}\\S+");
      default -> assertThat((String) value).as(place).matches(kind);
    }
  }

  @Test
  void systemdUnderstandsTheUnits() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "there is no systemd-analyze");
    String home = Path.of("").toAbsolutePath().toString();
    for (String unit : List.of("wireroom-daily.service", "wireroom-daily.timer")) {
      Files.writeString(
          folder.resolve(unit),
          Files.readString(Schedules.SYSTEMD.resolveSibling(unit)).replace("/opt/wireroom", home));
    }
    Process process =
        new ProcessBuilder(
                "systemd-analyze",
                "verify",
                folder.resolve("wireroom-daily.service").toString(),
                folder.resolve("wireroom-daily.timer").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(line -> line.contains("wireroom"))).isEmpty();
  }

  /** The day of the last 04:00 UTC; a run that is tried again keeps the one it had. */
  @Test
  void aRunOfSystemdTakesItsDayOnce() throws Exception {
    Path day = folder.resolve("wireroom-daily/day");
    Files.createDirectories(day.getParent());
    Clock shifted = Clock.offset(Clock.systemUTC(), Duration.ofHours(-4));
    String before = "WIREROOM_DAY=" + LocalDate.now(shifted);
    takeTheDay();
    assertThat(Files.readString(day).strip())
        .isIn(before, "WIREROOM_DAY=" + LocalDate.now(shifted));

    Files.writeString(day, "WIREROOM_DAY=2024-05-07\n");
    takeTheDay();
    assertThat(day).hasContent("WIREROOM_DAY=2024-05-07");

    Files.setLastModifiedTime(
        day, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofMinutes(12))));
    takeTheDay();
    assertThat(Files.readString(day).strip())
        .isIn(before, "WIREROOM_DAY=" + LocalDate.now(shifted));
  }

  private void takeTheDay() throws Exception {
    Matcher line =
        Pattern.compile("(?m)^ExecStartPre=/bin/sh -c '(.+)'$")
            .matcher(Files.readString(Schedules.SYSTEMD));
    assertThat(line.find()).isTrue();
    String script =
        line.group(1).replace("%t", folder.toString()).replace("%%", "%").replace("$$", "$");
    assertThat(new ProcessBuilder("/bin/sh", "-c", script).start().waitFor()).isZero();
  }

  /** The words behind the program, with places of an invented machine and the days of a run. */
  private static List<String> words(String line, String day) {
    String placed =
        line.replaceAll("\\{\\{ (\\w+) \\}\\}|\\$\\{WIREROOM_(\\w+)\\}", "{$1$2}")
            .replace("{ARTICLES}", "/data/articles")
            .replace("{TABLES}", "/data/tables")
            .replace("{REPORTS}", "/data/reports")
            .replace("{articles}", "/data/articles")
            .replace("{tables}", "/data/tables")
            .replace("{reports}", "/data/reports")
            .replace("s3a://news", "/data")
            .replace("{before}", "{day-1}")
            .replace("{next}", "{day+1}");
    String[] words = placed.split(" ");
    String[] filled = DayWords.filled(words, Map.of(DayWords.VARIABLE, day), Clock.systemUTC());
    return List.of(filled).subList(1, filled.length);
  }
}
