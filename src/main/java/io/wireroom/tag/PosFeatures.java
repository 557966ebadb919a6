package io.wireroom.tag;

import io.wireroom.learn.Hash;
import java.util.List;

/**
 * What the tagger sees of a word in its sentence: the word, its affixes and shape, its neighbours,
 * what is known of these wherever they stand, and the two tags before it. Made once per sentence.
 */
final class PosFeatures {
  /** No more features than this fall on one word. */
  static final int MOST = 80;

  /** How many clusters of words there are at each level. */
  static final int[] CLUSTERS = {32, 128, 400, 1000};

  // Levels of clusters that are taken in pairs.
  private static final int LARGE = 1;
  private static final int SMALL = 2;

  private final List<String> words;
  private final PosWords of;

  PosFeatures(List<String> words, PosWords of) {
    this.words = words;
    this.of = of;
  }

  /** Hash of the exact word, for the dictionary of words with one tag. */
  int exact(int index) {
    return of.exact[index + PosWords.PAD];
  }

  /** Whether the sentence uses capitals as running text does. */
  boolean normalCase() {
    return of.casing == 0;
  }

  /**
   * Fills in the features of one word.
   *
   * @param before tag of the word before, -1 at the beginning
   * @param beforeThat tag of the word before that, -1 at the beginning
   * @return how many there are
   */
  int fill(int index, int before, int beforeThat, int[] out) {
    int i = index + PosWords.PAD;
    int[] lower = of.lower;
    int[] tagsSeen = of.tagsSeen;
    int[] shape = of.shape;
    int[] suffix = of.suffix;
    int p1 = before + 1;
    int p2 = beforeThat + 1;
    int shaped = shape[i] + (of.casing << 10) + (index == 0 ? 1 << 13 : 0);
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
    out[n++] = Hash.mix(55, Hash.mix(shaped, p1 << 8 | p2));
    out[n++] = Hash.mix(56, Hash.mix(shaped, Hash.mix(shape[i - 2], lower[i - 1])));
    out[n++] = Hash.mix(57, Hash.mix(shaped, Hash.mix(shape[i + 2], lower[i + 1])));
    n = affixes(index, p1, shaped, out, n);
    n = elsewhere(i, p1, shaped, out, n);
    return company(i, p1, out, n);
  }

  private int affixes(int index, int p1, int shaped, int[] out, int filled) {
    int n = filled;
    String word = of.folded[index];
    int length = word.length();
    int[] suffix = of.suffix;
    for (int k = 1; k <= 5 && k <= length; k++) {
      out[n++] = Hash.mix(30 + k, Hash.of(word, length - k, length));
    }
    for (int k = 1; k <= 4 && k < length; k++) {
      out[n++] = Hash.mix(40 + k, Hash.of(word, 0, k));
    }
    out[n++] = Hash.mix(50, Hash.mix(suffix[index + 2], p1));
    out[n++] = Hash.mix(51, Hash.mix(suffix[index + 2], shaped));
    out[n++] = Hash.mix(52, Hash.mix(suffix[index + 2], of.tagsSeen[index + 3]));
    int hyphen = words.get(index).lastIndexOf('-');
    if (hyphen > 0 && hyphen < length - 1) {
      out[n++] = Hash.mix(53, Hash.of(word, hyphen, length));
      out[n++] = Hash.mix(54, Hash.of(word, 0, hyphen));
    }
    return n;
  }

  /** What other labelled sentences and raw text know of the word. */
  private int elsewhere(int i, int p1, int shaped, int[] out, int filled) {
    int n = filled;
    int[] tags = of.tagsElsewhere;
    int capital = Hash.mix(of.capitals[i], shaped);
    out[n++] = Hash.mix(60, tags[i]);
    out[n++] = Hash.mix(61, Hash.mix(tags[i], p1));
    out[n++] = Hash.mix(62, Hash.mix(tags[i], tags[i + 1]));
    out[n++] = Hash.mix(63, Hash.mix(tags[i], shaped));
    out[n++] = Hash.mix(64, tags[i + 1]);
    out[n++] = Hash.mix(65, capital);
    out[n++] = Hash.mix(66, Hash.mix(capital, of.capitals[i + 1]));
    out[n++] = Hash.mix(67, Hash.mix(capital, p1));
    return n;
  }

  /** The clusters of the word and of its neighbours. */
  private int company(int i, int p1, int[] out, int filled) {
    int n = filled;
    for (int level = 0; level < of.clusters.length; level++) {
      int[] cluster = of.clusters[level];
      out[n++] = Hash.mix(70 + level, cluster[i]);
      out[n++] = Hash.mix(80 + level, cluster[i + 1]);
      out[n++] = Hash.mix(90 + level, cluster[i - 1]);
    }
    int[] large = of.clusters[LARGE];
    out[n++] = Hash.mix(100, Hash.mix(large[i], large[i + 1]));
    out[n++] = Hash.mix(101, Hash.mix(large[i - 1], large[i]));
    out[n++] = Hash.mix(102, Hash.mix(large[i - 1], large[i + 1]));
    out[n++] = Hash.mix(103, Hash.mix(large[i], p1));
    out[n++] = Hash.mix(104, Hash.mix(large[i + 1], large[i + 2]));
    int[] small = of.clusters[SMALL];
    out[n++] = Hash.mix(105, small[i + 2]);
    out[n++] = Hash.mix(106, small[i - 2]);
    out[n++] = Hash.mix(107, Hash.mix(small[i + 1], p1));
    return n;
  }
}
