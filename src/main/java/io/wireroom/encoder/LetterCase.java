package io.wireroom.encoder;

/**
 * How a word is written. An uncased vocabulary loses it, so each piece is told it as its token type
 * (BERT's second small table, of which a model of single texts needs the first row only).
 */
enum LetterCase {
  /** Everything else; what the published weights know. */
  OTHER(0),
  /** {@code Tokyo}, {@code A}. */
  CAPITALIZED(1),
  /** {@code NATO}, {@code U.S.}. */
  CAPITALS(2),
  /** {@code iPhone}, {@code McCain}. */
  MIXED(3);

  private final int number;

  LetterCase(int number) {
    this.number = number;
  }

  /** Its token type, as models know it. */
  int number() {
    return number;
  }

  static LetterCase of(String word) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      upper += Character.isUpperCase(letter) ? 1 : 0;
      lower += Character.isLowerCase(letter) ? 1 : 0;
    }
    if (upper == 0) {
      return OTHER;
    }
    if (lower == 0) {
      return upper > 1 ? CAPITALS : CAPITALIZED;
    }
    return upper == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITALIZED : MIXED;
  }
}
