package io.wireroom.quote.model;

import static io.wireroom.quote.model.Passage.PAD;

import io.wireroom.learn.Features;

/** What the model of roles sees of a piece, before any cue is known. */
public final class RoleFeatures {
  private RoleFeatures() {}

  /** Adds the features of piece {@code index}. */
  public static void fill(Passage of, int index, Features out) {
    int i = index + PAD;
    window(of, i, out);
    phrases(of, i, out);
    clusters(of, i, out);
    surroundings(of, index, out);
    syntax(of, i, out);
  }

  private static void window(Passage of, int i, Features out) {
    for (int k = -3; k <= 3; k++) {
      out.add(10 + k, of.lemma[i + k]);
      out.add(20 + k, of.pos[i + k]);
      if (k >= -2 && k <= 2) {
        out.add(30 + k, of.mention[i + k], of.broad[i + k]);
        out.add(35 + k, of.marks[i + k], of.broad[i]);
        out.add(40 + k, of.quoted[i + k], of.broad[i]);
      }
    }
    out.add(1, of.word[i]);
    out.add(2, of.word[i], of.pos[i]);
    if (of.quoted[i] > 0) {
      out.add(3, of.firstInside[i], of.pos[i - 1]);
      out.add(4, of.lastInside[i], of.pos[i + 1]);
      out.add(5, of.firstInside[i], of.lastInside[i], of.lemma[i - 1]);
    }
    if (of.quoted[i - 1] > 0) {
      out.add(6, of.lastInside[i - 1], of.pos[i], of.firstInside[i - 1]);
      out.add(7, of.lastInside[i - 1], of.lemma[i]);
      out.add(8, of.quoted[i - 1], of.lemma[i], of.pos[i - 2]);
    }
  }

  private static void phrases(Passage of, int i, Features out) {
    int[] lemma = of.lemma;
    int[] pos = of.pos;
    int[] mention = of.mention;
    for (int k = -2; k <= 1; k++) {
      out.add(50 + k, lemma[i + k], lemma[i + k + 1]);
      out.add(55 + k, pos[i + k], pos[i + k + 1]);
      out.add(60 + k, lemma[i + k], pos[i + k + 1]);
      out.add(65 + k, pos[i + k], lemma[i + k + 1]);
    }
    for (int k = -2; k <= 0; k++) {
      out.add(70 + k, pos[i + k], pos[i + k + 1], pos[i + k + 2]);
      out.add(75 + k, lemma[i + k], lemma[i + k + 1], lemma[i + k + 2]);
      out.add(80 + k, lemma[i + k], pos[i + k + 1], pos[i + k + 2]);
    }
    out.add(90, lemma[i], lemma[i + 2]);
    out.add(91, lemma[i - 1], pos[i], lemma[i + 1]);
    out.add(92, lemma[i], pos[i + 1] * 31 + pos[i + 2], pos[i + 3]);
    out.add(93, pos[i] * 31 + pos[i + 1], pos[i + 2], pos[i + 3]);
    out.add(94, pos[i - 3] * 31 + pos[i - 2], pos[i - 1], pos[i]);
    out.add(95, lemma[i], mention[i - 1]);
    out.add(96, lemma[i], mention[i + 1]);
    out.add(97, lemma[i], mention[i - 1], pos[i + 1]);
  }

  private static void clusters(Passage of, int i, Features out) {
    for (int level = 0; level < of.clusters.length; level++) {
      int[] cluster = of.clusters[level];
      for (int k = -1; k <= 1; k++) {
        out.add(101 + level * 10 + k, cluster[i + k]);
      }
      out.add(105 + level * 10, cluster[i], of.pos[i + 1]);
      out.add(106 + level * 10, cluster[i - 1], cluster[i]);
      out.add(107 + level * 10, cluster[i], cluster[i + 1]);
      out.add(108 + level * 10, cluster[i], of.mention[i - 1], of.pos[i + 1]);
    }
  }

  private static void surroundings(Passage of, int index, Features out) {
    int i = index + PAD;
    int before = of.cueBefore[i];
    int after = of.cueAfter[i];
    int broad = of.broad[i];
    int lemma = of.lemma[i];
    out.add(150, before);
    out.add(151, after);
    out.add(152, before, broad);
    out.add(153, after, broad);
    out.add(154, before, of.lemma[i - 1], broad);
    out.add(155, before, after);
    out.add(156, before, lemma);
    out.add(157, after, lemma);
    out.add(158, of.near[i], lemma);
    out.add(159, of.near[i], of.pos[i]);
    out.add(160, of.near[i], before);
    out.add(161, Math.min(index, 3) * 4 + Math.min(of.size - 1 - index, 3), of.pos[i]);
    out.add(162, of.quotations, broad);
    out.add(163, of.quotations, of.near[i]);
    out.add(164, of.quotations, lemma);
    out.add(165, of.lemma[PAD], broad);
  }

  private static void syntax(Passage of, int i, Features out) {
    PassageTree tree = of.tree;
    int relation = tree.relation[i];
    int clause = tree.clause[i];
    int below = tree.below[i];
    out.add(180, relation, of.lemma[i]);
    out.add(181, relation, tree.governor[i]);
    out.add(182, relation, tree.governor[i], of.lemma[i]);
    out.add(183, clause);
    out.add(184, clause, of.broad[i]);
    out.add(185, tree.above[i]);
    out.add(186, tree.above[i], of.broad[i]);
    out.add(187, below, of.lemma[i]);
    out.add(188, below, of.broad[i]);
    for (int level = 1; level < of.clusters.length; level++) {
      out.add(190 + level, below, of.clusters[level][i]);
    }
    out.add(195, below, relation, of.lemma[i]);
    out.add(
        196, clause, tree.clause[i - 1] == clause ? 1 : 2, tree.clause[i + 1] == clause ? 1 : 2);
    out.add(197, tree.relation[i - 1], relation);
    out.add(198, relation, tree.relation[i + 1]);
    out.add(199, below, of.mention[i - 1]);
  }
}
