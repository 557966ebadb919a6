package io.wireroom.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the rows of a table as text as RFC 4180 has them, over all bytes at once: a cell that
 * begins with a quotation mark goes on to the mark that closes it, two of them being one; a line
 * feed or carriage return elsewhere ends a row. Blank rows are none, and the first is no record.
 */
final class PlainTable {
  private static final String DELIMITERS = ",;\t|^~\u0001";

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
    for (char delimiter : DELIMITERS.toCharArray()) {
      if (header.indexOf(delimiter) >= 0) {
        counts.add(count(bytes, first.at, delimiter, breaks));
      }
    }
    if (counts.isEmpty()) {
      counts.add(count(bytes, first.at, DELIMITERS.charAt(0), breaks));
    }
    return counts;
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
        row.append(new String(bytes, at, end - at, java.nio.charset.StandardCharsets.ISO_8859_1));
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
