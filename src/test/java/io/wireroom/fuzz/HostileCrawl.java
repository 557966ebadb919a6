package io.wireroom.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Web archives of answers that are pages and of others, of records that are wrong and of none. */
final class HostileCrawl {
  private static final List<String> STATUS =
      List.of(
          "200 OK",
          "200 OK",
          "200 OK",
          "301 Moved",
          "404 Not Found",
          "503 x",
          "204 No Content",
          "099 x",
          "999 x",
          "abc",
          "");

  private static final List<String> KINDS =
      List.of(
          "text/html; charset=utf-8",
          "text/html",
          "text/html; charset=no-such-encoding",
          "TEXT/HTML;charset=\"windows-1251\"",
          "text/plain",
          "image/png",
          "application/octet-stream",
          "application/xhtml+xml",
          "text/html, text/html",
          "no kind at all;;=",
          "");

  private static final List<String> HEADERS =
      List.of(
          "Transfer-Encoding: chunked",
          "Content-Encoding: gzip",
          "Content-Encoding: br",
          "Content-Length: 99999999",
          "Content-Length: -1",
          "Content-Length: 3",
          "no header at all",
          ": ",
          "X: " + "y".repeat(20_000),
          "X\0: \u00FF");

  private static final List<String> TYPES =
      List.of("warcinfo", "request", "metadata", "revisit", "resource", "conversion", "other");

  private static final List<String> FAULTS =
      List.of(
          "WARC-Target-URI: ::not an address::",
          "WARC-Date: yesterday",
          "WARC-Date: 2024-05-09T10:00:00Z",
          "Content-Length: 7",
          "Content-Length: 99999999999999999999",
          "folded\r\n header: x",
          "WARC-Truncated: length",
          "WARC-Target-URI: \u00E4\u0000");

  private final Seeds seeds;
  private final Random random;

  HostileCrawl(Seeds seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  byte[] file() {
    boolean members = random.nextInt(3) == 0;
    boolean wrong = random.nextInt(3) > 0;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int records = 1 + random.nextInt(7); records > 0; records--) {
      byte[] record = record(wrong && random.nextInt(3) == 0);
      file.writeBytes(members ? Bytes.gzip(record) : record);
      if (wrong && random.nextInt(12) == 0) {
        file.writeBytes(
            latin(Seeds.one(List.of("\r\n", "\n", "rubbish\n", "WARC/", "\0"), random)));
      }
    }
    return file.toByteArray();
  }

  private byte[] record(boolean wrong) {
    String url = "http://a.example/" + random.nextLong();
    if (random.nextInt(3) > 0) {
      return record("response", url, "application/http; msgtype=response", answer(wrong), wrong);
    }
    String type = Seeds.one(TYPES, random);
    boolean page = type.equals("resource") || type.equals("conversion");
    String kind =
        page
            ? Seeds.one(List.of("text/html", "text/plain", "image/png"), random)
            : "application/warc-fields";
    byte[] block = page ? utf8(seeds.page(random)) : latin("software: x\r\n");
    return record(type, url, kind, block, wrong);
  }

  private byte[] answer(boolean wrong) {
    String header =
        "HTTP/1.1 "
            + Seeds.one(wrong ? STATUS : STATUS.subList(0, 5), random)
            + "\r\nContent-Type: "
            + Seeds.one(wrong ? KINDS : KINDS.subList(0, 2), random)
            + (wrong ? "\r\n" + Seeds.one(HEADERS, random) : "");
    byte[] page = utf8(wrong ? new HostilePage(seeds, random).page() : seeds.page(random));
    return Bytes.joined(
        latin(header + "\r\n\r\n"), wrong && random.nextInt(4) == 0 ? Bytes.gzip(page) : page);
  }

  private byte[] record(String type, String url, String kind, byte[] block, boolean wrong) {
    int length = wrong && random.nextInt(5) == 0 ? random.nextInt(2 * block.length) : block.length;
    String header =
        "WARC/1.%d\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                .formatted(random.nextInt(2), type)
            + "WARC-Target-URI: %s\r\n".formatted(url)
            + (wrong && random.nextBoolean() ? Seeds.one(FAULTS, random) + "\r\n" : "")
            + "WARC-Date: 2024-05-09T10:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(kind, length);
    return Bytes.joined(Bytes.joined(latin(header), block), latin("\r\n\r\n"));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
