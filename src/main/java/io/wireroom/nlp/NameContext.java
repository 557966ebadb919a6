package io.wireroom.nlp;

import java.util.Set;

/** What the words around a name say of it. */
final class NameContext {
  private static final int APPOSITION = 7;
  private static final Set<String> SPEECH =
      Set.of("said", "says", "told", "tells", "added", "adds", "wrote", "asked", "recalled");

  private final Words words;
  private final NameMemory memory;

  NameContext(Words words, NameMemory memory) {
    this.words = words;
    this.memory = memory;
  }

  /**
   * What speaks for a person, above 0, or for a body, below 0, where the words of the name itself
   * tell nothing.
   */
  int person(int from, int to) {
    int score = before(from) + after(to);
    boolean last = memory.alone(to - 1);
    boolean first = memory.alone(from);
    if (last != first && !memory.small(to - 1)) {
      score += last ? 2 : words.is(from, NameWords.SURNAME) ? 1 : -2;
    }
    for (int i = from; i < to; i++) {
      // "World Food Programme": words of the language, not of a family.
      score -= memory.small(i) ? (i == to - 1 ? 2 : 1) : 0;
    }
    return score;
  }

  private int before(int from) {
    if (from == 0 || words.sentence[from - 1] != words.sentence[from]) {
      return 0;
    }
    String before = words.text[from - 1];
    if (words.is(from - 1, NameWords.OFFICE)
        || (before.equals(",") && words.is(from - 2, NameWords.OFFICE))) {
      return 3;
    }
    if (words.is(from - 1, NameWords.BODY)) {
      return -3;
    }
    return switch (before) {
      case "the", "The", "its" -> -2;
      case "at" -> -1;
      case "of" -> from > 1 && words.capital(from - 2) ? -2 : 0;
      default -> SPEECH.contains(before) ? 1 : 0;
    };
  }

  private int after(int to) {
    if (to >= words.size || words.sentence[to] != words.sentence[to - 1]) {
      return 0;
    }
    String after = words.text[to];
    if (SPEECH.contains(after) || after.equals("who")) {
      return after.equals("who") ? 3 : 1;
    }
    if (after.equals("which")) {
      return -3;
    }
    return after.equals(",") || after.equals("(") ? apposition(to + 1) : 0;
  }

  /** {@code , 58,} or {@code , who} or {@code , a deputy director of}: somebody. */
  private int apposition(int at) {
    for (int i = at; i < Math.min(words.size, at + APPOSITION); i++) {
      if (words.sentence[i] != words.sentence[at - 1]) {
        return 0;
      }
      String text = words.text[i];
      if (i == at && text.startsWith("who")) {
        return 3;
      }
      if (words.is(i, NameWords.OFFICE)) {
        // "Seen by X, the chair proposed": the office does something of its own.
        boolean acts = i + 1 < words.size && finite(words.tag[i + 1]);
        return acts ? 0 : 3;
      }
      if (i == at && text.equals("which")) {
        return -3;
      }
      if (i == at && words.tag[i].equals("CD") && text.length() == 2) {
        return 3;
      }
      if (words.is(i, NameWords.BODY)) {
        return text.equals("party") ? 0 : -1;
      }
      if (text.equals(",") || text.equals(")") || words.tag[i].startsWith("VB")) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean finite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /**
   * Whether a comma and a listed state or country follow, and close: {@code Xville, Texas,}; not
   * {@code Mr. X, Iceland's minister}.
   */
  boolean beforePlace(int at) {
    if (at + 1 >= words.size
        || !words.text[at].equals(",")
        || words.sentence[at] != words.sentence[at + 1]
        || words.entry[at + 1] == null) {
      return false;
    }
    String list = words.entry[at + 1].list();
    int next = words.entryEnd[at + 1];
    boolean closed =
        next >= words.size
            || words.sentence[next] != words.sentence[at]
            || !Character.isLetter(words.text[next].charAt(0))
            || words.tag[next].startsWith("VB")
            || words.tag[next].equals("IN");
    boolean owner = next < words.size && words.text[next].length() == 2 && words.possessive(next);
    return (list.equals("country") || list.equals("place")) && closed && !owner;
  }

  boolean afterPlaceWord(int at) {
    if (at == 0 || words.sentence[at - 1] != words.sentence[at]) {
      return false;
    }
    return switch (words.text[at - 1]) {
      case "in", "In", "near", "Near", "outside", "Outside" -> true;
      default -> false;
    };
  }

  /** {@code OSLO, May 6}, {@code BERGEN (Norwire)}: capitals that open a paragraph's dateline. */
  boolean dateline(int at) {
    if (words.text[at].length() < 4 || !words.begins(at) || at + 1 >= words.size) {
      return false;
    }
    return switch (words.text[at + 1]) {
      case ",", "(", "-", "--", "\u2013", "\u2014" -> true;
      default -> false;
    };
  }

  /** {@code 14:00 SAST}: the abbreviation of a time zone. */
  boolean afterTime(int at) {
    return at > 0
        && words.sentence[at - 1] == words.sentence[at]
        && (words.tag[at - 1].equals("CD") || words.text[at - 1].endsWith(".m."));
  }
}
