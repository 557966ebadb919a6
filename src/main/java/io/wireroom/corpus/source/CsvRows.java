package io.wireroom.corpus.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a table as text into its rows, each as it is written: line feeds and carriage returns end
 * one, but not in a cell that begins with a quotation mark, up to the mark that closes it. Marks
 * elsewhere in a cell are letters of it. Of a row longer than the limit only the beginning is kept.
 */
final class CsvRows implements Closeable {
  /** Where in a cell reading is. */
  private enum Place {
    BEGIN,
    WITHIN,
    QUOTED,
    /** Behind a mark that closes, unless another one follows: two of them stand for one. */
    CLOSED
  }

  private final ByteWindow in;
  private final int limit;
  private char delimiter;
  private long size;
  private Place place = Place.BEGIN;
  private ByteArrayOutputStream row = new ByteArrayOutputStream();

  CsvRows(InputStream in, int limit) {
    this.in = new ByteWindow(in, 0);
    this.limit = limit;
  }

  void delimiter(char c) {
    delimiter = c;
  }

  /**
   * The next row that is not blank, without its end and in ISO 8859-1; null behind the last.
   *
   * @throws IOException where the file breaks off, once all rows before are read
   */
  String next() throws IOException {
    String next = read();
    while (next != null && next.isBlank()) {
      next = read();
    }
    return next;
  }

  private String read() throws IOException {
    row = new ByteArrayOutputStream();
    size = 0;
    place = Place.BEGIN;
    int c = take();
    if (c == ByteWindow.END) {
      return null;
    }
    while (c != ByteWindow.END && (place == Place.QUOTED || (c != '\n' && c != '\r'))) {
      place = behind(c);
      if (size++ < limit) {
        row.write(c);
      }
      c = take();
    }
    return rest();
  }

  private int take() throws IOException {
    int c = in.peek(0);
    if (c != ByteWindow.END) {
      in.skip(1);
    } else if (in.broken() != null) {
      throw in.broken();
    }
    return c;
  }

  private Place behind(int c) {
    if (c == '"' && place != Place.WITHIN) {
      return place == Place.QUOTED ? Place.CLOSED : Place.QUOTED;
    }
    if (place == Place.QUOTED) {
      return place;
    }
    return c == delimiter ? Place.BEGIN : Place.WITHIN;
  }

  /** What was read of a row that a break cut off. */
  String rest() {
    return row.toString(StandardCharsets.ISO_8859_1);
  }

  /** How long the last row was, in bytes. */
  long size() {
    return size;
  }

  /** Whether all cells of the last row were closed. */
  boolean closed() {
    return place != Place.QUOTED;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
