package io.wireroom.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the records of a web archive that are pages, as long as all is as the format's
 * specification (ISO 28500) has it.
 */
final class PlainCrawl {
  private static final Pattern VERSION = Pattern.compile("WARC/1\\.[01]");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z-]+): ([\\x20-\\x7E]+)");
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,7}");
  private static final Pattern TYPE = Pattern.compile("[a-z]+");
  private static final Pattern KIND = Pattern.compile("[a-z]+/[a-z.+-]+(; msgtype=[a-z]+)?");

  private final String text;
  private int at;
  private long pages;

  private PlainCrawl(byte[] bytes) {
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * A count.
   *
   * @param pages up to where it is as it should be
   * @param whole whether that is its end
   */
  record Count(long pages, boolean whole) {}

  static Count of(byte[] bytes) {
    PlainCrawl crawl = new PlainCrawl(bytes);
    while (crawl.at < bytes.length) {
      if (!crawl.record()) {
        return new Count(crawl.pages, false);
      }
    }
    return new Count(crawl.pages, true);
  }

  /** Passes over a record; whether it is as it should be. */
  private boolean record() {
    int headerEnd = text.indexOf("\r\n\r\n", at);
    if (headerEnd < 0) {
      return false;
    }
    String[] lines = text.substring(at, headerEnd).split("\r\n", -1);
    Map<String, String> fields = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      Matcher field = FIELD.matcher(lines[i]);
      if (!field.matches()
          || fields.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2)) != null) {
        return false;
      }
    }
    String length = fields.getOrDefault("content-length", "");
    String type = fields.getOrDefault("warc-type", "");
    String kind = fields.getOrDefault("content-type", "");
    if (!VERSION.matcher(lines[0]).matches()
        || !LENGTH.matcher(length).matches()
        || !TYPE.matcher(type).matches()
        || !KIND.matcher(kind).matches()) {
      return false;
    }
    int end = headerEnd + 4 + Integer.parseInt(length);
    if (!text.startsWith("\r\n\r\n", end) || text.substring(headerEnd, end).contains("\nWARC/")) {
      return false;
    }
    boolean answer = type.equals("response") && kind.startsWith("application/http");
    pages += answer || type.equals("resource") || type.equals("conversion") ? 1 : 0;
    at = end + 4;
    return true;
  }
}
