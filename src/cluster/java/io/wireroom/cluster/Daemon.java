package io.wireroom.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A server in a process of its own: may be stopped, killed and started again. What it started
 * itself is ended with {@link #close}, whatever became of it. Not for several threads at once.
 */
public final class Daemon implements AutoCloseable {
  private final String name;
  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final Set<ProcessHandle> children = new LinkedHashSet<>();
  private final Thread atExit;
  private Process process;

  private Daemon(String name, List<String> command, Map<String, String> environment, Path log) {
    this.name = name;
    this.command = List.copyOf(command);
    this.environment = Map.copyOf(environment);
    this.log = log;
    // Also where nobody closes it, as when tests are interrupted.
    this.atExit = new Thread(this::end, "end of " + name);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts it.
   *
   * @param name for messages
   * @param environment in addition to this process's
   * @param log what it prints, behind what is there
   */
  public static Daemon start(
      String name, List<String> command, Map<String, String> environment, Path log) {
    Daemon daemon = new Daemon(name, command, environment, log);
    daemon.start();
    return daemon;
  }

  /** Starts it again, with the same command line. */
  public void start() {
    if (isAlive()) {
      throw new IllegalStateException("Cannot start " + name + ": it runs");
    }
    try {
      Files.createDirectories(log.getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + name + ": " + e.getMessage(), e);
    }
  }

  public boolean isAlive() {
    return process != null && Processes.lives(handle());
  }

  /** The process; after a restart another one. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** What it printed so far. */
  public String log() {
    try {
      return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code kill -9}; what it started is left to find that out. */
  public void kill() {
    remember();
    Processes.kill(handle());
  }

  /** SIGTERM, and waits. */
  public void stop() {
    remember();
    Processes.stop(handle());
  }

  private void remember() {
    try (Stream<ProcessHandle> all = handle().descendants()) {
      all.forEach(children::add);
    }
  }

  private void end() {
    remember();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  /** Ends it, and all that it had started. */
  @Override
  public void close() {
    if (isAlive()) {
      stop();
    }
    end();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
