package io.wireroom.quote.model;

import static io.wireroom.quote.model.Passage.PAD;
import static io.wireroom.quote.model.RoleTemplates.*;

import io.wireroom.learn.Features;
import io.wireroom.learn.TemplateRange;

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
      out.add(LEMMA + k, of.lemma[i + k]);
      out.add(POS + k, of.pos[i + k]);
      if (k >= -2 && k <= 2) {
        out.add(MENTION_BROAD + k, of.mention[i + k], of.broad[i + k]);
        out.add(MARK_BROAD_0 + k, of.marks[i + k], of.broad[i]);
        out.add(QUOTED_BROAD_0 + k, of.quoted[i + k], of.broad[i]);
      }
    }
    out.add(W_0, of.word[i]);
    out.add(W_0_POS_0, of.word[i], of.pos[i]);
    if (of.quoted[i] > 0) {
      out.add(FIRST_INSIDE_0_POS_M1, of.firstInside[i], of.pos[i - 1]);
      out.add(LAST_INSIDE_0_POS_P1, of.lastInside[i], of.pos[i + 1]);
      out.add(INSIDE_0_LEMMA_M1, of.firstInside[i], of.lastInside[i], of.lemma[i - 1]);
    }
    if (of.quoted[i - 1] > 0) {
      out.add(INSIDE_M1_POS_0, of.lastInside[i - 1], of.pos[i], of.firstInside[i - 1]);
      out.add(LAST_INSIDE_M1_LEMMA_0, of.lastInside[i - 1], of.lemma[i]);
      out.add(QUOTED_M1_LEMMA_0_POS_M2, of.quoted[i - 1], of.lemma[i], of.pos[i - 2]);
    }
  }

  private static void phrases(Passage of, int i, Features out) {
    int[] lemma = of.lemma;
    int[] pos = of.pos;
    int[] mention = of.mention;
    for (int k = -2; k <= 1; k++) {
      out.add(LEMMA_LEMMA + k, lemma[i + k], lemma[i + k + 1]);
      out.add(POS_POS + k, pos[i + k], pos[i + k + 1]);
      out.add(LEMMA_POS + k, lemma[i + k], pos[i + k + 1]);
      out.add(POS_LEMMA + k, pos[i + k], lemma[i + k + 1]);
    }
    for (int k = -2; k <= 0; k++) {
      out.add(POS_POS_POS + k, pos[i + k], pos[i + k + 1], pos[i + k + 2]);
      out.add(LEMMA_LEMMA_LEMMA + k, lemma[i + k], lemma[i + k + 1], lemma[i + k + 2]);
      out.add(LEMMA_POS_POS + k, lemma[i + k], pos[i + k + 1], pos[i + k + 2]);
    }
    out.add(LEMMA_0_LEMMA_P2, lemma[i], lemma[i + 2]);
    out.add(LEMMA_M1_POS_0_LEMMA_P1, lemma[i - 1], pos[i], lemma[i + 1]);
    out.add(LEMMA_0_POS_P1_TO_P3, lemma[i], pos[i + 1] * 31 + pos[i + 2], pos[i + 3]);
    out.add(POS_0_TO_P3, pos[i] * 31 + pos[i + 1], pos[i + 2], pos[i + 3]);
    out.add(POS_M3_TO_0, pos[i - 3] * 31 + pos[i - 2], pos[i - 1], pos[i]);
    out.add(LEMMA_0_MENTION_M1, lemma[i], mention[i - 1]);
    out.add(LEMMA_0_MENTION_P1, lemma[i], mention[i + 1]);
    out.add(LEMMA_0_MENTION_M1_POS_P1, lemma[i], mention[i - 1], pos[i + 1]);
  }

  private static void clusters(Passage of, int i, Features out) {
    for (int level = 0; level < of.clusters.length; level++) {
      int[] cluster = of.clusters[level];
      for (int k = -1; k <= 1; k++) {
        out.add(CLUSTER + level * TemplateRange.PER_LEVEL + k, cluster[i + k]);
      }
      out.add(CLUSTER_0_POS_P1 + level * TemplateRange.PER_LEVEL, cluster[i], of.pos[i + 1]);
      out.add(CLUSTER_M1_CLUSTER_0 + level * TemplateRange.PER_LEVEL, cluster[i - 1], cluster[i]);
      out.add(CLUSTER_0_CLUSTER_P1 + level * TemplateRange.PER_LEVEL, cluster[i], cluster[i + 1]);
      out.add(
          CLUSTER_0_MENTION_M1_POS_P1 + level * TemplateRange.PER_LEVEL,
          cluster[i],
          of.mention[i - 1],
          of.pos[i + 1]);
    }
  }

  private static void surroundings(Passage of, int index, Features out) {
    int i = index + PAD;
    int before = of.cueBefore[i];
    int after = of.cueAfter[i];
    int broad = of.broad[i];
    int lemma = of.lemma[i];
    out.add(CUE_BEFORE, before);
    out.add(CUE_AFTER, after);
    out.add(CUE_BEFORE_BROAD_0, before, broad);
    out.add(CUE_AFTER_BROAD_0, after, broad);
    out.add(CUE_BEFORE_LEMMA_M1_BROAD_0, before, of.lemma[i - 1], broad);
    out.add(CUE_BEFORE_CUE_AFTER, before, after);
    out.add(CUE_BEFORE_LEMMA_0, before, lemma);
    out.add(CUE_AFTER_LEMMA_0, after, lemma);
    out.add(NEAR_LEMMA_0, of.near[i], lemma);
    out.add(NEAR_POS_0, of.near[i], of.pos[i]);
    out.add(NEAR_CUE_BEFORE, of.near[i], before);
    out.add(ENDS_POS_0, Math.min(index, 3) * 4 + Math.min(of.size - 1 - index, 3), of.pos[i]);
    out.add(QUOTATIONS_BROAD_0, of.quotations, broad);
    out.add(QUOTATIONS_NEAR, of.quotations, of.near[i]);
    out.add(QUOTATIONS_LEMMA_0, of.quotations, lemma);
    out.add(FIRST_LEMMA_BROAD_0, of.lemma[PAD], broad);
  }

  private static void syntax(Passage of, int i, Features out) {
    PassageTree tree = of.tree;
    int relation = tree.relation[i];
    int clause = tree.clause[i];
    int below = tree.below[i];
    out.add(REL_LEMMA_0, relation, of.lemma[i]);
    out.add(REL_GOV, relation, tree.governor[i]);
    out.add(REL_GOV_LEMMA_0, relation, tree.governor[i], of.lemma[i]);
    out.add(CLAUSE, clause);
    out.add(CLAUSE_BROAD_0, clause, of.broad[i]);
    out.add(ABOVE, tree.above[i]);
    out.add(ABOVE_BROAD_0, tree.above[i], of.broad[i]);
    out.add(BELOW_LEMMA_0, below, of.lemma[i]);
    out.add(BELOW_BROAD_0, below, of.broad[i]);
    for (int level = 1; level < of.clusters.length; level++) {
      out.add(BELOW_CLUSTER_0 + level, below, of.clusters[level][i]);
    }
    out.add(BELOW_REL_LEMMA_0, below, relation, of.lemma[i]);
    out.add(
        CLAUSE_SAME_M1_SAME_P1,
        clause,
        tree.clause[i - 1] == clause ? 1 : 2,
        tree.clause[i + 1] == clause ? 1 : 2);
    out.add(REL_M1_REL_0, tree.relation[i - 1], relation);
    out.add(REL_0_REL_P1, relation, tree.relation[i + 1]);
    out.add(BELOW_MENTION_M1, below, of.mention[i - 1]);
  }
}
