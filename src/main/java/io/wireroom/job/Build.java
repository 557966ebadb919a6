package io.wireroom.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which Wireroom this is; written by the build.
 *
 * @param version as in the pom
 * @param commit of the sources, {@code unknown} where they were no git checkout
 */
public record Build(String version, String commit) {
  /** The running program's. */
  public static Build current() {
    Properties written = new Properties();
    try (InputStream file = Build.class.getResourceAsStream("/wireroom-build.properties")) {
      written.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String commit = written.getProperty("commit");
    return new Build(
        written.getProperty("version"),
        commit == null || commit.isBlank() || commit.startsWith("$") ? "unknown" : commit);
  }
}
