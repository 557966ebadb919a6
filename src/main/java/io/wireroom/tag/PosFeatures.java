package io.wireroom.tag;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import java.util.List;

/**
 * What the tagger sees of a word in its sentence: the word, its affixes and shape, its neighbours,
 * which tags these had in training, and the two tags before it. Made once per sentence.
 */
final class PosFeatures {
  /** No more features than this fall on one word. */
  static final int MOST = 48;

  private static final int OUTSIDE = Hash.of("<outside>");

  private final int size;
  // Two places of padding on both sides.
  private final int[] lower;
  private final int[] exact;
  private final int[] tagsSeen;
  private final int[] shape;
  private final int[] suffix;
  private final List<String> words;
  private final String[] folded;
  private final int casing;

  /**
   * @param tagsSeen from hash of the lower-case word to the number of its set of tags
   */
  PosFeatures(List<String> words, IntTable tagsSeen) {
    this.words = words;
    size = words.size();
    casing = Casing.of(words).number();
    lower = new int[size + 4];
    exact = new int[size + 4];
    this.tagsSeen = new int[size + 4];
    shape = new int[size + 4];
    suffix = new int[size + 4];
    folded = new String[size];
    for (int i = 0; i < size + 4; i++) {
      if (i < 2 || i >= size + 2) {
        lower[i] = OUTSIDE;
        exact[i] = OUTSIDE;
        this.tagsSeen[i] = 1;
        shape[i] = 1;
        suffix[i] = OUTSIDE;
      } else {
        String word = words.get(i - 2);
        String fold = fold(word);
        folded[i - 2] = fold;
        lower[i] = Hash.of(fold);
        exact[i] = Hash.of(word);
        this.tagsSeen[i] = tagsSeen.get(lower[i], 0);
        shape[i] = shape(word);
        suffix[i] = Hash.of(fold, Math.max(0, fold.length() - 3), fold.length());
      }
    }
  }

  /** Lower case, digits as 0, typographic marks as plain ones. */
  static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z';
    }
    if (plain) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(fold(word.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    return switch (c) {
      case '\u2019', '\u2018' -> '\'';
      case '\u2010', '\u2011' -> '-';
      case '\u2014' -> '\u2013';
      default -> Character.toLowerCase(c);
    };
  }

  /** Hash of the exact word, for the dictionary of words with one tag. */
  int exact(int index) {
    return exact[index + 2];
  }

  /** Whether the sentence uses capitals as running text does. */
  boolean normalCase() {
    return casing == 0;
  }

  /**
   * Fills in the features of one word.
   *
   * @param before tag of the word before, -1 at the beginning
   * @param beforeThat tag of the word before that, -1 at the beginning
   * @return how many there are
   */
  int fill(int index, int before, int beforeThat, int[] out) {
    int i = index + 2;
    int p1 = before + 1;
    int p2 = beforeThat + 1;
    int shaped = shape[i] + (casing << 10) + (index == 0 ? 1 << 13 : 0);
    int n = 0;
    out[n++] = Hash.mix(1, lower[i]);
    out[n++] = Hash.mix(2, Hash.mix(lower[i], shaped));
    out[n++] = Hash.mix(3, shaped);
    out[n++] = Hash.mix(4, p1);
    out[n++] = Hash.mix(5, p1 << 8 | p2);
    out[n++] = Hash.mix(6, Hash.mix(p1, lower[i]));
    out[n++] = Hash.mix(7, lower[i - 1]);
    out[n++] = Hash.mix(8, lower[i + 1]);
    out[n++] = Hash.mix(9, lower[i - 2]);
    out[n++] = Hash.mix(10, lower[i + 2]);
    out[n++] = Hash.mix(11, Hash.mix(lower[i - 1], lower[i]));
    out[n++] = Hash.mix(12, Hash.mix(lower[i], lower[i + 1]));
    out[n++] = Hash.mix(13, Hash.mix(lower[i - 1], lower[i + 1]));
    out[n++] = Hash.mix(14, tagsSeen[i]);
    out[n++] = Hash.mix(15, Hash.mix(tagsSeen[i], p1));
    out[n++] = Hash.mix(16, Hash.mix(tagsSeen[i], tagsSeen[i + 1]));
    out[n++] = Hash.mix(17, Hash.mix(tagsSeen[i + 1], p1));
    out[n++] = Hash.mix(18, Hash.mix(Hash.mix(tagsSeen[i], tagsSeen[i + 1]), p1));
    out[n++] = Hash.mix(19, Hash.mix(tagsSeen[i + 1], tagsSeen[i + 2]));
    out[n++] = Hash.mix(20, Hash.mix(lower[i], tagsSeen[i + 1]));
    out[n++] = Hash.mix(21, Hash.mix(suffix[i + 1], p1));
    out[n++] = Hash.mix(22, Hash.mix(suffix[i - 1], shaped));
    out[n++] = Hash.mix(23, Hash.mix(shaped, Hash.mix(shape[i - 1], shape[i + 1])));
    out[n++] = Hash.mix(24, Hash.mix(shaped, p1));
    out[n++] = Hash.mix(25, Hash.mix(tagsSeen[i], p1 << 8 | p2));
    out[n++] = Hash.mix(26, Hash.mix(Hash.mix(tagsSeen[i - 1], tagsSeen[i]), tagsSeen[i + 1]));
    out[n++] = Hash.mix(27, suffix[i + 1]);
    out[n++] = Hash.mix(28, Hash.mix(shaped, tagsSeen[i]));
    return affixes(index, p1, shaped, out, n);
  }

  private int affixes(int index, int p1, int shaped, int[] out, int filled) {
    int n = filled;
    String word = folded[index];
    int length = word.length();
    for (int k = 1; k <= 5 && k <= length; k++) {
      out[n++] = Hash.mix(30 + k, Hash.of(word, length - k, length));
    }
    for (int k = 1; k <= 4 && k < length; k++) {
      out[n++] = Hash.mix(40 + k, Hash.of(word, 0, k));
    }
    out[n++] = Hash.mix(50, Hash.mix(suffix[index + 2], p1));
    out[n++] = Hash.mix(51, Hash.mix(suffix[index + 2], shaped));
    out[n++] = Hash.mix(52, Hash.mix(suffix[index + 2], tagsSeen[index + 3]));
    int hyphen = words.get(index).lastIndexOf('-');
    if (hyphen > 0 && hyphen < length - 1) {
      out[n++] = Hash.mix(53, Hash.of(word, hyphen, length));
      out[n++] = Hash.mix(54, Hash.of(word, 0, hyphen));
    }
    return n;
  }

  /** Bits: begins with a capital, all capitals, digit, hyphen, full stop, lower case, other. */
  private static int shape(String word) {
    int bits = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    boolean allUpper = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        bits |= 2;
        allUpper = false;
      } else if (c >= '0' && c <= '9') {
        bits |= 4;
      } else if (c == '-') {
        bits |= 8;
      } else if (c == '.') {
        bits |= 16;
      } else if (Character.isUpperCase(c)) {
        bits |= i > 0 ? 32 : 0;
      } else if (Character.isLetter(c)) {
        bits |= 2;
        allUpper = false;
      } else {
        bits |= 64;
      }
    }
    return bits | (allUpper ? 128 : 0) | (word.length() == 1 ? 256 : word.length() <= 3 ? 512 : 0);
  }
}
