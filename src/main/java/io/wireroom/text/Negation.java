package io.wireroom.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that deny, in lower case and with a plain apostrophe. What counts besides the plain ones
 * depends on what is asked: a model that learns what a negation does to a sentiment wants to see
 * {@code nothing} and {@code without}; whether a deed was done at all is also left open by {@code
 * almost}.
 */
public final class Negation {
  private static final Set<String> PLAIN =
      Set.of("not", "n't", "no", "never", "neither", "nor", "hardly", "barely");
  private static final Set<String> OF_ANY = with("without", "none", "nobody", "nothing");
  private static final Set<String> OF_DEED = with("almost", "nearly");

  private Negation() {}

  /** Whether a word denies what it hangs on, or says that there is none. */
  public static boolean denies(String word) {
    return OF_ANY.contains(word);
  }

  /** Whether a word says that what it hangs on is not, or not quite, done. */
  public static boolean undone(String word) {
    return OF_DEED.contains(word);
  }

  private static Set<String> with(String... more) {
    Set<String> words = new HashSet<>(PLAIN);
    words.addAll(Set.of(more));
    return Set.copyOf(words);
  }
}
