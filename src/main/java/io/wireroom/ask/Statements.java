package io.wireroom.ask;

import java.util.ArrayList;
import java.util.List;

/** Cuts SQL text at its semicolons, but for those in strings, names and comments. */
final class Statements {
  private Statements() {}

  /** The statements of a text, in order, without semicolons; blank ones are left out. */
  static List<String> split(String sql) {
    List<String> statements = new ArrayList<>();
    int begin = 0;
    for (int end = next(sql, begin); end >= 0; end = next(sql, begin)) {
      add(statements, sql.substring(begin, end));
      begin = end + 1;
    }
    add(statements, sql.substring(begin));
    return statements;
  }

  /** Whether a text ends with a whole statement: after its last semicolon nothing is said. */
  static boolean endsComplete(CharSequence text) {
    String sql = text.toString();
    int begin = 0;
    for (int end = next(sql, begin); end >= 0; end = next(sql, begin)) {
      begin = end + 1;
    }
    return begin > 0 && isBlank(sql.substring(begin));
  }

  private static void add(List<String> statements, String statement) {
    if (!isBlank(statement)) {
      statements.add(statement);
    }
  }

  /** Whether there is nothing but space and comments. */
  private static boolean isBlank(String sql) {
    int i = 0;
    while (i < sql.length()) {
      int after = skip(sql, i);
      boolean comment = after > i + 1 && (sql.charAt(i) == '-' || sql.charAt(i) == '/');
      if (!comment && !Character.isWhitespace(sql.charAt(i))) {
        return false;
      }
      i = after;
    }
    return true;
  }

  /** Where the next statement from {@code begin} ends; -1 where no semicolon ends it. */
  private static int next(String sql, int begin) {
    for (int i = begin; i < sql.length(); i = skip(sql, i)) {
      if (sql.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  /** The place after the character, string, quoted name or comment that begins at {@code i}. */
  private static int skip(String sql, int i) {
    return switch (sql.charAt(i)) {
      case '\'' -> after(sql, "'", i + 1);
      case '"' -> after(sql, "\"", i + 1);
      case '-' -> sql.startsWith("--", i) ? after(sql, "\n", i + 2) : i + 1;
      case '/' -> sql.startsWith("/*", i) ? after(sql, "*/", i + 2) : i + 1;
      case '$' -> sql.startsWith("$$", i) ? after(sql, "$$", i + 2) : i + 1;
      default -> i + 1;
    };
  }

  private static int after(String sql, String mark, int from) {
    int at = sql.indexOf(mark, from);
    return at < 0 ? sql.length() : at + mark.length();
  }
}
