package io.wireroom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What runs left of their own working below the tables' folder and should not have. */
public final class Leftovers {
  private static final String SERVICE = "_wireroom";

  private Leftovers() {}

  /**
   * Whatever lies in the folders below {@code _wireroom}, relative to the output, but guards, which
   * stay, and what runs tell of themselves.
   */
  public static List<String> of(Path output) throws IOException {
    Path service = output.resolve(SERVICE);
    if (!Files.exists(service)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(service)) {
      return files
          .filter(file -> service.relativize(file).getNameCount() > 1)
          .map(file -> output.relativize(file).toString())
          .filter(name -> !name.endsWith(".guard") && !name.startsWith(SERVICE + "/runs/"))
          .toList();
    }
  }

  /** The same without drafts: these are swept once nobody can be at them any more. */
  public static List<String> ofKilled(Path output) throws IOException {
    return of(output).stream().filter(name -> !name.contains("/.draft-")).toList();
  }
}
