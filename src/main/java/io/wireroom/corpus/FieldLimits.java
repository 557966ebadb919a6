package io.wireroom.corpus;

import java.util.List;

/**
 * How long what a record says of its article may be, in UTF-16 code units; documented with the
 * settings. What names the article (address, id) cannot be shortened without naming another one, so
 * a record where it is longer is refused. What describes it keeps its beginning, and a time that is
 * longer than any is none.
 */
public final class FieldLimits {
  /** Longest address. */
  public static final int URL = 8192;

  /** Longest id of the record's own. */
  public static final int ID = 1024;

  /** Longest title that is kept whole. */
  public static final int TITLE = 2000;

  /** Longest name of an outlet or an author that is kept whole. */
  public static final int NAME = 500;

  /** Authors that are kept. */
  public static final int AUTHORS = 200;

  private static final int TIME = 200;

  private FieldLimits() {}

  /** What of an address or id is too long, for people; null where nothing is. */
  static String exceeded(String url, String id) {
    if (url != null && url.length() > URL) {
      return "its URL is longer than " + URL + " characters (" + url.length() + ")";
    }
    if (id != null && id.length() > ID) {
      return "its id is longer than " + ID + " characters (" + id.length() + ")";
    }
    return null;
  }

  static String title(String title) {
    return beginning(title, TITLE);
  }

  static String name(String name) {
    return beginning(name, NAME);
  }

  static List<String> names(List<String> names) {
    return names.stream().limit(AUTHORS).map(FieldLimits::name).toList();
  }

  static String time(String time) {
    return time == null || time.strip().length() > TIME ? null : time;
  }

  private static String beginning(String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    String plain = text.strip();
    if (plain.length() <= longest) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest;
    return plain.substring(0, end).strip();
  }
}
