package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code jobs/wireroom} as a user does. */
public final class Launcher {
  private static final Path HOME = Path.of("").toAbsolutePath();

  /** On a quiet machine a tenth of it does. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Path home;
  private final Map<String, String> environment;

  private Launcher(Path home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  /** With nothing set. */
  public static Launcher plain() {
    return new Launcher(HOME, Map.of());
  }

  /** With more environment. */
  public static Launcher with(Map<String, String> environment) {
    return new Launcher(HOME, environment);
  }

  /** The launcher of another home, with more environment. */
  public static Launcher in(Path home, Map<String, String> environment) {
    return new Launcher(home, environment);
  }

  /**
   * What came of a run.
   *
   * @param code exit code
   */
  public record Ended(int code, String out, String err) {
    /** The last line on stderr. */
    public String lastLine() {
      List<String> lines = err.lines().filter(line -> !line.isBlank()).toList();
      return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** This run, or a failed assertion that shows what it printed. */
    public Ended done() {
      assertThat(code).as("out:%n%s%nerr:%n%s", out, err).isZero();
      return this;
    }
  }

  /** Runs to the end. */
  public Ended run(String... arguments) {
    try {
      Path out = Files.createTempFile("wireroom", ".out");
      Path err = Files.createTempFile("wireroom", ".err");
      try {
        Process process = start(out, err, arguments);
        if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new AssertionError(
              "no end after " + PATIENCE.toMinutes() + " minutes: " + List.of(arguments));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Starts and does not wait. Where the launcher is killed, the program dies, too. */
  public Process start(Path out, Path err, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(home.resolve("jobs/wireroom").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().remove("SPARK_HOME");
    builder.environment().remove("WIREROOM_JIT");
    builder.environment().putAll(environment);
    return builder
        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }
}
