package io.wireroom.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
    boolean lines = plain.endsWith(".jsonl");
    // Behind the limit a text or page is not read on.
    boolean told = breaks && (lines || bytes.length <= maxBytes);
    long most = lines ? PlainJson.count(utf8(bytes), breaks) : told && bytes.length > 0 ? 2 : 1;
    return new PlainCount(damaged ? 1 : most, most, told);
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
