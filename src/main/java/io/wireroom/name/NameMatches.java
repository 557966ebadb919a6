package io.wireroom.name;

import static io.wireroom.name.NameTemplates.*;

import io.wireroom.learn.Hash;

/** Which tokens of a document are in listed names, and of which classes. */
final class NameMatches {
  private final NameText text;
  private final NamePhrases phrases;
  // Sets of classes: of any listed name a token is in, and of those of several words.
  private final int[] any;
  private final int[] longer;

  NameMatches(NameText text, NamePhrases phrases) {
    this.text = text;
    this.phrases = phrases;
    any = new int[text.size];
    longer = new int[text.size];
    for (int s = 0; s < text.first.length; s++) {
      // A sentence without any capital may leave them off countries, too.
      int lower = NameClass.LOWER | (text.bare[s] ? NameClass.COUNTRY.bit() : 0);
      match(text.first[s], text.first[s] + text.length[s], lower);
    }
  }

  private void match(int from, int to, int lower) {
    for (int i = from; i < to; i++) {
      boolean capital = text.capital[i];
      if (!capital && !Character.isLetterOrDigit(text.word[i].charAt(0))) {
        continue;
      }
      int hash = 0;
      for (int end = i + 1; end <= to && end - i <= NamePhrases.LONGEST; end++) {
        hash = NamePhrases.extend(hash, text.lower[end - 1]);
        int classes = phrases.classes(hash) & (capital ? ~0 : lower);
        if (classes != 0) {
          mark(i, end, classes);
        }
      }
    }
  }

  private void mark(int from, int to, int classes) {
    for (int i = from; i < to; i++) {
      any[i] |= classes;
      longer[i] |= to - from > 1 ? classes : 0;
    }
  }

  /** The classes of the listed names that a token is in, as a set; 0 outside of sentences. */
  int of(int i) {
    return any[i];
  }

  /** Whether a token is in a listed name of a class. */
  boolean is(int i, NameClass listed) {
    return (any[i] & listed.bit()) != 0;
  }

  /**
   * Fills in the features of one token.
   *
   * @param shape its shape
   * @param filled how many features there are
   * @return how many there are then
   */
  int fill(int i, int shape, int[] out, int filled) {
    int n = filled;
    for (int rest = any[i]; rest != 0; rest &= rest - 1) {
      int c = Integer.numberOfTrailingZeros(rest);
      int part = longer[i] >>> c & 1;
      part |= (any[i - 1] >>> c & 1) << 1;
      part |= (any[i + 1] >>> c & 1) << 2;
      out[n++] = Hash.mix(IN_CLASS + c, part);
      out[n++] = Hash.mix(IN_CLASS_SHAPE_0 + c, shape);
    }
    out[n++] = Hash.mix(LISTED_0_SHAPE_0, Hash.mix(any[i], shape));
    out[n++] = Hash.mix(LISTED_M1_SHAPE_0, Hash.mix(any[i - 1], shape));
    out[n++] = Hash.mix(LISTED_P1_SHAPE_0, Hash.mix(any[i + 1], shape));
    out[n++] = Hash.mix(LISTED_M1_LISTED_0_SHAPE_0, Hash.mix(Hash.mix(any[i - 1], any[i]), shape));
    out[n++] = Hash.mix(LISTED_0_LISTED_P1_SHAPE_0, Hash.mix(Hash.mix(any[i], any[i + 1]), shape));
    out[n++] = Hash.mix(LISTED_0_W_M1, Hash.mix(any[i], text.lower[i - 1]));
    out[n++] = Hash.mix(LISTED_0_W_P1, Hash.mix(any[i], text.lower[i + 1]));
    return n;
  }
}
