package io.wireroom.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** Hadoop's name node and one data node, each a process of its own on loopback. */
public final class Hdfs implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final String NAME_NODE = "org.apache.hadoop.hdfs.server.namenode.NameNode";
  private static final String DATA_NODE = "org.apache.hadoop.hdfs.server.datanode.DataNode";

  private final SparkHome home;
  private final Path folder;
  private final int port = Ports.free();
  private Daemon nameNode;
  private Daemon dataNode;

  private Hdfs(SparkHome home, Path folder) {
    this.home = home;
    this.folder = folder.toAbsolutePath();
  }

  /**
   * Formats it, starts both, and waits until files can be written.
   *
   * @param folder for its data and logs
   */
  public static Hdfs start(SparkHome home, Path folder) {
    Hdfs hdfs = new Hdfs(home, folder);
    try {
      hdfs.configure();
      Daemon format = hdfs.daemon("format", NAME_NODE, "-format", "-force", "-nonInteractive");
      Waiting.until("a formatted name node", START, () -> !format.isAlive(), format::log);
      format.close();
      hdfs.nameNode = hdfs.daemon("name-node", NAME_NODE);
      hdfs.dataNode = hdfs.daemon("data-node", DATA_NODE);
      Waiting.until("files can be written", START, hdfs::isReady, hdfs::logs);
      return hdfs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | AssertionError e) {
      hdfs.close();
      throw e;
    }
  }

  private void configure() throws IOException {
    Map<String, String> site = new LinkedHashMap<>();
    site.put("fs.defaultFS", uri());
    site.put("hadoop.tmp.dir", folder.resolve("tmp").toString());
    site.put("dfs.replication", "1");
    site.put("dfs.namenode.http-address", "127.0.0.1:0");
    site.put("dfs.datanode.address", "127.0.0.1:0");
    site.put("dfs.datanode.ipc.address", "127.0.0.1:0");
    site.put("dfs.datanode.http.address", "127.0.0.1:0");
    StringBuilder xml = new StringBuilder("<configuration>\n");
    site.forEach(
        (name, value) ->
            xml.append(
                "<property><name>%s</name><value>%s</value></property>%n".formatted(name, value)));
    Files.createDirectories(folder.resolve("conf"));
    Files.writeString(folder.resolve("conf/core-site.xml"), xml + "</configuration>\n");
    Files.writeString(folder.resolve("conf/hdfs-site.xml"), "<configuration/>\n");
  }

  private Daemon daemon(String name, String mainClass, String... arguments) {
    List<String> command = new ArrayList<>(List.of("java"));
    command.add("@" + Path.of("conf/jvm.options").toAbsolutePath());
    command.add("-Xmx256m");
    command.addAll(
        List.of(
            "-cp",
            folder.resolve("conf")
                + ":"
                + Path.of("target/servers/hadoop-client-minicluster.jar").toAbsolutePath()
                + ":"
                + home.classpath()));
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return Daemon.start(name, command, Map.of(), folder.resolve(name + ".log"));
  }

  private boolean isReady() {
    if (!nameNode.isAlive() || !dataNode.isAlive()) {
      throw new AssertionError("Cannot start HDFS\n" + logs());
    }
    if (!Ports.answers(port)) {
      return false;
    }
    try (FileSystem files = files()) {
      // In its safe mode the name node makes no folder; without a data node it says no capacity.
      return files.mkdirs(new org.apache.hadoop.fs.Path("/ready"))
          && files.getStatus().getCapacity() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Such as {@code hdfs://127.0.0.1:8020}. */
  public String uri() {
    return "hdfs://127.0.0.1:" + port;
  }

  /** A client of one's own, to be closed. */
  public FileSystem files() throws IOException {
    Configuration configuration = new Configuration();
    configuration.setInt("ipc.client.connect.max.retries", 0);
    configuration.set("dfs.replication", "1");
    return FileSystem.newInstance(java.net.URI.create(uri()), configuration);
  }

  private String logs() {
    return (nameNode == null ? "" : nameNode.log()) + (dataNode == null ? "" : dataNode.log());
  }

  @Override
  public void close() {
    if (dataNode != null) {
      dataNode.close();
    }
    if (nameNode != null) {
      nameNode.close();
    }
  }
}
