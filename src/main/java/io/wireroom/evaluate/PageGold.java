package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.fault.UserFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Web pages with what their main text is. Three forms:
 *
 * <ul>
 *   <li>JSON Lines, a page a line, with {@code html}, the page's path beside the file (plain or
 *       gzip) or the page itself, {@code id} or {@code url}, and {@code articleBody}, or {@code
 *       with} and {@code without}, strings that the text must hold and must not; also {@code
 *       title}, {@code date} and {@code author} where they are known
 *   <li>the <a href="https://github.com/scrapinghub/article-extraction-benchmark">article
 *       extraction benchmark</a>'s {@code ground-truth.json}, an object of such pages by id, each
 *       at {@code html/ID.html.gz}
 *   <li>a folder with one of these in it
 * </ul>
 */
public final class PageGold {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BENCHMARK = "ground-truth.json";

  private PageGold() {}

  /** A page's bytes. */
  public static final class Html {
    private final byte[] bytes;

    Html(byte[] bytes) {
      this.bytes = bytes;
    }

    /** As they were sent, in whatever encoding. */
    public byte[] bytes() {
      return bytes;
    }
  }

  /**
   * A page.
   *
   * @param id its id; null where it has an address alone
   * @param url null where unknown
   * @param html as it was sent
   * @param body its main text; null where only strings are known
   * @param with what the text must hold
   * @param without what it must not hold
   * @param title empty where it has none or none is known, as the two next
   * @param date ISO day
   * @param author names as written
   */
  public record Page(
      String id,
      String url,
      Html html,
      String body,
      List<String> with,
      List<String> without,
      String title,
      String date,
      String author) {
    /** Whether the whole main text is known. */
    public boolean hasBody() {
      return body != null;
    }
  }

  /**
   * Reads all pages of a file or a folder.
   *
   * @throws UserFault where there are none, or one cannot be read
   */
  public static List<Page> read(Path gold) {
    List<Page> pages = new ArrayList<>();
    for (Path file : files(gold)) {
      pages.addAll(file.endsWith(BENCHMARK) ? benchmark(file) : lines(file));
    }
    if (pages.isEmpty()) {
      throw new UserFault("Cannot read labelled pages: there are none (" + gold + ")");
    }
    return pages;
  }

  private static List<Path> files(Path gold) {
    if (!Files.isDirectory(gold)) {
      return List.of(gold);
    }
    if (Files.exists(gold.resolve(BENCHMARK))) {
      return List.of(gold.resolve(BENCHMARK));
    }
    try (Stream<Path> all = Files.list(gold)) {
      return all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UserFault("Cannot read labelled pages: " + e.getMessage() + " (" + gold + ")", e);
    }
  }

  private static List<Page> benchmark(Path file) {
    List<Page> pages = new ArrayList<>();
    try {
      for (Map.Entry<String, JsonNode> one : JSON.readTree(file.toFile()).properties()) {
        String html = "html/" + one.getKey() + ".html.gz";
        pages.add(page(file, one.getKey(), one.getValue(), html));
      }
    } catch (IOException e) {
      throw new UserFault("Cannot read labelled pages: " + e.getMessage() + " (" + file + ")", e);
    }
    return pages;
  }

  private static List<Page> lines(Path file) {
    List<Page> pages = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          JsonNode page = JSON.readTree(line);
          pages.add(page(file, page.path("id").asText(null), page, page.path("html").asText("")));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserFault(
          "Cannot read labelled pages: " + e.getMessage() + " (" + file + ":" + number + ")", e);
    }
    return pages;
  }

  private static Page page(Path file, String id, JsonNode page, String html) throws IOException {
    boolean labelled = page.has("articleBody") || page.has("with");
    if (html.isEmpty() || !labelled) {
      throw new IllegalArgumentException("no html, or neither articleBody nor with");
    }
    return new Page(
        id,
        page.path("url").asText(null),
        new Html(bytes(file, html)),
        page.path("articleBody").asText(null),
        strings(page.path("with")),
        strings(page.path("without")),
        page.path("title").asText("").strip(),
        page.path("date").asText("").strip(),
        page.path("author").asText("").strip());
  }

  private static byte[] bytes(Path file, String html) throws IOException {
    if (html.stripLeading().startsWith("<")) {
      return html.getBytes(StandardCharsets.UTF_8);
    }
    byte[] bytes = Files.readAllBytes(file.resolveSibling(html));
    boolean gzip = bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    if (!gzip) {
      return bytes;
    }
    try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return plain.readAllBytes();
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(string -> strings.add(string.asText()));
    return List.copyOf(strings);
  }
}
