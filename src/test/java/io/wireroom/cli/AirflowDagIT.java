package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Airflow DAG: its days are read, and its tasks run and end as the file says. */
class AirflowDagIT {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path DAG = HOME.resolve("jobs/airflow/wireroom_daily.py");
  private static final String DAY = "2024-05-06";

  /** Days side by side, but for link and rollup; only exit code 3 is tried again. */
  private static final String EXPECTED =
      """
      dag wireroom_daily '0 4 * * *' UTC 2024-01-01T04:00:00+00:00 catchup=True runs=1 retries=2 pool=default_pool
      task extract {"outlets": ["@/articles"], "depends_on_past": false, "at_once": null, "trigger_rule": "all_success"}
      task check {"outlets": [], "depends_on_past": false, "at_once": null, "trigger_rule": "all_success"}
      extract >> check
      task link {"outlets": ["@/stories"], "depends_on_past": true, "at_once": 1, "trigger_rule": "none_failed"}
      check >> link
      task rollup {"outlets": ["@/entity_daily"], "depends_on_past": true, "at_once": 1, "trigger_rule": "all_success"}
      link >> rollup
      task report {"outlets": [], "depends_on_past": false, "at_once": null, "trigger_rule": "all_success"}
      rollup >> report
      0 None
      1 AirflowFailException
      2 AirflowFailException
      3 AirflowException
      4 AirflowFailException
      99 AirflowSkipException
      137 AirflowFailException
      """;

  @TempDir private Path folder;

  @Test
  void aDayIsDryRun() throws Exception {
    Path delivered = Files.createDirectories(folder.resolve("articles").resolve(DAY));
    Path story = HOME.resolve("jobs/demo/articles/2024-05-06-norwire-mackerel-2.txt");
    Files.copy(story, delivered.resolve("story.txt"));

    Ended ended = dryRun(extract());
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output()).contains(DAY);
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  @Test
  void aDayWithoutArticlesIsSkipped() throws Exception {
    Files.createDirectories(folder.resolve("articles").resolve(DAY));
    Ended ended = dryRun(extract());
    assertThat(ended.code()).as(ended.output()).isEqualTo(Main.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3"})
  void tasksRunAndEndAsTheFileSays(String airflow) throws Exception {
    assumeTrue(hasPython(), "there is no python3 to load the DAG with");
    Path check = HOME.resolve("src/test/resources/airflow/check_dag.py");
    Ended ended = run(List.of("python3", check.toString(), DAG.toString(), airflow));
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output().lines().filter(line -> !line.startsWith("run")))
        .containsExactlyElementsOf(
            EXPECTED.replace("@", HOME.resolve("data/tables").toUri().toString()).lines().toList());
    assertThat(ended.output())
        .contains(
            "run\textract\t" + HOME.resolve("jobs/wireroom"),
            "--batch\t{{ data_interval_start | ds }}\n",
            "--from\t{{ macros.ds_add(data_interval_start | ds, -1) }}\t--to",
            "--to\t{{ macros.ds_add(data_interval_start | ds, 1) }}\n");
  }

  private static String extract() throws IOException {
    return Schedules.airflow().get(0);
  }

  private Ended dryRun(String command) throws Exception {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      words.add(
          word.replace("{home}", HOME.toString())
              .replace("{articles}", folder.resolve("articles").toString())
              .replace("{tables}", folder.resolve("tables").toString())
              .replace("{day}", DAY));
    }
    words.add("--dry-run");
    return run(words);
  }

  private static boolean hasPython() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
  }

  private static Ended run(List<String> words) throws Exception {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private record Ended(int code, String output) {}
}
