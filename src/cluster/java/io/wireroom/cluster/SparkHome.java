package io.wireroom.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Spark installation laid out of Maven's jars, as {@code SPARK_HOME} names one: links to the
 * jars, and a {@code spark-submit} that asks Spark's launcher for the command line, as Spark's
 * does.
 */
public final class SparkHome {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String SUBMIT =
      """
      #!/usr/bin/env bash
      # As Spark's own bin/spark-class: the launcher prints the command, words parted by zero bytes.
      export SPARK_HOME=%s SPARK_SCALA_VERSION=2.12
      build() {
        java -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main "$@"
        printf '%%d\\0' $?
      }
      words=()
      while IFS= read -d '' -r word; do
        words+=("$word")
      done < <(build org.apache.spark.deploy.SparkSubmit "$@")
      last=$((${#words[@]} - 1))
      if [ "${words[last]}" != 0 ]; then exit "${words[last]}"; fi
      # Before the command stands what the launcher has to say, here nothing, and the end of its line.
      words=("${words[@]:1:$((last - 1))}")
      words[0]=${words[0]#$'\n'}
      exec "${words[@]}"
      """;

  private final Path folder;

  private SparkHome(Path folder) {
    this.folder = folder;
  }

  /** Lays it out anew, below {@code target}: what holds links is no folder for JUnit to delete. */
  public static SparkHome lay() {
    return lay("spark-home", List.of());
  }

  /**
   * Another one, with more jars beside Spark's.
   *
   * @param name of its folder below {@code target}
   */
  public static SparkHome lay(String name, List<Path> more) {
    try {
      Path home = PROJECT.resolve("target").resolve(name);
      Path jars = Files.createDirectories(home.resolve("jars"));
      List<Path> all = new ArrayList<>(classpath("spark.classpath"));
      all.addAll(more);
      for (Path jar : all) {
        Path link = jars.resolve(jar.getFileName());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, jar);
      }
      Path submit = Files.createDirectories(home.resolve("bin")).resolve("spark-submit");
      Files.writeString(submit, SUBMIT.formatted(home));
      Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
      return new SparkHome(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jars that a file below {@code target} names, as Maven's dependency plugin writes it. */
  public static List<Path> classpath(String file) {
    try {
      String jars = Files.readString(PROJECT.resolve("target").resolve(file)).strip();
      return List.of(jars.split(File.pathSeparator, -1)).stream().map(Path::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  /** The class path of Spark's own processes. */
  public String classpath() {
    return folder.resolve("jars") + "/*";
  }

  /** What the environment of the launcher, and of Spark's processes, has to say. */
  public Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", folder.toString(),
        "SPARK_SCALA_VERSION", "2.12",
        "SPARK_LOCAL_IP", "127.0.0.1");
  }
}
