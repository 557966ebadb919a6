package io.wireroom.job;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * What a file of settings says.
 *
 * @param settings those below {@code wireroom}, their origins the file
 */
public record SettingsFile(Config settings) {
  /**
   * Of a local file.
   *
   * @throws UserFault where it is missing or malformed
   */
  public static SettingsFile read(Path file) {
    try {
      return below(
          ConfigFactory.parseFile(
              file.toFile(),
              ConfigParseOptions.defaults()
                  .setAllowMissing(false)
                  .setOriginDescription(file.toString())));
    } catch (ConfigException e) {
      throw unread(Settings.oneLine(e.getMessage()), file.toString(), e);
    }
  }

  /**
   * Of a file on any file system.
   *
   * @param uri a Hadoop URI
   * @throws UserFault where it is missing or malformed
   */
  public static SettingsFile read(String uri, Configuration hadoop) {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(uri);
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      return of(uri, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unread(e.getMessage(), uri, e);
    }
  }

  /**
   * Of a text that somebody read elsewhere.
   *
   * @param name what to call it
   * @throws UserFault where it is malformed
   */
  public static SettingsFile of(String name, String text) {
    try {
      return below(
          ConfigFactory.parseString(
              text, ConfigParseOptions.defaults().setOriginDescription(name)));
    } catch (ConfigException e) {
      throw unread(Settings.oneLine(e.getMessage()), name, e);
    }
  }

  private static SettingsFile below(Config whole) {
    return new SettingsFile(
        whole.hasPath(Settings.ROOT) ? whole.getConfig(Settings.ROOT) : ConfigFactory.empty());
  }

  private static UserFault unread(String reason, String name, Exception e) {
    return new UserFault("Cannot read settings: " + reason + " (" + name + ")", e);
  }
}
