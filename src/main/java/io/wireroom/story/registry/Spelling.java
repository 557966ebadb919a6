package io.wireroom.story.registry;

import io.wireroom.entity.EntityIds;

/**
 * Letters that transliterations write in several ways, told in one: {@code zelensky}, {@code
 * zelenskyy} and {@code zelenskiy} have one key. A key says that two words may be one name, never
 * that they are.
 */
final class Spelling {
  private static final String[][] SOUNDS = {
    {"sch", "sh"}, {"tch", "ch"}, {"kh", "h"}, {"gh", "g"}, {"dh", "d"}, {"zh", "z"}, {"ck", "k"},
    {"ph", "f"}, {"q", "k"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ae", "a"}, {"oe", "o"},
    {"ue", "u"}, {"w", "v"}, {"y", "i"}, {"j", "i"}
  };

  private Spelling() {}

  /** The key of a word in small letters, accents already folded. */
  static String key(String word) {
    String key = EntityIds.fold(word);
    for (String[] sound : SOUNDS) {
      key = key.replace(sound[0], sound[1]);
    }
    StringBuilder single = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        single.append(key.charAt(i));
      }
    }
    return single.toString();
  }
}
