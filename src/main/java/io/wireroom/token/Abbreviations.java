package io.wireroom.token;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;

/** Which words keep their full stop, and what that says about a sentence's end. */
public final class Abbreviations {
  /** What may follow an abbreviation. */
  enum Kind {
    /** No abbreviation. */
    NONE,
    /** A name follows. */
    TITLE,
    /** A day follows. */
    MONTH,
    /** A digit follows, or else it is a word. */
    NUMBER,
    /** Anything may follow. */
    COMMON
  }

  private final HashMap<String, Kind> kinds = new HashMap<>();
  private final HashSet<String> starters = new HashSet<>();

  /**
   * @param payload what {@link #payload} made
   */
  public Abbreviations(byte[] payload) {
    for (String line : new String(payload, StandardCharsets.UTF_8).split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        String word = line.substring(0, tab);
        Kind kind = Kind.valueOf(line.substring(tab + 1).toUpperCase(Locale.ROOT));
        kinds.put(word, kind);
        // In headlines in capitals too; but "est." is not "EST.".
        if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
          kinds.putIfAbsent(word.toUpperCase(Locale.ROOT), kind);
        }
      } else if (!line.isEmpty()) {
        starters.add(line);
      }
    }
  }

  /** The lists {@code abbreviations} (word, kind) and {@code sentence-starters} (word) as bytes. */
  public static byte[] payload(Lists lists) {
    StringBuilder lines = new StringBuilder();
    for (ListRow row : lists.rows("abbreviations")) {
      lines.append(row.get("word")).append('\t').append(row.get("kind")).append('\n');
    }
    for (ListRow row : lists.rows("sentence-starters")) {
      lines.append(row.get("word")).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The kind of a word written without its full stop. */
  Kind kind(String word) {
    return kinds.getOrDefault(word, Kind.NONE);
  }

  /** Whether a capitalised word mostly begins a sentence. */
  boolean startsSentence(String word) {
    return starters.contains(word);
  }

  /** Where the last hyphenated part of {@code text[begin, end)} begins. */
  static int afterHyphen(String text, int begin, int end) {
    int at = end;
    while (at > begin && text.charAt(at - 1) != '-') {
      at--;
    }
    return at;
  }

  /** Whether {@code text[begin, end)} is letters with full stops between, as in {@code U.S}. */
  static boolean isAcronym(String text, int begin, int end) {
    if (end - begin < 3) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if ((i - begin) % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return text.startsWith("Ph.D", begin) && end == begin + 4;
      }
    }
    return (end - begin) % 2 == 1;
  }
}
