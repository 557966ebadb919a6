package io.wireroom.corpus.source;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/**
 * Cuts a table as text into its rows, each as it is written: line feeds and carriage returns end
 * one, but not in a cell that begins with a quotation mark, up to the mark that closes it. Of a row
 * longer than the limit only the beginning is kept.
 */
final class CsvRows implements Closeable {
  private final BufferedReader reader;
  private final int limit;
  private char delimiter;
  private long size;
  private boolean closed;
  private StringBuilder row = new StringBuilder();

  CsvRows(Reader reader, int limit) {
    this.reader = new BufferedReader(reader);
    this.limit = limit;
  }

  void delimiter(char c) {
    delimiter = c;
  }

  /** The next row that is not blank, without its end; null behind the last. */
  String next() throws IOException {
    String next = read();
    while (next != null && next.isBlank()) {
      next = read();
    }
    return next;
  }

  private String read() throws IOException {
    row = new StringBuilder();
    size = 0;
    closed = true;
    boolean begins = true;
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && (!closed || (c != '\n' && c != '\r'))) {
      if (c == '"' && (begins || !closed)) {
        closed = !closed;
      }
      // A mark right behind one that closed opens it again: two of them stand for one.
      begins = closed && (c == delimiter || (c == '"' && !begins));
      take(c);
      c = reader.read();
    }
    return row.toString();
  }

  private void take(int c) {
    if (size++ < limit) {
      row.append((char) c);
    }
  }

  /** What was read of a row that a break cut off. */
  String rest() {
    return row.toString();
  }

  /** How long the last row was. */
  long size() {
    return size;
  }

  /** Whether all cells of the last row were closed. */
  boolean closed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
