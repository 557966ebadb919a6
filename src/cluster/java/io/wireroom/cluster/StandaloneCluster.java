package io.wireroom.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.Launcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A Spark standalone master and its workers, each a process of its own on loopback; executors, and
 * drivers of cluster mode, are children of the workers. The master keeps what it knows in a file,
 * so that it may be killed and started again. Closing it ends them all.
 */
public final class StandaloneCluster implements AutoCloseable {
  /** Main class of an executor's process. */
  public static final String EXECUTOR = "org.apache.spark.executor.CoarseGrainedExecutorBackend";

  /** Main class of a driver that a worker runs. */
  public static final String REMOTE_DRIVER = "org.apache.spark.deploy.worker.DriverWrapper";

  /** Main class of a driver in client mode. */
  public static final String SUBMIT = "org.apache.spark.deploy.SparkSubmit";

  /** The quick compiler alone: what JVMs that live a minute have to compile anew is little then. */
  public static final String QUICK =
      "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseParallelGC";

  private static final Duration START = Duration.ofMinutes(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkHome home;
  private final Path folder;
  private final Map<String, String> environment;
  private final int port;
  private final int pages;
  private final List<Daemon> workers = new ArrayList<>();
  private final List<Process> submitted = new CopyOnWriteArrayList<>();
  private final Thread atExit;
  private Daemon master;

  private StandaloneCluster(SparkHome home, Path folder, Map<String, String> environment)
      throws IOException {
    this.home = home;
    this.environment = Map.copyOf(environment);
    this.folder = Files.createDirectories(folder);
    this.port = Ports.free();
    this.pages = Ports.free();
    this.atExit = new Thread(this::endSubmitted, "end of what was submitted");
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Two workers of one core and 3 GiB each.
   *
   * @param folder for logs and what executors write
   */
  public static StandaloneCluster start(Path folder) {
    return start(SparkHome.lay(), folder, 2, 1, "3g");
  }

  /**
   * Starts master and workers, and waits until these are known to the master.
   *
   * @param cores of each worker
   * @param memory that a worker has to give to executors and drivers, such as {@code 3g}
   */
  public static StandaloneCluster start(
      SparkHome home, Path folder, int workers, int cores, String memory) {
    return start(home, folder, workers, cores, memory, Map.of());
  }

  /**
   * The same.
   *
   * @param environment of master and workers, and thus of executors and remote drivers
   */
  public static StandaloneCluster start(
      SparkHome home,
      Path folder,
      int workers,
      int cores,
      String memory,
      Map<String, String> environment) {
    try {
      StandaloneCluster cluster = new StandaloneCluster(home, folder.toAbsolutePath(), environment);
      try {
        cluster.master = cluster.startMaster();
        for (int i = 0; i < workers; i++) {
          cluster.workers.add(cluster.startWorker(i, cores, memory));
        }
        cluster.awaitWorkers(workers);
        return cluster;
      } catch (RuntimeException | AssertionError e) {
        cluster.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Daemon startMaster() {
    return daemon(
        "master",
        List.of(
            "-Dspark.deploy.recoveryMode=FILESYSTEM",
            "-Dspark.deploy.recoveryDirectory=" + folder.resolve("recovery"),
            "-Dspark.worker.timeout=15"),
        List.of(
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--webui-port",
            Integer.toString(pages)));
  }

  private Daemon startWorker(int number, int cores, String memory) {
    return daemon(
        "worker-" + number,
        List.of(),
        List.of(
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            "127.0.0.1",
            "--webui-port",
            "0",
            "--cores",
            Integer.toString(cores),
            "--memory",
            memory,
            "--work-dir",
            folder.resolve("work-" + number).toString(),
            url()));
  }

  private Daemon daemon(String name, List<String> options, List<String> mainAndArguments) {
    List<String> command = new ArrayList<>(List.of("java"));
    command.add("@" + Path.of("conf/jvm.options").toAbsolutePath());
    command.add("-Xmx256m");
    command.addAll(options);
    command.addAll(List.of("-cp", home.classpath()));
    command.addAll(mainAndArguments);
    Map<String, String> all = new HashMap<>(home.environment());
    all.put("SPARK_LOCAL_DIRS", folder.resolve("local-" + name).toString());
    all.putAll(environment);
    return Daemon.start(name, command, all, folder.resolve(name + ".log"));
  }

  /** For {@code --master}. */
  public String url() {
    return "spark://127.0.0.1:" + port;
  }

  public Path folder() {
    return folder;
  }

  public Daemon master() {
    return master;
  }

  /** A worker by its number, from 0. */
  public Daemon worker(int number) {
    return workers.get(number);
  }

  /** {@code jobs/wireroom} with this Spark as {@code SPARK_HOME}. */
  public Launcher launcher() {
    return launcher(Map.of());
  }

  /**
   * The launcher's first options: this master, executors of some memory and, like the driver of
   * {@link #quickLauncher}, with the quick compiler alone.
   */
  public List<String> quickOptions(String memory) {
    return List.of(
        "--master",
        url(),
        "--conf",
        "spark.executor.memory=" + memory,
        "--conf",
        "spark.executor.extraJavaOptions=" + QUICK);
  }

  /** The launcher with a driver that compiles quickly. */
  public Launcher quickLauncher() {
    // The launcher sets the driver's Java options itself.
    return launcher(Map.of("JDK_JAVA_OPTIONS", QUICK));
  }

  /** The same with more environment. */
  public Launcher launcher(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(home.environment());
    all.putAll(more);
    return Launcher.with(all);
  }

  /**
   * Starts the launcher and does not wait; closing the cluster kills it, and its driver with it.
   *
   * @param out where what it prints goes; what it prints on stderr goes to the same name and {@code
   *     .err}
   */
  public Process submit(Path out, String... arguments) {
    return submit(Map.of(), out, arguments);
  }

  /** The same with more environment. */
  public Process submit(Map<String, String> more, Path out, String... arguments) {
    try {
      Path err = out.resolveSibling(out.getFileName() + ".err");
      Process process = launcher(more).start(out, err, arguments);
      submitted.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Executors that live, of all workers that do. */
  public List<ProcessHandle> executors() {
    return ofWorkers(EXECUTOR);
  }

  /** Executors of a worker that lives. */
  public List<ProcessHandle> executors(int worker) {
    return Processes.below(workers.get(worker).handle(), EXECUTOR);
  }

  /** Drivers of cluster mode that live. */
  public List<ProcessHandle> drivers() {
    return ofWorkers(REMOTE_DRIVER);
  }

  private List<ProcessHandle> ofWorkers(String mainClass) {
    return workers.stream()
        .filter(Daemon::isAlive)
        .flatMap(worker -> Processes.below(worker.handle(), mainClass).stream())
        .toList();
  }

  /** Waits for executors of running applications. */
  public List<ProcessHandle> awaitExecutors(int count, Duration longest) {
    Waiting.until(count + " executors", longest, () -> executors().size() >= count, this::logs);
    return executors();
  }

  /** Waits until the master knows of so many workers that live. */
  public void awaitWorkers(int count) {
    Waiting.until(
        count + " workers",
        START,
        () -> master.isAlive() && state().path("aliveworkers").asInt() == count,
        this::logs);
  }

  /** Waits until the master knows of no application or driver. */
  public void awaitIdle(Duration longest) {
    Waiting.until(
        "no application",
        longest,
        () -> {
          JsonNode state = state();
          return state.path("activeapps").isEmpty() && state.path("activedrivers").isEmpty();
        },
        this::logs);
  }

  /** What the master tells of itself; nothing where it does not answer. */
  public JsonNode state() {
    try {
      return JSON.readTree(URI.create("http://127.0.0.1:" + pages + "/json/").toURL());
    } catch (IOException e) {
      return JSON.createObjectNode();
    }
  }

  /** What executors and remote drivers wrote on stderr, each a text. */
  public List<String> workerLogs() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> logs = new ArrayList<>();
      for (Path log : files.filter(file -> file.endsWith("stderr")).sorted().toList()) {
        logs.add(Files.readString(log));
      }
      return logs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What master and workers have logged. */
  public String logs() {
    StringBuilder logs = new StringBuilder(master.log());
    workers.forEach(worker -> logs.append(worker.log()));
    return logs.toString();
  }

  @Override
  public void close() {
    endSubmitted();
    workers.forEach(Daemon::close);
    if (master != null) {
      master.close();
    }
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  private void endSubmitted() {
    for (Process process : submitted) {
      List<ProcessHandle> below = process.descendants().toList();
      process.destroyForcibly();
      below.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
