package io.wireroom.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Texts on the class path. */
final class Resources {
  /**
   * What draws the charts: Maven Central's packages of Vega and Vega-Lite, in the pom's versions.
   */
  private static final List<String> CHARTS =
      List.of("webjars/vega/5.32.0/vega.min.js", "webjars/vega-lite/5.23.0/vega-lite.min.js");

  private Resources() {}

  /** A resource of {@code report}. */
  static String text(String name) {
    return read("/report/" + name);
  }

  /** Resources of {@code report} behind each other. */
  static String text(List<String> names) {
    return names.stream().map(Resources::text).collect(Collectors.joining("\n"));
  }

  /** The libraries of the charts. */
  static String charts() {
    return CHARTS.stream()
        .map(name -> read("/META-INF/resources/" + name))
        .collect(Collectors.joining("\n"));
  }

  private static String read(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + path);
      }
      // A page's parser turns line ends into one kind, and the scripts' digests are over those.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
