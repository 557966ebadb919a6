package io.wireroom.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes a web archive of made-up pages, {@code .warc.gz} with a gzip member a record as crawlers
 * write them: requests, good pages, broken ones, redirects, errors, images, other languages, and
 * records that are broken. The same seed makes the same file, and what has to become of each page
 * is known.
 *
 * <p>Run alone, it needs nothing but its classes: {@code java -cp target/test-classes
 * io.wireroom.fuzz.MadeUpCrawl FILE PAGES SEED [BALLAST [SHARE]]}; it prints what is due.
 */
final class MadeUpCrawl {
  private static final int HOSTS = 40;
  private static final int PARAGRAPHS = 3;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final long seed;
  private final Random random;
  private final MadeUpProse prose;
  private final MadeUpPage page;
  private final double share;
  private final Map<Long, CrawlKind> pages = new LinkedHashMap<>();

  private OutputStream out;
  private long written;
  private byte[] last;

  /**
   * @param ballast bytes of script on each page
   * @param share of the pages that are of one host, in [0, 1]; the others are spread over forty
   */
  MadeUpCrawl(long seed, int ballast, double share) {
    this.seed = seed;
    this.random = new Random(seed);
    this.prose = new MadeUpProse(random);
    this.page = new MadeUpPage(random, ballast);
    this.share = share;
  }

  /**
   * Writes a file and prints what is due.
   *
   * @param arguments file, pages, seed; bytes of ballast and one host's share where wanted
   */
  public static void main(String[] arguments) throws IOException {
    int ballast = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
    double share = arguments.length > 4 ? Double.parseDouble(arguments[4]) : 0;
    Path file = Path.of(arguments[0]);
    MadeUpCrawl crawl = new MadeUpCrawl(Long.parseLong(arguments[2]), ballast, share);
    Map<String, Integer> due = new TreeMap<>();
    for (CrawlKind kind : crawl.write(file, Integer.parseInt(arguments[1])).values()) {
      due.merge(kind.outcome(), 1, Integer::sum);
    }
    System.out.println(Files.size(file) + " bytes, due: " + due);
  }

  /** Writes a file of its own; the kind of each page by its first byte in the file. */
  Map<Long, CrawlKind> write(Path file, int count) throws IOException {
    pages.clear();
    written = 0;
    last = null;
    try (OutputStream stream = Files.newOutputStream(file)) {
      out = stream;
      describe("warcinfo", null);
      for (int i = 0; i < count; i++) {
        CrawlKind kind = CrawlKind.any(random);
        add(kind == CrawlKind.AGAIN && last == null ? CrawlKind.WHOLE : kind, i);
      }
    }
    return new LinkedHashMap<>(pages);
  }

  private void add(CrawlKind kind, int number) throws IOException {
    int host = random.nextDouble() < share ? 0 : 1 + random.nextInt(HOSTS);
    String url = "https://www.outlet%d.example/%d/story-%d".formatted(host, seed, number);
    if (random.nextInt(3) == 0) {
      describe("request", url);
    }
    byte[] record = kind == CrawlKind.AGAIN ? last : record(kind, url, "Outlet " + host, number);
    pages.put(written, kind);
    byte[] member = Bytes.gzip(record);
    put(
        kind == CrawlKind.TRUNCATED
            ? Arrays.copyOf(member, member.length / 4 + random.nextInt(member.length / 2))
            : member);
    last = kind == CrawlKind.WHOLE ? record : last;
    if (random.nextInt(5) == 0) {
      describe("metadata", url);
    }
  }

  private byte[] record(CrawlKind kind, String url, String outlet, int number) {
    byte[] answer = answer(kind, outlet, number);
    return switch (kind) {
      case SHORT_LENGTH -> response(url, answer, String.valueOf(answer.length * 4 / 5));
      case LONG_LENGTH ->
          response(url, answer, String.valueOf(answer.length + 1 + random.nextInt(20_000)));
      case BROKEN_HEADER -> response(url, answer, Seeds.one(List.of("many", "-5", "1e3"), random));
      default -> response(url, answer, String.valueOf(answer.length));
    };
  }

  private byte[] answer(CrawlKind kind, String outlet, int number) {
    String html = "200 OK\r\nContent-Type: text/html; charset=utf-8";
    return switch (kind) {
      case REDIRECT -> http("301 Moved\r\nLocation: /\r\nContent-Type: text/html", utf8("Moved"));
      case NOT_FOUND -> http(html.replace("200 OK", "404 Not Found"), page(kind, outlet, number));
      case SERVER_ERROR -> http("503 Busy\r\nContent-Type: text/plain", utf8("Come back later."));
      case IMAGE -> http("200 OK\r\nContent-Type: image/png", image());
      case JSON -> http("200 OK\r\nContent-Type: application/json", utf8("{\"a\": 1}"));
      case WESTERN ->
          http(
              "200 OK\r\nContent-Type: text/html; charset=windows-1252",
              new String(page(kind, outlet, number), StandardCharsets.UTF_8)
                  .replace("<meta charset=utf-8>", "")
                  .replace("closed", "closed \u2013 caf\u00E9s too \u2013")
                  .getBytes(WESTERN));
      case PACKED -> http(html + packing(), chunked(Bytes.gzip(page(kind, outlet, number))));
      default -> http(html, page(kind, outlet, number));
    };
  }

  private byte[] page(CrawlKind kind, String outlet, int number) {
    String title = prose.headline() + " " + number;
    return utf8(
        switch (kind) {
          case BROKEN_HTML -> page.broken(outlet, title, prose.english(PARAGRAPHS));
          case FOREIGN -> page.whole(outlet, "", prose.foreign());
          case BLANK ->
              "<html><head><script>start()</script></head><body><div></div></body></html>";
          default -> page.whole(outlet, title, prose.english(PARAGRAPHS));
        });
  }

  private static String packing() {
    return "\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked";
  }

  private byte[] chunked(byte[] body) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    int at = 0;
    while (at < body.length) {
      int size = Math.min(body.length - at, 1 + random.nextInt(8000));
      chunks.writeBytes(utf8(Integer.toHexString(size) + "\r\n"));
      chunks.write(body, at, size);
      chunks.writeBytes(utf8("\r\n"));
      at += size;
    }
    chunks.writeBytes(utf8("0\r\n\r\n"));
    return chunks.toByteArray();
  }

  private byte[] image() {
    byte[] image = new byte[2000];
    random.nextBytes(image);
    return Bytes.joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, image);
  }

  /** A record that only describes others. */
  private void describe(String type, String url) throws IOException {
    String block = type.equals("request") ? "GET / HTTP/1.1\r\n\r\n" : "software: made up\r\n";
    String kind =
        type.equals("request") ? "application/http; msgtype=request" : "application/warc-fields";
    put(Bytes.gzip(record(type, url, kind, utf8(block), String.valueOf(block.length()))));
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  private static byte[] http(String header, byte[] body) {
    return Bytes.joined(utf8("HTTP/1.1 " + header + "\r\n\r\n"), body);
  }

  private static byte[] response(String url, byte[] block, String length) {
    return record("response", url, "application/http; msgtype=response", block, length);
  }

  private static byte[] record(
      String type, String url, String contentType, byte[] block, String length) {
    String header =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: " + type,
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>",
            url == null ? "WARC-Filename: made-up" : "WARC-Target-URI: " + url,
            "WARC-Date: 2024-05-09T10:00:00Z",
            "Content-Type: " + contentType,
            "Content-Length: " + length,
            "\r\n");
    return Bytes.joined(Bytes.joined(utf8(header), block), utf8("\r\n\r\n"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
