package io.wireroom.name;

import static io.wireroom.name.NameTemplates.*;
import static io.wireroom.name.SpanTemplates.*;

import io.wireroom.learn.Hash;
import io.wireroom.learn.WordClusters;
import java.util.Arrays;

/**
 * Features of tokens for finding names (after Ratinov and Roth 2009, and for the rest of the
 * document Chieu and Ng 2003): hashes, filled into a buffer.
 */
final class NameFeatures {
  /** The most features a token has. */
  static final int MOST = 256;

  private final NameText text;
  private int style;
  private final NameMatches listed;
  private final NameDocument document;
  private NameMemory memory;
  private final WordClusters clusters;
  private final int[] cluster;

  NameFeatures(NameText text, NameKnowledge knowledge) {
    this.text = text;
    listed = new NameMatches(text, knowledge.phrases());
    clusters = knowledge.clusters();
    cluster = new int[text.size];
    for (int i = 0; i < text.size; i++) {
      cluster[i] = text.word[i] == null ? -1 : clusters.find(text.word[i]);
    }
    document = new NameDocument(text, listed);
  }

  /**
   * What the features are of from now on.
   *
   * @param style the convention of labelling to follow; -1 for none
   * @param memory what an earlier pass found; null in the first
   */
  void set(int style, NameMemory memory) {
    this.style = style;
    this.memory = memory;
  }

  /**
   * Fills in the features of one token.
   *
   * @return how many there are
   */
  int fill(int sentence, int index, int[] out) {
    int i = text.first[sentence] + index;
    int[] lower = text.lower;
    int[] shape = text.shape;
    int casing = text.casing[sentence].number();
    int w = lower[i];
    int sh = Hash.mix(shape[i], casing);
    boolean start = index == 0 || !Character.isLetterOrDigit(text.word[i - 1].charAt(0));
    int sf = Hash.mix(sh, start ? 1 : 2);
    int n = 0;
    out[n++] = Hash.mix(FORM_0, text.form[i]);
    out[n++] = Hash.mix(W_0, w);
    out[n++] = Hash.mix(SHAPE_0_START, sf);
    out[n++] = Hash.mix(W_M1, lower[i - 1]);
    out[n++] = Hash.mix(W_P1, lower[i + 1]);
    int core = n;
    out[n++] = Hash.mix(W_M2, lower[i - 2]);
    out[n++] = Hash.mix(W_P2, lower[i + 2]);
    out[n++] = Hash.mix(W_M1_W_0, Hash.mix(lower[i - 1], w));
    out[n++] = Hash.mix(W_0_W_P1, Hash.mix(w, lower[i + 1]));
    out[n++] = Hash.mix(SHAPE_0_W_M1, Hash.mix(sh, lower[i - 1]));
    out[n++] = Hash.mix(SHAPE_0_W_P1, Hash.mix(sh, lower[i + 1]));
    out[n++] = Hash.mix(SHAPE_0_W_M2, Hash.mix(sh, lower[i - 2]));
    out[n++] = Hash.mix(SHAPE_0_W_P2, Hash.mix(sh, lower[i + 2]));
    out[n++] = Hash.mix(SHAPE_M1_SHAPE_0, Hash.mix(shape[i - 1], sh));
    out[n++] = Hash.mix(SHAPE_0_SHAPE_P1, Hash.mix(sh, shape[i + 1]));
    out[n++] =
        Hash.mix(SHAPE_M1_SHAPE_0_SHAPE_P1, Hash.mix(Hash.mix(shape[i - 1], sh), shape[i + 1]));
    out[n++] = Hash.mix(SHAPE_0_W_M1_W_P1, Hash.mix(sh, Hash.mix(lower[i - 1], lower[i + 1])));
    out[n++] = Hash.mix(W_0_SHAPE_0_START, Hash.mix(w, sf));
    out[n++] = Hash.mix(SHAPE_0_W_M2_W_M1, Hash.mix(sh, Hash.mix(lower[i - 2], lower[i - 1])));
    out[n++] = Hash.mix(SHAPE_0_W_P1_W_P2, Hash.mix(sh, Hash.mix(lower[i + 1], lower[i + 2])));
    n = pos(i, sh, out, n);
    n = affixes(text.word[i], out, n);
    n = listed.fill(i, sh, out, n);
    n = clusters(i, sh, out, n);
    if (text.capital[i]) {
      n = run(i, out, n);
    }
    if (text.capital[i] || casing != 0) {
      n = document.fill(i, sh, listed.of(i), out, n);
      if (memory != null) {
        n = remembered(sentence, index, out, n);
      }
    }
    if (style >= 0) {
      n = style(core, i, sh, out, n);
    }
    return n;
  }

