package io.wireroom.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Spark's Thrift server, which Hive's JDBC driver takes for HiveServer2, with a metastore. */
final class HiveServer implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 300;

  private final Process process;
  private final String url;

  private HiveServer(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Starts it as a process of its own, of the jars of the tests.
   *
   * @param home an empty folder
   */
  static HiveServer start(Path home) throws IOException, InterruptedException {
    int port = Trino.freePort();
    Path log = home.resolve("log.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.add("@" + Path.of("conf/jvm.options").toAbsolutePath());
    command.addAll(
        List.of(
            "-Xmx1500m",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "-Duser.timezone=UTC",
            "-Dderby.system.home=" + home,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.apache.spark.deploy.SparkSubmit"));
    for (String conf :
        List.of(
            "spark.master=local[2]",
            "spark.ui.enabled=false",
            "spark.driver.host=127.0.0.1",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.sql.session.timeZone=UTC",
            "spark.sql.shuffle.partitions=2",
            "spark.sql.warehouse.dir=" + home.resolve("warehouse").toUri(),
            "spark.hadoop.javax.jdo.option.ConnectionURL=jdbc:derby:;databaseName="
                + home.resolve("metastore")
                + ";create=true",
            "spark.hadoop.hive.server2.thrift.bind.host=127.0.0.1",
            "spark.hadoop.hive.server2.thrift.port=" + port)) {
      command.add("--conf");
      command.add(conf);
    }
    command.addAll(
        List.of(
            "--class",
            "org.apache.spark.sql.hive.thriftserver.HiveThriftServer2",
            "spark-internal"));
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    HiveServer server = new HiveServer(process, "jdbc:hive2://127.0.0.1:" + port + "/default");
    for (int i = 0; !server.answers(); i++) {
      assertThat(process.isAlive()).as(() -> Trino.lastOf(log)).isTrue();
      assertThat(i).as(() -> Trino.lastOf(log)).isLessThan(PATIENCE_SECONDS);
      TimeUnit.SECONDS.sleep(1);
    }
    return server;
  }

  private boolean answers() {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "test", "");
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
