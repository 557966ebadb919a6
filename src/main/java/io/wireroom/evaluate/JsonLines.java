package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Labelled articles, one JSON object a line, each with at least an id and a text. */
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /**
   * Reads a whole file.
   *
   * @param labels what the articles are labelled with, for messages
   * @param article makes one of a line; {@link IllegalArgumentException} where it cannot
   * @throws UserFault where the file can't be read or a line is no such article
   */
  static <A> List<A> read(Path file, String labels, Function<JsonNode, A> article) {
    return read(file, labels, "text", article);
  }

  /**
   * Reads a whole file.
   *
   * @param text the field that holds the text
   */
  static <A> List<A> read(Path file, String labels, String text, Function<JsonNode, A> article) {
    List<A> articles = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          JsonNode json = JSON.readTree(line);
          if (!json.path(text).isTextual() || !json.path("id").isTextual()) {
            throw new IllegalArgumentException("no id or no " + text);
          }
          articles.add(article.apply(json));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserFault(
          "Cannot read labelled "
              + labels
              + ": "
              + e.getMessage()
              + " ("
              + file
              + ":"
              + number
              + ")",
          e);
    }
    return articles;
  }
}
