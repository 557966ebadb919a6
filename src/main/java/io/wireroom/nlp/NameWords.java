package io.wireroom.nlp;

import java.util.HashMap;
import java.util.Map;

/** Classes of words that tell what a name is; one bit each. */
final class NameWords {
  static final int TITLE = 1;
  static final int MODIFIER = 1 << 1;
  static final int ORG_HEAD = 1 << 2;
  static final int ORG_TAIL = 1 << 3;
  static final int LOC_HEAD = 1 << 4;
  static final int LOC_TAIL = 1 << 5;
  static final int EVENT_TAIL = 1 << 6;
  static final int WORK_TAIL = 1 << 7;
  static final int PEOPLE = 1 << 8;
  static final int CALENDAR = 1 << 9;
  static final int NO_NAME = 1 << 10;
  static final int PARTICLE = 1 << 11;
  static final int FIRST_NAME = 1 << 12;
  static final int SURNAME = 1 << 13;

  /** Lower case: an office or occupation, as {@code minister}. */
  static final int OFFICE = 1 << 14;

  /** Lower case: a kind of organization, as {@code newspaper}. */
  static final int BODY = 1 << 15;

  /** A department of state: its country stands before its name, and is no part of it. */
  static final int STATE_BODY = 1 << 16;

  /** {@code North}, {@code Eastern}: begins longer names. */
  static final int DIRECTION = 1 << 17;

  private static final Map<String, Integer> CLASSES =
      Map.ofEntries(
          Map.entry("title", TITLE),
          Map.entry("modifier", MODIFIER),
          Map.entry("orghead", ORG_HEAD),
          Map.entry("orgtail", ORG_TAIL),
          Map.entry("lochead", LOC_HEAD),
          Map.entry("loctail", LOC_TAIL),
          Map.entry("eventtail", EVENT_TAIL),
          Map.entry("worktail", WORK_TAIL),
          Map.entry("people", PEOPLE),
          Map.entry("calendar", CALENDAR),
          Map.entry("noname", NO_NAME),
          Map.entry("particle", PARTICLE),
          Map.entry("first", FIRST_NAME),
          Map.entry("surname", SURNAME),
          Map.entry("office", OFFICE),
          Map.entry("body", BODY),
          Map.entry("statebody", STATE_BODY),
          Map.entry("direction", DIRECTION));

  private final Map<String, Integer> classes = new HashMap<>();

  /**
   * Adds a word to classes.
   *
   * @param names separated by commas; unknown ones are passed over
   */
  void add(String word, String names) {
    for (String name : names.split(",", -1)) {
      classes.merge(word, CLASSES.getOrDefault(name.strip(), 0), (a, b) -> a | b);
    }
  }

  /** The classes of a word, 0 where it has none. */
  int of(String word) {
    return classes.getOrDefault(word, 0);
  }
}
