package io.wireroom.corpus;

import io.wireroom.fault.UserFault;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an input file holds. */
public enum InputFormat {
  /** Whatever the file's name says, else what its first bytes look like. */
  AUTO,
  /** One article as plain text. */
  TEXT,
  /** One article as a web page. */
  HTML,
  /** JSON objects, an article each: one a line, printed out, or in an array. */
  JSONL,
  /** One article a row. */
  PARQUET;

  /** As the configuration and the command line spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format a label stands for.
   *
   * @throws UserFault where there is no reader for it; the message lists those there are
   */
  public static InputFormat of(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new UserFault(
                    "Cannot read corpus: format is none of "
                        + Arrays.stream(values())
                            .map(InputFormat::label)
                            .collect(Collectors.joining(", "))
                        + " ("
                        + label
                        + ")"));
  }

  /** The format a file's name tells, compression endings aside; {@link #AUTO} where it does not. */
  static InputFormat ofName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|gzip|zst|zstd)$", "");
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "txt", "text" -> TEXT;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson", "json" -> JSONL;
      case "parquet" -> PARQUET;
      default -> AUTO;
    };
  }

  /**
   * The format of text that the first characters of a file look like; neither {@link #AUTO} nor
   * {@link #PARQUET}, which bytes tell.
   */
  public static InputFormat ofContent(String head) {
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    boolean array = start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
    if (start.startsWith("{") || array) {
      return JSONL;
    }
    boolean page =
        start.startsWith("<")
            && (start.contains("<html")
                || start.contains("<!doctype html")
                || start.contains("<head")
                || start.contains("<body"));
    return page ? HTML : TEXT;
  }
}