  /**
   * Fills in what of the features of one token comes from the memory alone; {@link #fill} has these
   * and those that it has without a memory.
   *
   * @return how many there are
   */
  int remembered(int sentence, int index, int[] out) {
    boolean asked =
        text.capital[text.first[sentence] + index] || text.casing[sentence].number() != 0;
    return asked ? remembered(sentence, index, out, 0) : 0;
  }

  private int remembered(int sentence, int index, int[] out, int filled) {
    int i = text.first[sentence] + index;
    int sh = Hash.mix(text.shape[i], text.casing[sentence].number());
    return memory.fill(sentence, i, sh, listed.of(i), out, filled);
  }

  private int pos(int i, int sh, int[] out, int filled) {
    int n = filled;
    int[] pos = text.pos;
    out[n++] = Hash.mix(POS_0_SHAPE_0, Hash.mix(pos[i], sh));
    out[n++] = Hash.mix(POS_0_W_0, Hash.mix(pos[i], text.lower[i]));
    out[n++] = Hash.mix(POS_M1_POS_0, Hash.mix(pos[i - 1], pos[i]));
    out[n++] = Hash.mix(POS_0_POS_P1, Hash.mix(pos[i], pos[i + 1]));
    out[n++] = Hash.mix(POS_M1_POS_0_POS_P1, Hash.mix(Hash.mix(pos[i - 1], pos[i]), pos[i + 1]));
    out[n++] = Hash.mix(POS_M2_POS_M1_POS_0, Hash.mix(Hash.mix(pos[i - 2], pos[i - 1]), pos[i]));
    out[n++] = Hash.mix(POS_0_POS_P1_POS_P2, Hash.mix(Hash.mix(pos[i], pos[i + 1]), pos[i + 2]));
    out[n++] = Hash.mix(POS_0_LISTED_0, Hash.mix(pos[i], listed.of(i)));
    return n;
  }

  private int style(int core, int i, int sh, int[] out, int filled) {
    int n = filled;
    for (int k = 0; k < core; k++) {
      out[n++] = Hash.mix(out[k], CORE_BY_STYLE + style);
    }
    out[n++] = Hash.mix(STYLE, style);
    out[n++] = Hash.mix(STYLE_LISTED_0_SHAPE_0, Hash.mix(style, Hash.mix(listed.of(i), sh)));
    out[n++] = Hash.mix(STYLE_LISTED_M1_SHAPE_0, Hash.mix(style, Hash.mix(listed.of(i - 1), sh)));
    out[n++] = Hash.mix(STYLE_LISTED_P1_SHAPE_0, Hash.mix(style, Hash.mix(listed.of(i + 1), sh)));
    out[n++] = Hash.mix(STYLE_SHAPE_M1_SHAPE_0, Hash.mix(style, Hash.mix(text.shape[i - 1], sh)));
    out[n++] = Hash.mix(STYLE_SHAPE_P1_SHAPE_0, Hash.mix(style, Hash.mix(text.shape[i + 1], sh)));
    return n;
  }

  private int run(int i, int[] out, int filled) {
    int n = filled;
    int from = text.runFrom[i];
    int to = text.runTo[i];
    int place = text.place(i);
    int before = text.lower[from - 1];
    int behind = text.lower[to];
    int last = text.lower[to - 1];
    int head = text.lower[from];
    out[n++] = Hash.mix(BEFORE_RUN_PLACE, Hash.mix(before, place));
    out[n++] = Hash.mix(BEHIND_RUN_PLACE, Hash.mix(behind, place));
    out[n++] = Hash.mix(LAST_OF_RUN_PLACE, Hash.mix(last, place));
    out[n++] = Hash.mix(FIRST_OF_RUN_PLACE, Hash.mix(head, place));
    out[n++] = Hash.mix(PLACE, place);
    out[n++] = Hash.mix(LAST_OF_RUN_IS_0, Hash.mix(last, to - 1 - i == 0 ? 0 : 1));
    out[n++] =
        Hash.mix(LISTED_RUN_PLACE, Hash.mix(Hash.mix(listed.of(from), listed.of(to - 1)), place));
    out[n++] = Hash.mix(AROUND_RUN_PLACE, Hash.mix(Hash.mix(before, behind), place));
    out[n++] = Hash.mix(PLACE_LISTED_BEHIND_RUN, Hash.mix(place, listed.of(to)));
    out[n++] = Hash.mix(PLACE_LISTED_BEFORE_RUN, Hash.mix(place, listed.of(from - 1)));
    return n;
  }

