package io.wireroom.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name as its words, for comparing: runs of letters and digits in lower case, without the small
 * words that names have or have not ({@code the}, {@code Jr.}).
 *
 * @param last its last word; null where it has no word
 */
record ActorName(Set<String> words, String last) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> SMALL = Set.of("jr", "sr", "ii", "iii", "the", "of", "and", "s");

  /**
   * Takes a name apart.
   *
   * @param name null is a name without words
   */
  static ActorName of(String name) {
    List<String> words =
        name == null
            ? List.of()
            : WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !SMALL.contains(word))
                .toList();
    return new ActorName(Set.copyOf(words), words.isEmpty() ? null : words.get(words.size() - 1));
  }

  /** Whether two names may be one actor's: one last word, all words of one, or half of both. */
  static boolean same(String one, String other) {
    return of(one).isSame(of(other));
  }

  boolean isSame(ActorName other) {
    if (isEmpty() || other.isEmpty()) {
      return false;
    }
    Set<String> both = new HashSet<>(words);
    both.retainAll(other.words);
    int union = words.size() + other.words.size() - both.size();
    return last.equals(other.last)
        || isPartOf(other)
        || other.isPartOf(this)
        || 2 * both.size() >= union;
  }

  /** Whether all its words, and one at least, are words of another. */
  boolean isPartOf(ActorName other) {
    return !isEmpty() && other.words.containsAll(words);
  }

  /** Whether the last words are one. */
  boolean endsAs(ActorName other) {
    return last != null && last.equals(other.last);
  }

  private boolean isEmpty() {
    return words.isEmpty();
  }
}
