package io.wireroom.nlp;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts that are measured: of each {@code .txt} the whole, of each JSON line {@code text}. */
final class BenchArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BenchArticles() {}

  /**
   * Reads texts, in the order of their files' names.
   *
   * @param path a folder of {@code .txt} and {@code .jsonl} files (others are passed over), or one
   *     such file
   * @throws IOException where nothing is there, or a line is no JSON
   */
  static List<String> read(Path path) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(path)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(".txt")) {
        texts.add(Files.readString(file));
      } else if (name.endsWith(".jsonl")) {
        for (String line : Files.readAllLines(file)) {
          texts.add(JSON.readTree(line).path("text").asText());
        }
      }
    }
    texts.removeIf(String::isBlank);
    if (texts.isEmpty()) {
      throw new IOException("Cannot measure: no text (" + path + ")");
    }
    return texts;
  }
}