  private int clusters(int i, int sh, int[] out, int filled) {
    int n = filled;
    int levels = clusters.levels();
    for (int level = 0; level < levels; level++) {
      int c = clusters.cluster(level, cluster[i]);
      if (c >= 0) {
        out[n++] = Hash.mix(CLUSTER_0 + level, c);
        out[n++] = Hash.mix(CLUSTER_0_SHAPE_0 + level, Hash.mix(c, sh));
      }
      if (level > 0) {
        int before = clusters.cluster(level, cluster[i - 1]);
        int behind = clusters.cluster(level, cluster[i + 1]);
        out[n++] = Hash.mix(CLUSTER_M1_SHAPE_0 + level, Hash.mix(before, sh));
        out[n++] = Hash.mix(CLUSTER_P1_SHAPE_0 + level, Hash.mix(behind, sh));
        if (level < levels - 1) {
          out[n++] = Hash.mix(CLUSTER_M1_CLUSTER_0 + level, Hash.mix(before, c));
          out[n++] = Hash.mix(CLUSTER_0_CLUSTER_P1 + level, Hash.mix(c, behind));
          out[n++] =
              Hash.mix(
                  SHAPE_0_CLUSTER_M1_CLUSTER_P1 + level, Hash.mix(sh, Hash.mix(before, behind)));
          out[n++] =
              Hash.mix(
                  SHAPE_0_CLUSTER_M2 + level,
                  Hash.mix(sh, clusters.cluster(level, cluster[i - 2])));
          out[n++] =
              Hash.mix(
                  SHAPE_0_CLUSTER_P2 + level,
                  Hash.mix(sh, clusters.cluster(level, cluster[i + 2])));
        }
      }
    }
    return n;
  }

  private static int affixes(String word, int[] out, int filled) {
    int n = filled;
    int length = word.length();
    int hash = Hash.SEED;
    for (int k = 1; k <= 5 && k <= length; k++) {
      hash = Hash.next(hash, word.charAt(k - 1));
      if (k > 1) {
        out[n++] = Hash.mix(PREFIX + k, hash);
      }
    }
    hash = Hash.SEED;
    for (int k = 1; k <= 5 && k <= length; k++) {
      hash = Hash.next(hash, word.charAt(length - k));
      if (k > 1) {
        out[n++] = Hash.mix(SUFFIX + k, hash);
      }
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < length - 1) {
      out[n++] = Hash.mix(HYPHEN_TAIL, Hash.of(word, hyphen, length));
      out[n++] = Hash.mix(HYPHEN_HEAD, Hash.of(word, 0, hyphen));
    }
    return n;
  }

  /** Features of a whole name, for {@link NameKinds}. */
  int[] span(int sentence, int from, int to) {
    int first = text.first[sentence] + from;
    int last = text.first[sentence] + to - 1;
    int[] out = new int[MOST];
    int n = 0;
    out[n++] = Hash.mix(SPAN_LAST, text.lower[last]);
    out[n++] = Hash.mix(SPAN_FIRST, text.lower[first]);
    out[n++] = Hash.mix(SPAN_BEFORE, text.lower[first - 1]);
    out[n++] = Hash.mix(SPAN_BEHIND, text.lower[last + 1]);
    out[n++] = Hash.mix(SPAN_LENGTH, Math.min(4, to - from));
    out[n++] = Hash.mix(SPAN_LISTED_LAST, listed.of(last));
    out[n++] = Hash.mix(SPAN_LISTED_FIRST, listed.of(first));
    out[n++] = Hash.mix(SPAN_LISTED_LAST_LENGTH, Hash.mix(listed.of(last), Math.min(3, to - from)));
    out[n++] = Hash.mix(SPAN_SHAPE_LAST, text.shape[last]);
    int all = 0;
    for (int i = first; i <= last && n < 100; i++) {
      all |= listed.of(i);
      out[n++] = Hash.mix(SPAN_WORD, text.lower[i]);
    }
    for (int rest = all; rest != 0; rest &= rest - 1) {
      out[n++] = Hash.mix(SPAN_CLASS, Integer.numberOfTrailingZeros(rest));
    }
    for (int level = 1; level < clusters.levels(); level++) {
      out[n++] = Hash.mix(SPAN_CLUSTER_LAST + level, clusters.cluster(level, cluster[last]));
      out[n++] = Hash.mix(SPAN_CLUSTER_FIRST + level, clusters.cluster(level, cluster[first]));
    }
    n = affixes(text.word[last], out, n);
    return Arrays.copyOf(out, n);
  }
}
