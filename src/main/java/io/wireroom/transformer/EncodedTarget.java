package io.wireroom.transformer;

import java.util.Arrays;

/** What a transformer reads of one target. */
final class EncodedTarget {
  private final int[] tokens;
  private final int second;

  /**
   * @param tokens their numbers in the vocabulary, with those that begin and end the text
   * @param second from which token on the second segment goes; their count for none
   */
  EncodedTarget(int[] tokens, int second) {
    this.tokens = tokens;
    this.second = second;
  }

  /** How many tokens there are. */
  int length() {
    return tokens.length;
  }

  /** The number of the token in this place. */
  int token(int place) {
    return tokens[place];
  }

  /** The first place of the second segment; {@link #length()} where there is none. */
  int second() {
    return second;
  }

  @Override
  public String toString() {
    return Arrays.toString(tokens) + "/" + second;
  }
}
