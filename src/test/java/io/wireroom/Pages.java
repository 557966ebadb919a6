package io.wireroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where what is written for people lies. */
public final class Pages {
  /** The first page. */
  public static final Path README = Path.of("README.md");

  private Pages() {}

  /** The pages that the README leads to, in the order of their names. */
  public static List<Path> site() throws IOException {
    return below("src/site/markdown");
  }

  /** Every page of the repository, word lists' and models' among them. */
  static List<Path> all() throws IOException {
    List<Path> below =
        Stream.of(below("src"), below("conf"), below("jobs")).flatMap(List::stream).toList();
    return Stream.concat(Stream.of(README, Path.of("CHANGELOG.md")), below.stream()).toList();
  }

  private static List<Path> below(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
