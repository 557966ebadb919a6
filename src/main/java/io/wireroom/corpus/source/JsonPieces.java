package io.wireroom.corpus.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Cuts a stream of JSON into its records, each byte seen once: an object a line, printed out over
 * many lines, several in a line, parted by line feeds, carriage returns or commas, and inside of
 * arrays. What else stands there is a piece of its own, up to the end of its line.
 *
 * <p>An object that is not closed ends where a line begins another, so that one broken record does
 * not take those behind it along: with a bracket no further in than the first line of the broken
 * one, and with more behind it on its line or where JSON allows no object. Of a piece longer than
 * the limit only the beginning is kept.
 */
final class JsonPieces implements AutoCloseable {
  /** The piece that stands for an array without anything in it: its end. */
  static final String EMPTY_ARRAY = "]";

  private static final String WANTS_VALUE = ":[,";
  private static final int LONGEST_SCALAR = 1000;
  private static final Set<String> SCALARS = Set.of("true", "false", "null");

  private final ByteWindow window;
  private final int limit;
  private final long end;

  /** The line that is being read; that of the last record, and how many began on it. */
  private long line;

  private long lastLine;
  private int ordinal;

  /** White space at the start of the line; whether nothing else was seen of it yet. */
  private int indent;

  private boolean fresh = true;

  /** Whether a line feed, or the file's start, stands right before. */
  private boolean lineBegins;

  private boolean ended;

  /** An array that was opened and in which nothing stood so far. */
  private boolean bare;

  private ByteArrayOutputStream piece = new ByteArrayOutputStream();
  private long size;

  /**
   * @param offset of the stream's first byte in its file
   * @param firstLine number of the first line that is told apart, from 1
   * @param end last byte, exclusive, on which a record may begin that a line begins with
   */
  JsonPieces(InputStream in, int limit, long offset, long firstLine, long end) {
    this.window = new ByteWindow(in, offset);
    this.limit = limit;
    this.line = firstLine;
    this.end = end;
  }

  /**
   * Goes to the first line behind this place that begins with a record, which is where the reader
   * of the bytes before stops.
   */
  void skipToRecord() {
    line--;
    while (window.peek(0) != ByteWindow.END && window.offset() <= end) {
      int c = window.peek(0);
      pass(c);
      if (c == '\n' && window.offset() <= end && beginsRecord()) {
        return;
      }
    }
    ended = true;
  }

  /** The next record; null after the last, and where the stream breaks off. */
  JsonPiece next() {
    piece = new ByteArrayOutputStream(512);
    size = 0;
    while (!ended) {
      int c = window.peek(0);
      if (c == ByteWindow.END || (lineBegins && window.offset() > end && beginsRecord())) {
        ended = true;
      } else if (isMark()) {
        window.skip(3);
      } else if (blank() > 0) {
        window.skip(blank());
      } else if (c == ']' && bare) {
        bare = false;
        take();
        return piece(line, false);
      } else if (c <= ' ' || c == ',' || c == ']') {
        pass(c);
      } else if (c == '[') {
        bare = true;
        pass(c);
      } else {
        bare = false;
        return c == '{' ? object() : other();
      }
    }
    return null;
  }

  /** What was read of a record that a break cut off. */
  byte[] rest() {
    return piece.toByteArray();
  }

  /** Why reading ended early; null where it did not. */
  IOException broken() {
    return window.broken();
  }

  private JsonPiece object() {
    long began = line;
    int margin = indent;
    int depth = 0;
    int last = 0;
    boolean inString = false;
    while (true) {
      int c = window.peek(0);
      boolean another = size > 0 && fresh && c == '{' && indent <= margin;
      if (another && (goesOn() || inString || WANTS_VALUE.indexOf(last) < 0)) {
        return piece(began, true);
      }
      if (c == ByteWindow.END) {
        return window.broken() == null ? piece(began, true) : null;
      }
      take();
      if (c <= ' ') {
        continue;
      }
      last = c;
      if (inString) {
        if (c == '\\' && window.peek(0) > ' ') {
          take();
        }
        inString = c != '"';
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return piece(began, true);
      }
    }
  }

  /** To the end of the line; marks alone end where a record begins. */
  private JsonPiece other() {
    boolean words = false;
    while (true) {
      int c = window.peek(0);
      if (c == ByteWindow.END && window.broken() != null) {
        return null;
      }
      boolean record = c == '{' && size > 0 && (!words || isScalar());
      if (c == ByteWindow.END || c == '\n' || c == '\r' || record) {
        return piece(line, false);
      }
      words |= c == '"' || c > 127 || Character.isLetterOrDigit(c);
      take();
    }
  }

  /** Whether what was taken is a value of its own: a string, a number, a truth value or null. */
  private boolean isScalar() {
    if (size > LONGEST_SCALAR) {
      return false;
    }
    String value = piece.toString(StandardCharsets.ISO_8859_1).strip();
    return value.startsWith("\"")
        ? value.length() > 1 && value.indexOf('"', 1) == value.length() - 1
        : SCALARS.contains(value) || value.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0);
  }

  private JsonPiece piece(long began, boolean object) {
    ordinal = began == lastLine ? ordinal + 1 : 1;
    lastLine = began;
    byte[] bytes = piece.toByteArray();
    // A large one is not kept while it is parsed.
    piece = new ByteArrayOutputStream(0);
    return new JsonPiece(bytes, size, began, ordinal, object);
  }

  private void take() {
    int c = window.peek(0);
    if (size < limit) {
      piece.write(c);
    }
    size++;
    pass(c);
  }

  private void pass(int c) {
    window.skip(1);
    lineBegins = c == '\n';
    if (c == '\n' || c == '\r') {
      line += c == '\n' ? 1 : 0;
      indent = 0;
      fresh = true;
    } else if (c == ' ' || c == '\t') {
      indent += fresh ? 1 : 0;
    } else {
      fresh &= c <= ' ';
    }
  }

  /** Whether a byte order mark stands here, as between files that were put together. */
  private boolean isMark() {
    return window.peek(0) == 0xEF && window.peek(1) == 0xBB && window.peek(2) == 0xBF;
  }

  /** Bytes of the white space beyond ASCII that stands here: U+0085, U+00A0, U+2028 or U+2029. */
  private int blank() {
    int first = window.peek(0);
    int second = first == 0xC2 || first == 0xE2 ? window.peek(1) : ByteWindow.END;
    if (first == 0xC2) {
      return second == 0x85 || second == 0xA0 ? 2 : 0;
    }
    int third = first == 0xE2 && second == 0x80 ? window.peek(2) : ByteWindow.END;
    return third == 0xA8 || third == 0xA9 ? 3 : 0;
  }

  /** Whether a bracket that opens an object has more behind it on its line. */
  private boolean goesOn() {
    for (int ahead = 1; ahead < ByteWindow.REACH; ahead++) {
      int c = window.peek(ahead);
      if (c != ' ' && c != '\t') {
        return c != ByteWindow.END && c != '\n' && c != '\r';
      }
    }
    return false;
  }

  private boolean beginsRecord() {
    return window.peek(0) == '{' && goesOn();
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
