package io.wireroom.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.trino.jdbc.TrinoDriver;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Trino of its own process, as its archive has it, on this machine alone. */
final class Trino implements AutoCloseable {
  private static final int OLDEST_JDK = 24;
  private static final int PATIENCE_SECONDS = 300;
  private static final String STARTED = "SERVER STARTED";

  private final Process process;
  private final int port;
  private final Path log;

  private Trino(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts it; ends the test as skipped where no JDK is new enough.
   *
   * @param home an empty folder
   * @param catalogs properties by the catalog's name
   * @param more jars that the Iceberg connector gets beside its own
   */
  static Trino start(Path home, Map<String, Map<String, String>> catalogs, Path... more)
      throws IOException, InterruptedException {
    Optional<Path> java = java();
    assumeThat(java)
        .as("no JDK %d or later for Trino: TRINO_JAVA_HOME may name one", OLDEST_JDK)
        .isPresent();
    Path archive = Path.of(System.getProperty("trino.home"));
    assertThat(archive.resolve("lib")).isDirectory();
    Path plugins = Files.createDirectories(home.resolve("plugin"));
    Files.createSymbolicLink(plugins.resolve("hive"), archive.resolve("plugin/hive"));
    Path iceberg = Files.createDirectories(plugins.resolve("iceberg"));
    try (Stream<Path> jars = Files.list(archive.resolve("plugin/iceberg"))) {
      for (Path jar : Stream.concat(jars, Stream.of(more)).toList()) {
        Files.createSymbolicLink(iceberg.resolve(jar.getFileName()), jar);
      }
    }
    int port = freePort();
    Path config =
        properties(
            home.resolve("config.properties"),
            Map.of(
                "coordinator", "true",
                "node-scheduler.include-coordinator", "true",
                "node.internal-address", "127.0.0.1",
                "http-server.http.port", Integer.toString(port),
                "discovery.uri", "http://127.0.0.1:" + port,
                "plugin.dir", plugins.toString(),
                "catalog.config-dir", home.resolve("catalog").toString(),
                "query.max-memory-per-node", "512MB",
                "memory.heap-headroom-per-node", "256MB"));
    Files.createDirectories(home.resolve("catalog"));
    for (Map.Entry<String, Map<String, String>> catalog : catalogs.entrySet()) {
      properties(home.resolve("catalog/" + catalog.getKey() + ".properties"), catalog.getValue());
    }
    Path log = home.resolve("log.txt");
    List<String> command =
        List.of(
            java.get().resolve("bin/java").toString(),
            "-Xmx1500m",
            "-XX:+UseParallelGC",
            "-XX:TieredStopAtLevel=1",
            "--add-modules=jdk.incubator.vector",
            "-Dconfig=" + config,
            "-Dnode.environment=test",
            "-Dnode.data-dir=" + home.resolve("data"),
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-cp",
            archive.resolve("lib") + "/*",
            "io.trino.server.TrinoServer");
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    Trino trino = new Trino(process, port, log);
    trino.await();
    return trino;
  }

  /** A connection to a schema of a catalog. */
  Connection connect(String catalogAndSchema) throws SQLException {
    Properties user = new Properties();
    user.setProperty("user", "test");
    return new TrinoDriver()
        .connect("jdbc:trino://127.0.0.1:" + port + "/" + catalogAndSchema, user);
  }

  private void await() throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS; i++) {
      if (Files.readString(log).contains(STARTED)) {
        return;
      }
      assertThat(process.isAlive()).as(() -> lastOf(log)).isTrue();
      TimeUnit.SECONDS.sleep(1);
    }
    throw new AssertionError("Trino does not start: " + lastOf(log));
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** What its variable names, else the newest beside the JDK of the tests. */
  private static Optional<Path> java() throws IOException {
    List<Path> homes = new ArrayList<>();
    if (System.getenv("TRINO_JAVA_HOME") != null) {
      homes.add(Path.of(System.getenv("TRINO_JAVA_HOME")));
    } else {
      Path ours = Path.of(System.getProperty("java.home"));
      try (Stream<Path> beside = Files.list(ours.toRealPath().getParent())) {
        homes.addAll(beside.sorted().toList());
      }
    }
    return homes.stream().filter(home -> version(home) >= OLDEST_JDK).findFirst();
  }

  private static int version(Path home) {
    Properties release = new Properties();
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      release.load(new java.io.StringReader(String.join("\n", lines.toList())));
    } catch (IOException e) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("[^0-9]", 2)[0]);
  }

  private static Path properties(Path file, Map<String, String> properties) throws IOException {
    List<String> lines = new ArrayList<>();
    properties.forEach((key, value) -> lines.add(key + "=" + value));
    return Files.write(file, lines);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static String lastOf(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
