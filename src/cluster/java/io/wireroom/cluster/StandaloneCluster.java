package io.wireroom.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.Launcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final Duration START = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkHome home;
  private final Path folder;
  private final int port;
  private final int pages;
  private final List<Daemon> workers = new ArrayList<>();
  private Daemon master;

  private StandaloneCluster(SparkHome home, Path folder) throws IOException {
    this.home = home;
    this.folder = Files.createDirectories(folder);
    this.port = freePort();
    this.pages = freePort();
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
    try {
      StandaloneCluster cluster = new StandaloneCluster(home, folder.toAbsolutePath());
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
    Map<String, String> environment = new HashMap<>(home.environment());
    environment.put("SPARK_LOCAL_DIRS", folder.resolve("local-" + name).toString());
    return Daemon.start(name, command, environment, folder.resolve(name + ".log"));
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

  /** The same with more environment. */
  public Launcher launcher(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(home.environment());
    environment.putAll(more);
    return Launcher.with(environment);
  }

  /** Executors that live, of all workers that do. */
  public List<ProcessHandle> executors() {
    return ofWorkers(EXECUTOR);
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

  /** What master and workers have logged. */
  public String logs() {
    StringBuilder logs = new StringBuilder(master.log());
    workers.forEach(worker -> logs.append(worker.log()));
    return logs.toString();
  }

  /** A port of loopback that nobody has just now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    workers.forEach(Daemon::close);
    if (master != null) {
      master.close();
    }
  }
}
