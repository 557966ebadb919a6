package io.wireroom.name;

import java.util.HashMap;
import java.util.Map;

/** Classes of words that tell what a name is; one bit each. */
public final class NameWords {
  static final int TITLE = 1;

  /** A religion, people or party's members. */
  public static final int PEOPLE = 1 << 1;

  static final int FIRST_NAME = 1 << 2;
  static final int SURNAME = 1 << 3;

  /** A department of state: its country stands before its name, and is no part of it. */
  static final int STATE_BODY = 1 << 4;

  /** Part of a title before the title word, or of a ministry's name: {@code Trade}. */
  static final int MODIFIER = 1 << 5;

  /** Begins or ends a body's name. */
  static final int BODY = 1 << 6;

  private static final Map<String, Integer> CLASSES =
      Map.of(
          "title", TITLE,
          "people", PEOPLE,
          "first", FIRST_NAME,
          "surname", SURNAME,
          "statebody", STATE_BODY,
          "modifier", MODIFIER,
          "orghead", BODY,
          "orgtail", BODY);

  private final Map<String, Integer> classes = new HashMap<>();

  /**
   * Adds a word to classes.
   *
   * @param names separated by commas; those that nothing here asks for are passed over
   */
  void add(String word, String names) {
    for (String name : names.split(",", -1)) {
      int known = CLASSES.getOrDefault(name.strip(), 0);
      if (known != 0) {
        classes.merge(word, known, (a, b) -> a | b);
      }
    }
  }

  /** The classes of a word, 0 where it has none. */
  int of(String word) {
    return classes.getOrDefault(word, 0);
  }
}
