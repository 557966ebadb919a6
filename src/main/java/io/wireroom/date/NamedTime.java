package io.wireroom.date;

import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells {@code today} and the like in names, as in {@code USA Today}. */
final class NamedTime {
  private static final Set<String> WORDS = Set.of("today", "tonight", "yesterday", "tomorrow");

  private static final int LONGEST = "yesterday".length();

  private NamedTime() {}

  /** Whether such a word follows with a capital on another capital. */
  static boolean is(List<Token> tokens, int index) {
    // A token of a hundred thousand letters may hold thousands of times.
    return index > 0
        && Character.isUpperCase(tokens.get(index).text().charAt(0))
        && tokens.get(index).text().length() <= LONGEST
        && WORDS.contains(tokens.get(index).text().toLowerCase(Locale.ROOT))
        && Character.isUpperCase(tokens.get(index - 1).text().charAt(0));
  }
}
