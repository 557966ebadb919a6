package io.wireroom.story.reprint;

/**
 * What a later article is to an earlier one.
 *
 * @param relation never {@link Relation#FIRST}
 * @param similarity of the words of the shorter text, how many the longer has too, in [0, 1]; words
 *     in quotation marks count for a quarter
 * @param rank which of several earlier articles is the one it was made of: that of the highest
 *     rank, of those the earliest
 */
public record Kinship(Relation relation, double similarity, int rank) {
  /** A copy has so much of its own words at least, even where a rewriter went over each line. */
  private static final double LEAST_SHARED = 0.18;

  /** Shared 3-grams of the shorter and of both texts and shared words, added up, tell a copy. */
  private static final double COPIED = 0.95;

  /** Texts with fewer 3-grams of their own words are told by all words. */
  private static final int FEW_OWN = 25;

  /** Of short texts more is asked, by the number of their 3-grams. */
  private static final double FEW = 8;

  /** And where the other is much longer, since a long text has many words. */
  private static final double LONGER = 0.3;

  /** Of a copy with newer numbers some stay; of the next day's market report hardly any does. */
  private static final int FIGURES = 5;

  private static final double FIGURES_KEPT = 0.4;
  private static final double FILLED_IN = 0.35;
  private static final double OTHER_DAY = 0.5;
  private static final double FEW_FILLED = 25;

  /** Of fewer 3-grams only the same text is a copy: they may be a headline that returns. */
  private static final int FEWEST = 8;

  private static final double MOSTLY_QUOTES = 0.6;

  /** A text so much shorter than another is no copy of it: a digest holds many stories. */
  private static final double SHORTEST = 0.1;

  private static final double EXCERPT = 0.6;
  private static final int RANKS = 20;

  /**
   * What {@code later} is to {@code earlier}; null where it was not made of it.
   *
   * @param earlier comes before it in {@link Print}'s order
   */
  public static Kinship of(Print earlier, Print later) {
    Overlap overlap = Overlap.of(earlier.text(), later.text());
    Sameness source = Sameness.of(earlier, later);
    boolean copy = overlap.same() || isCopy(overlap);
    boolean version = !overlap.same() && source.isVersion(overlap, copy);
    if (!copy && !version) {
      return null;
    }
    double similarity = overlap.same() ? 1 : (overlap.all() + 3 * overlap.narrated()) / 4;
    int rank = (int) Math.round(RANKS * (similarity + overlap.jaccard()) / 2);
    return new Kinship(relation(overlap, version, earlier, later), similarity, rank);
  }

  /**
   * Whether an earlier article with this kinship is rather the one that the later was made of than
   * one with the other that comes before it: a further version is made of the last.
   */
  public boolean better(Kinship before) {
    boolean version = relation == Relation.VERSION;
    boolean other = before.relation == Relation.VERSION;
    return version || (!other && rank > before.rank);
  }

  private static Relation relation(Overlap overlap, boolean version, Print earlier, Print later) {
    if (overlap.same()) {
      return Relation.EXACT;
    }
    if (version) {
      return Relation.VERSION;
    }
    boolean shorter = later.text().words() < EXCERPT * earlier.text().words();
    return shorter ? Relation.EXCERPT : Relation.REPRINT;
  }

  static boolean isCopy(Overlap overlap) {
    if (overlap.ratio() < SHORTEST) {
      return false;
    }
    if (overlap.size() < FEW_OWN) {
      boolean toldAlike = overlap.size() < FEWEST || overlap.narrated() >= LEAST_SHARED;
      return overlap.all() >= MOSTLY_QUOTES
          && overlap.grams() >= FEWEST
          && toldAlike
          && otherFigures(overlap) < OTHER_DAY;
    }
    double least =
        COPIED
            + FEW / overlap.size()
            + LONGER * (1 - overlap.ratio())
            + otherFigures(overlap) * (FILLED_IN + FEW_FILLED / overlap.size());
    return overlap.narrated() >= LEAST_SHARED
        && overlap.narrated() + overlap.vocabulary() + overlap.jaccard() >= least;
  }

  /** How far the numbers say that a form was filled in for another day, in [0, 1]. */
  private static double otherFigures(Overlap overlap) {
    if (overlap.figures().fewer() < FIGURES) {
      return 0;
    }
    return Math.max(0, 1 - overlap.figures().share() / FIGURES_KEPT);
  }
}
