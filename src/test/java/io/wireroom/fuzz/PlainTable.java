package io.wireroom.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts the rows of a table as text as RFC 4180 has them, over all bytes at once: a cell that
 * begins with a quotation mark goes on to the mark that closes it, two of them being one; a line
 * feed or carriage return elsewhere ends a row. Blank rows are none, and the first is no record.
 */
final class PlainTable {
  private static final List<Character> DELIMITERS =
      List.of(',', ';', '\t', '|', '^', '~', '\u0001');

  private static final Set<String> NAMES =
      Set.of("id", "url", "title", "text", "html", "published_at", "outlet", "authors");

  /** Names of columns that say nothing of articles. */
  private static final Set<String> OTHERS = Set.of("x", "section", "language");

  private final byte[] bytes;
  private int at;

  private PlainTable(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The number of records: one for each mark of the first row that may part its columns, as which
   * of them does is not for this class to say.
   *
   * @param breaks whether the file breaks off behind these bytes, which is a record of its own
   */
  static List<Long> counts(byte[] bytes, boolean breaks) {
    PlainTable first = new PlainTable(bytes);
    // Within the first row no mark parts yet; a cell of it in quotation marks is its first alone.
    String header = first.row('\0');
    List<Long> counts = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (header.indexOf(delimiter) >= 0) {
        counts.add(count(bytes, first.at, delimiter, breaks));
      }
    }
    if (counts.isEmpty()) {
      counts.add(count(bytes, first.at, DELIMITERS.get(0), breaks));
    }
    return counts;
  }

  /** Whether the first line names columns of articles, so that nobody takes it for another's. */
  static boolean isSure(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 2048); i++) {
      // Half of it in UTF-16, say: readers may take it for either.
      if (bytes[i] >= 0 && bytes[i] < '\t') {
        return false;
      }
    }
    String line = new PlainTable(bytes).row('\0');
    String plain = line.startsWith("\u00EF\u00BB\u00BF") ? line.substring(3) : line;
    for (char delimiter : DELIMITERS) {
      List<String> cells =
          List.of(plain.replace("\"", "").split(Pattern.quote(String.valueOf(delimiter)), -1));
      List<String> folded = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
      if (folded.size() > 1
          && folded.stream().anyMatch(NAMES::contains)
          && folded.stream().allMatch(cell -> NAMES.contains(cell) || OTHERS.contains(cell))) {
        return true;
      }
    }
    return false;
  }

  private static long count(byte[] bytes, int begin, char delimiter, boolean breaks) {
    PlainTable table = new PlainTable(bytes);
    table.at = begin;
    long rows = 0;
    boolean ended = true;
    for (String row = table.row(delimiter); !row.isEmpty(); row = table.row(delimiter)) {
      rows++;
      ended = table.at < bytes.length || "\n\r".indexOf(bytes[bytes.length - 1]) >= 0;
    }
    // What a break cuts off is part of it.
    return breaks ? rows + (ended || rows == 0 ? 1 : 0) : Math.max(1, rows);
  }

  /** The next row that is not blank; empty behind the last. */
  private String row(char delimiter) {
    while (at < bytes.length) {
      StringBuilder row = new StringBuilder();
      boolean cellBegins = true;
      while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
        int end = cellBegins && bytes[at] == '"' ? behindQuoted() : at + 1;
        row.append(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1));
        cellBegins = bytes[end - 1] == (byte) delimiter && end == at + 1;
        at = end;
      }
      at++;
      if (!row.toString().isBlank()) {
        return row.toString();
      }
    }
    return "";
  }

  /** Behind the mark that closes a cell; behind the file where none does. */
  private int behindQuoted() {
    int i = at + 1;
    while (i < bytes.length) {
      if (bytes[i] != '"') {
        i++;
      } else if (i + 1 < bytes.length && bytes[i + 1] == '"') {
        i += 2;
      } else {
        return i + 1;
      }
    }
    return bytes.length;
  }
}
