package io.wireroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The workflow of {@code jobs/cylc} under a Cylc of its own: a home folder for its runs, and a
 * Wireroom whose launcher writes down how it was called before it does anything.
 *
 * @param folder of all of it
 */
record CylcRun(Path folder) {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final int PATIENCE_MINUTES = 45;

  /** Where a call was, and with which words: {@code 2024-05-06 extract --input ...}. */
  record Call(String day, String command, String words) {
    static Call of(String line) {
      String[] words = line.split(" ", 3);
      return new Call(words[0], words[1], words[2]);
    }
  }

  /**
   * Lays it out.
   *
   * @param body of a Bash script that stands in for the launcher, after it has written down its
   *     call; {@code $tries} tells how often this very call has come, from 1
   */
  static CylcRun in(Path folder, String body) throws IOException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/cylc")), "there is no Cylc (Debian's cylc-flow)");
    CylcRun run = new CylcRun(folder);
    Path jobs = Files.createDirectories(run.home().resolve("jobs"));
    Path launcher =
        Files.writeString(
            jobs.resolve("wireroom"),
            """
            #!/usr/bin/env bash
            calls=%s
            flock "$calls" sh -c 'echo "$0" >> "$1"' "$WIREROOM_DAY $*" "$calls"
            tries=$(grep -cFx "$WIREROOM_DAY $*" "$calls")
            command=$1
            %s
            """
                .formatted(Files.createFile(folder.resolve("calls")), body));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    copy(HOME.resolve("jobs/cylc"), folder.resolve("cylc-run/wireroom"));
    // As Debian's Cylc needs them, see there.
    copy(HOME.resolve("src/schedule/resources/cylc"), folder.resolve("python"));
    Files.writeString(
        Files.createDirectories(folder.resolve("conf")).resolve("global.cylc"),
        """
        [scheduler]
            [[events]]
                stall timeout = PT5S
                abort on stall timeout = True
        """);
    return run;
  }

  /** Where its Wireroom is. */
  Path home() {
    return folder.resolve("wireroom");
  }

  Path tables() {
    return home().resolve("data/tables");
  }

  /**
   * Runs the workflow to its end.
   *
   * @param settings of the flow, such as {@code SINCE}
   * @return exit code of the scheduler
   */
  int play(Map<String, String> settings) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("cylc", "play", "--no-detach", "wireroom"));
    words.addAll(List.of("--set", "HOME='" + home() + "'", "--set", "RETRY_DELAY='PT1S'"));
    settings.forEach((name, value) -> words.addAll(List.of("--set", name + "=" + value)));
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("HOME", folder.toString());
    environment.put("PATH", "/usr/bin" + File.pathSeparator + environment.get("PATH"));
    environment.put("CYLC_CONF_PATH", folder.resolve("conf").toString());
    environment.put("PYTHONPATH", folder.resolve("python").toString());
    environment.put("CYLC_PYTHONPATH", folder.resolve("python").toString());
    environment.keySet().removeIf(name -> name.startsWith("WIREROOM_"));
    environment.put("WIREROOM_NLP_ENGINE", "linear");
    Process process = builder.redirectOutput(log().toFile()).start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("it ended").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return process.exitValue();
  }

  /** What the scheduler said. */
  Path log() {
    return folder.resolve("scheduler.log");
  }

  /** How Wireroom was called, in that order. */
  List<Call> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls")).stream().map(Call::of).toList();
  }

  /** The days on which a command was called, in that order. */
  List<String> days(String command) throws IOException {
    return calls().stream().filter(call -> call.command().equals(command)).map(Call::day).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
