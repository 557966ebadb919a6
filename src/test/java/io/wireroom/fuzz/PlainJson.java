package io.wireroom.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Counts the records of a JSON file as the page of the tables defines them, over all bytes at once.
 * Shares no line with the reader of the job.
 */
final class PlainJson {
  private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|true|false|null|[-+.0-9eE]+");

  private final byte[] bytes;

  private PlainJson(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The number of records.
   *
   * @param bytes of the file, in UTF-8 or in any encoding that has ASCII in it
   * @param breaks whether the file breaks off behind these bytes, which is a record of its own
   */
  static long count(byte[] bytes, boolean breaks) {
    long whole = new PlainJson(bytes).whole(breaks);
    return breaks ? whole + 1 : Math.max(1, whole);
  }

  private long whole(boolean breaks) {
    long records = 0;
    boolean bare = false;
    int at = 0;
    while (at < bytes.length) {
      int c = at(at);
      if (nothing(at) > 0) {
        at += nothing(at);
        continue;
      }
      int end = at + 1;
      if (c == ']' && bare) {
        records++;
        bare = false;
      } else if (c == '[') {
        bare = true;
      } else if (c > ' ' && c != ',' && c != ']') {
        bare = false;
        end = c == '{' ? endOfObject(at) : endOfLine(at);
        if (end > bytes.length) {
          return breaks ? records : records + 1;
        }
        records++;
      }
      at = end;
    }
    return records;
  }

  /**
   * Behind the bracket that closes it, or where another begins; behind the end where neither is.
   */
  private int endOfObject(int begin) {
    int depth = 0;
    boolean quoted = false;
    for (int i = begin; i < bytes.length; i++) {
      int c = at(i);
      if (i > begin && c == '{' && blanks(i) >= 0 && blanks(i) <= margin(begin)) {
        boolean misplaced = quoted || ":[,".indexOf(at(written(i))) < 0;
        if (misplaced || hasMore(i)) {
          return i;
        }
      }
      if (quoted) {
        if (c == '"') {
          quoted = false;
        } else if (c == '\\' && at(i + 1) > ' ') {
          i++;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return bytes.length + 1;
  }

  /** The end of the line, or an object that only marks or one value stand before. */
  private int endOfLine(int begin) {
    boolean marks = true;
    for (int i = begin; i < bytes.length; i++) {
      int c = at(i);
      if (c == '\n' || c == '\r' || (c == '{' && (marks || isValue(begin, i)))) {
        return i;
      }
      marks &= c != '"' && c < 128 && !Character.isLetterOrDigit(c);
    }
    return bytes.length + 1;
  }

  /** A string, a number, a truth value or null, of up to 1,000 bytes. */
  private boolean isValue(int begin, int end) {
    String written = new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    return end - begin <= 1000 && VALUE.matcher(written.strip()).matches();
  }

  /** How many bytes a byte order mark, or white space beyond ASCII, has here; 0 for all else. */
  private int nothing(int place) {
    for (String mark : List.of("\uFEFF", "\u0085", "\u00A0", "\u2028", "\u2029")) {
      byte[] utf8 = mark.getBytes(StandardCharsets.UTF_8);
      int end = place + utf8.length;
      if (end <= bytes.length && Arrays.equals(bytes, place, end, utf8, 0, utf8.length)) {
        return utf8.length;
      }
    }
    return 0;
  }

  /** How many blanks stand before it on its line; -1 where anything else does. */
  private int blanks(int place) {
    int count = 0;
    int i = place - 1;
    for (; i >= 0 && at(i) != '\n' && at(i) != '\r'; i--) {
      if (at(i) > ' ') {
        return -1;
      }
      count += at(i) == ' ' || at(i) == '\t' ? 1 : 0;
    }
    return count;
  }

  /** How many blanks the line begins with that this stands on. */
  private int margin(int place) {
    int begin = place;
    while (begin > 0 && at(begin - 1) != '\n' && at(begin - 1) != '\r') {
      begin--;
    }
    int count = 0;
    for (int i = begin; i < place; i++) {
      if (nothing(i) > 0) {
        i += nothing(i) - 1;
      } else if (at(i) > ' ') {
        break;
      } else {
        count += at(i) == ' ' || at(i) == '\t' ? 1 : 0;
      }
    }
    return count;
  }

  /** The last place before this one where anything is written. */
  private int written(int place) {
    int i = place - 1;
    while (at(i) <= ' ') {
      i--;
    }
    return i;
  }

  private boolean hasMore(int place) {
    int i = place + 1;
    while (at(i) == ' ' || at(i) == '\t') {
      i++;
    }
    return at(i) >= 0 && at(i) != '\n' && at(i) != '\r';
  }

  private int at(int place) {
    return place < bytes.length ? bytes[place] & 0xFF : -1;
  }
}
