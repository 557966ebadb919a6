package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Short forms of an article's names by their letters: given in brackets before or behind ({@code
 * National Security Office (NSO)}), else told by initials ({@code LA} for {@code Los Angeles}).
 */
final class Acronyms {
  private static final int TAIL = 5;

  private final ArticleTokens tokens;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> told = new HashMap<>();

  Acronyms(ArticleTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Learns the short forms of a name.
   *
   * @param key what the name stands for
   */
  void learn(MentionDraft name, String key) {
    StringBuilder initials = new StringBuilder();
    int words = 0;
    for (int i = name.first; i < name.end; i++) {
      String word = tokens.token(i).text();
      words += tokens.capital(i) ? 1 : 0;
      for (int c = 0; c < word.length(); c++) {
        boolean initial = Character.isUpperCase(word.charAt(c));
        boolean shouted = c > 0 && Character.isUpperCase(word.charAt(c - 1));
        if (initial && !shouted && word.charAt(word.length() - 1) != '.') {
          initials.append(word.charAt(c));
        }
      }
    }
    boolean mixed =
        words > 1 || name.span.of(tokens.article().text()).length() > initials.length() + 2;
    if (initials.length() >= 2 && mixed) {
      told.putIfAbsent(initials.toString(), key);
    }
    if (words > 1) {
      behind(name, key);
      before(name, key);
    }
  }

  /** {@code the Interim Mission in Kosovo (IMK)}. */
  private void behind(MentionDraft name, String key) {
    int limit = Math.min(tokens.sentenceEnd(name.first), name.end + TAIL);
    StringBuilder initials = new StringBuilder();
    for (int i = name.first; i < limit; i++) {
      if (i >= name.end && tokens.lower(i).equals("(")) {
        String letters = tokens.lower(i + 1);
        boolean closed = tokens.lower(i + 2).equals(")");
        boolean direct = i == name.end && second(i + 1);
        if (closed && letters.length() >= 2 && (direct || subsequence(letters, initials))) {
          given.put(tokens.token(i + 1).text(), key);
        }
        return;
      }
      initials.append(tokens.lower(i).charAt(0));
    }
  }

  /** Whether the token's second letter is a capital or, in a longer word, a digit. */
  private boolean second(int i) {
    String word = tokens.token(i).text();
    char letter = word.length() < 2 ? 'x' : word.charAt(1);
    return Character.isUpperCase(letter) || (word.length() > 2 && Character.isDigit(letter));
  }

  /** {@code the NSO (National Security Office)}. */
  private void before(MentionDraft name, String key) {
    int open = name.first - 1;
    if (tokens.lower(open).equals("for")) {
      open--;
    }
    if (tokens.lower(open).equals("(") && tokens.lower(name.end).equals(")") && open > 0) {
      String letters = tokens.token(open - 1).text();
      if (letters.length() >= 2
          && letters.length() <= 8
          && letters.equals(letters.toUpperCase(Locale.ROOT))
          && Character.isLetter(letters.charAt(0))) {
        given.put(letters, key);
      }
    }
  }

  private static boolean subsequence(String letters, StringBuilder initials) {
    int at = 0;
    for (int i = 0; i < initials.length() && at < letters.length(); i++) {
      at += initials.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length() && letters.charAt(0) == initials.charAt(0);
  }

  /** What the short form stands for; null where it is none. */
  String key(String text) {
    String letters = text.indexOf('.') < 0 ? text : text.replace(".", "");
    String key = given.get(letters);
    return key == null ? told.get(letters) : key;
  }
}
