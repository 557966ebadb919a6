package io.wireroom.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How many records stand in a file, counted from its bytes by the rules of the tables' page and
 * nothing of the job's own.
 *
 * @param least what there are at least
 * @param most what there are at most; the same as {@code least} but for damaged files
 * @param breaks whether it cannot be read to its end
 */
record PlainCount(long least, long most, boolean breaks) {
  /**
   * Counts.
   *
   * @param name of the file, whose ending tells its format
   * @param stored as it lies there
   * @param maxBytes so much of a text or page is looked at
   */
  static PlainCount of(String name, byte[] stored, int maxBytes) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
    if (plain.endsWith(".parquet")) {
      OptionalLong rows = PlainFooter.rows(stored);
      long count = rows.orElse(1);
      return new PlainCount(count, count, rows.isEmpty());
    }
    Unpacked unpacked = Unpacked.of(stored);
    byte[] bytes = unpacked.bytes();
    boolean breaks = unpacked.end() != Unpacked.End.WHOLE;
    boolean damaged = unpacked.end() == Unpacked.End.DAMAGED;
    if (plain.endsWith(".jsonl")) {
      long all = PlainJson.count(utf8(bytes), breaks);
      return new PlainCount(damaged ? 1 : all, all, breaks);
    }
    if (plain.endsWith(".csv") || plain.endsWith(".tsv")) {
      if (!PlainTable.isSure(bytes)) {
        // What its looks are then said to be is not for a count of rows to say.
        return new PlainCount(1, Long.MAX_VALUE, breaks);
      }
      List<Long> all = PlainTable.counts(utf8(bytes), breaks);
      return new PlainCount(damaged ? 1 : Collections.min(all), Collections.max(all), breaks);
    }
    if (plain.endsWith(".warc")) {
      PlainCrawl.Count crawl = PlainCrawl.of(bytes);
      boolean exact = crawl.whole() && !breaks;
      long least = damaged ? 1 : Math.max(1, crawl.pages());
      return new PlainCount(least, exact ? least : Long.MAX_VALUE, false);
    }
    // Behind the limit a file that is read whole is not read on.
    boolean told = breaks && bytes.length <= maxBytes;
    int end = told && bytes.length > 0 ? 1 : 0;
    if (bytes.length > maxBytes || plain.matches(".*\\.(txt|html)")) {
      return new PlainCount(damaged ? 1 : 1 + end, 1 + end, told);
    }
    OptionalLong items = PlainXml.count(plain.substring(plain.lastIndexOf('.')), bytes);
    return new PlainCount(
        damaged ? 1 : items.orElse(1) + end,
        items.isPresent() ? items.getAsLong() + end : Long.MAX_VALUE,
        told);
  }

  /** UTF-16 is known by its mark. */
  private static byte[] utf8(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    Charset wide =
        mark == 0xFEFF
            ? StandardCharsets.UTF_16BE
            : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
    return wide == null ? bytes : new String(bytes, wide).getBytes(StandardCharsets.UTF_8);
  }
}
