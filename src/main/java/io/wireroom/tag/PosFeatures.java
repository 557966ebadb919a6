package io.wireroom.tag;

import static io.wireroom.tag.PosTemplates.*;

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
    out[n++] = Hash.mix(W_0, lower[i]);
    out[n++] = Hash.mix(W_0_SHAPE_0, Hash.mix(lower[i], shaped));
    out[n++] = Hash.mix(SHAPE_0, shaped);
    out[n++] = Hash.mix(T_M1, p1);
    out[n++] = Hash.mix(T_M2_T_M1, p1 << 8 | p2);
    out[n++] = Hash.mix(T_M1_W_0, Hash.mix(p1, lower[i]));
    out[n++] = Hash.mix(W_M1, lower[i - 1]);
    out[n++] = Hash.mix(W_P1, lower[i + 1]);
    out[n++] = Hash.mix(W_M2, lower[i - 2]);
    out[n++] = Hash.mix(W_P2, lower[i + 2]);
    out[n++] = Hash.mix(W_M1_W_0, Hash.mix(lower[i - 1], lower[i]));
    out[n++] = Hash.mix(W_0_W_P1, Hash.mix(lower[i], lower[i + 1]));
    out[n++] = Hash.mix(W_M1_W_P1, Hash.mix(lower[i - 1], lower[i + 1]));
    out[n++] = Hash.mix(SEEN_0, tagsSeen[i]);
    out[n++] = Hash.mix(SEEN_0_T_M1, Hash.mix(tagsSeen[i], p1));
    out[n++] = Hash.mix(SEEN_0_SEEN_P1, Hash.mix(tagsSeen[i], tagsSeen[i + 1]));
    out[n++] = Hash.mix(SEEN_P1_T_M1, Hash.mix(tagsSeen[i + 1], p1));
    out[n++] = Hash.mix(SEEN_0_SEEN_P1_T_M1, Hash.mix(Hash.mix(tagsSeen[i], tagsSeen[i + 1]), p1));
    out[n++] = Hash.mix(SEEN_P1_SEEN_P2, Hash.mix(tagsSeen[i + 1], tagsSeen[i + 2]));
    out[n++] = Hash.mix(W_0_SEEN_P1, Hash.mix(lower[i], tagsSeen[i + 1]));
    out[n++] = Hash.mix(SUF3_P1_T_M1, Hash.mix(suffix[i + 1], p1));
    out[n++] = Hash.mix(SUF3_M1_SHAPE_0, Hash.mix(suffix[i - 1], shaped));
    out[n++] =
        Hash.mix(SHAPE_M1_SHAPE_0_SHAPE_P1, Hash.mix(shaped, Hash.mix(shape[i - 1], shape[i + 1])));
    out[n++] = Hash.mix(SHAPE_0_T_M1, Hash.mix(shaped, p1));
    out[n++] = Hash.mix(SEEN_0_T_M2_T_M1, Hash.mix(tagsSeen[i], p1 << 8 | p2));
    out[n++] =
        Hash.mix(
            SEEN_M1_SEEN_0_SEEN_P1,
            Hash.mix(Hash.mix(tagsSeen[i - 1], tagsSeen[i]), tagsSeen[i + 1]));
    out[n++] = Hash.mix(SUF3_P1, suffix[i + 1]);
    out[n++] = Hash.mix(SHAPE_0_SEEN_0, Hash.mix(shaped, tagsSeen[i]));
    out[n++] = Hash.mix(SHAPE_0_T_M2_T_M1, Hash.mix(shaped, p1 << 8 | p2));
    out[n++] =
        Hash.mix(SHAPE_0_SHAPE_M2_W_M1, Hash.mix(shaped, Hash.mix(shape[i - 2], lower[i - 1])));
    out[n++] =
        Hash.mix(SHAPE_0_SHAPE_P2_W_P1, Hash.mix(shaped, Hash.mix(shape[i + 2], lower[i + 1])));
    n = affixes(index, p1, shaped, out, n);
    n = elsewhere(i, p1, shaped, out, n);
    return clusters(i, p1, out, n);
  }

  private int affixes(int index, int p1, int shaped, int[] out, int filled) {
    int n = filled;
    String word = of.folded[index];
    int length = word.length();
    int[] suffix = of.suffix;
    for (int k = 1; k <= 5 && k <= length; k++) {
      out[n++] = Hash.mix(SUFFIX + k, Hash.of(word, length - k, length));
    }
    for (int k = 1; k <= 4 && k < length; k++) {
      out[n++] = Hash.mix(PREFIX + k, Hash.of(word, 0, k));
    }
    out[n++] = Hash.mix(SUF3_0_T_M1, Hash.mix(suffix[index + 2], p1));
    out[n++] = Hash.mix(SUF3_0_SHAPE_0, Hash.mix(suffix[index + 2], shaped));
    out[n++] = Hash.mix(SUF3_0_SEEN_P1, Hash.mix(suffix[index + 2], of.tagsSeen[index + 3]));
    int hyphen = words.get(index).lastIndexOf('-');
    if (hyphen > 0 && hyphen < length - 1) {
      out[n++] = Hash.mix(HYPHEN_TAIL, Hash.of(word, hyphen, length));
      out[n++] = Hash.mix(HYPHEN_HEAD, Hash.of(word, 0, hyphen));
    }
    return n;
  }

  /** What other labelled sentences and raw text know of the word. */
  private int elsewhere(int i, int p1, int shaped, int[] out, int filled) {
    int n = filled;
    int[] tags = of.tagsElsewhere;
    int capital = Hash.mix(of.capitals[i], shaped);
    out[n++] = Hash.mix(ELSEWHERE_0, tags[i]);
    out[n++] = Hash.mix(ELSEWHERE_0_T_M1, Hash.mix(tags[i], p1));
    out[n++] = Hash.mix(ELSEWHERE_0_ELSEWHERE_P1, Hash.mix(tags[i], tags[i + 1]));
    out[n++] = Hash.mix(ELSEWHERE_0_SHAPE_0, Hash.mix(tags[i], shaped));
    out[n++] = Hash.mix(ELSEWHERE_P1, tags[i + 1]);
    out[n++] = Hash.mix(CAPITALS_0, capital);
    out[n++] = Hash.mix(CAPITALS_0_CAPITALS_P1, Hash.mix(capital, of.capitals[i + 1]));
    out[n++] = Hash.mix(CAPITALS_0_T_M1, Hash.mix(capital, p1));
    return n;
  }

  /** The clusters of the word and of its neighbours. */
  private int clusters(int i, int p1, int[] out, int filled) {
    int n = filled;
    for (int level = 0; level < of.clusters.length; level++) {
      int[] cluster = of.clusters[level];
      out[n++] = Hash.mix(CLUSTER_0 + level, cluster[i]);
      out[n++] = Hash.mix(CLUSTER_P1 + level, cluster[i + 1]);
      out[n++] = Hash.mix(CLUSTER_M1 + level, cluster[i - 1]);
    }
    int[] large = of.clusters[LARGE];
    out[n++] = Hash.mix(C128_0_C128_P1, Hash.mix(large[i], large[i + 1]));
    out[n++] = Hash.mix(C128_M1_C128_0, Hash.mix(large[i - 1], large[i]));
    out[n++] = Hash.mix(C128_M1_C128_P1, Hash.mix(large[i - 1], large[i + 1]));
    out[n++] = Hash.mix(C128_0_T_M1, Hash.mix(large[i], p1));
    out[n++] = Hash.mix(C128_P1_C128_P2, Hash.mix(large[i + 1], large[i + 2]));
    int[] small = of.clusters[SMALL];
    out[n++] = Hash.mix(C400_P2, small[i + 2]);
    out[n++] = Hash.mix(C400_M2, small[i - 2]);
    out[n++] = Hash.mix(C400_P1_T_M1, Hash.mix(small[i + 1], p1));
    return n;
  }
}
