package io.wireroom.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A corpus several times over. The first copy is the corpus itself; in each further one every story
 * ends with a sentence that says which copy it is, and urls and ids carry its number, so that no
 * story is taken for a duplicate. File names stay, since they may tell a date.
 */
final class CorpusCopies {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS =
      List.of("text", "body", "content", "article_text", "maintext", "articleBody");
  private static final List<String> URLS = List.of("url", "link", "canonical_url", "permalink");

  private final Path corpus;

  /**
   * @param corpus a file, or a folder of {@code .txt}, {@code .html} and {@code .jsonl} files,
   *     plain or gzip, in an encoding that writes ASCII as it is
   */
  CorpusCopies(Path corpus) {
    this.corpus = corpus;
  }

  /**
   * Writes the copies into folders of their own.
   *
   * @throws IOException where a file is of another kind, or cannot be read or written
   */
  void write(Path folder, int copies) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(corpus)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    Path root = Files.isDirectory(corpus) ? corpus : corpus.toAbsolutePath().getParent();
    for (int copy = 1; copy <= copies; copy++) {
      for (Path file : files) {
        String name = root.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
        Path to = folder.resolve("copy-" + copy).resolve(name.replaceFirst("\\.gz$", ""));
        Files.createDirectories(to.getParent());
        byte[] bytes = plain(Files.readAllBytes(file));
        Files.write(to, copy == 1 ? bytes : changed(to, bytes, copy));
      }
    }
  }

  private static byte[] plain(byte[] bytes) throws IOException {
    boolean gzip = bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    return gzip ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
  }

  private static byte[] changed(Path file, byte[] bytes, int copy) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt", "text" -> latin(latin(bytes) + "\n\n" + sentence(copy) + "\n");
      case "html", "htm" -> latin(page(latin(bytes), copy));
      case "jsonl", "ndjson", "json" -> lines(new String(bytes, StandardCharsets.UTF_8), copy);
      default ->
          throw new IOException(
              "Cannot copy corpus: no .txt, .html or .jsonl (%s)".formatted(file));
    };
  }

  private static String page(String html, int copy) {
    String page =
        html.replaceAll(
            "(rel=\"canonical\" href=\"|property=\"og:url\" content=\")([^\"?]+)",
            "$1$2?copy=" + copy);
    int last = page.lastIndexOf("</p>");
    return last < 0 ? page : page.substring(0, last) + " " + sentence(copy) + page.substring(last);
  }

  private static byte[] lines(String text, int copy) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      lines.append(line.isBlank() ? line : record(line, copy)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String record(String line, int copy) throws IOException {
    JsonNode node = JSON.readTree(line);
    if (!(node instanceof ObjectNode record)) {
      return line;
    }
    for (String field : TEXTS) {
      append(record, field, "\n\n" + sentence(copy));
    }
    for (String field : URLS) {
      append(
          record, field, (record.path(field).asText().contains("?") ? "&" : "?") + "copy=" + copy);
    }
    append(record, "id", "-" + copy);
    return JSON.writeValueAsString(record);
  }

  private static void append(ObjectNode record, String field, String more) {
    if (record.hasNonNull(field)) {
      record.put(field, record.get(field).asText() + more);
    }
  }

  private static String sentence(int copy) {
    return "This is copy " + copy + " of the story, made to measure speed.";
  }

  /** Byte for byte, whatever the encoding is. */
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
