package io.wireroom.reading;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that change the valence of the words after them, from the list {@code sentiment-shifters}:
 * word, kind (negator, intensifier, modal), factor.
 */
final class Shifters {
  /** How a shifter works. */
  enum Kind {
    /** Turns the valence around up to the end of its clause. */
    NEGATOR,
    /** Strengthens or weakens the next sentiment word. */
    INTENSIFIER,
    /** Makes what follows in the clause less than a fact. */
    MODAL
  }

  /** A shifter. */
  record Shifter(Kind kind, double factor) {}

  private final Map<String, Shifter> words = new HashMap<>();

  Shifters(Lists lists) {
    for (ListRow row : lists.rows("sentiment-shifters")) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT));
      words.put(row.get("word"), new Shifter(kind, row.number("factor")));
    }
  }

  /** The shifter a lower-case token is; null where it is none. */
  Shifter of(String lower) {
    return words.get(lower);
  }
}
