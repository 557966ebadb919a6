package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Airflow DAG: its command lines are runnable, and its tasks end as the exit codes say. */
class AirflowDagIT {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path DAG = HOME.resolve("jobs/airflow/wireroom_daily.py");
  private static final Pattern COMMAND = Pattern.compile("(?m)^    \"(\\w+)\": \"([^\"]+)\",$");
  private static final String DAY = "2024-05-06";

  @TempDir private Path folder;

  @Test
  void everyCommandLineIsUnderstood() throws Exception {
    Path delivered = Files.createDirectories(folder.resolve("articles").resolve(DAY));
    Path story = HOME.resolve("jobs/demo/articles/2024-05-06-norwire-mackerel-2.txt");
    Files.copy(story, delivered.resolve("story.txt"));

    List<String> commands = commands();
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      Ended ended = dryRun(command);
      assertThat(ended.code()).as(ended.output()).isZero();
      assertThat(ended.output()).contains(DAY);
    }
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  @Test
  void aDayWithoutArticlesIsSkipped() throws Exception {
    Files.createDirectories(folder.resolve("articles").resolve(DAY));
    Ended ended = dryRun(commands().get(0));
    assertThat(ended.code()).as(ended.output()).isEqualTo(Main.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3"})
  void onlyInternalErrorsAreTriedAgain(String airflow) throws Exception {
    assumeTrue(hasPython());
    Path check = HOME.resolve("src/test/resources/airflow/check_dag.py");
    Ended ended = run(List.of("python3", check.toString(), DAG.toString(), airflow));
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output().lines().skip(commands().size()))
        .containsExactly(
            "0 None",
            "1 AirflowFailException",
            "2 AirflowFailException",
            "3 AirflowException",
            "4 AirflowFailException",
            "99 AirflowSkipException",
            "137 AirflowFailException");
    assertThat(ended.output()).contains("--batch\t{{ data_interval_start | ds }}");
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher line = COMMAND.matcher(Files.readString(DAG));
    while (line.find()) {
      commands.add(line.group(2));
    }
    return commands;
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
