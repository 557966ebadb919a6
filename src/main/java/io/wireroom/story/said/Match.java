package io.wireroom.story.said;

/**
 * That two quotes are the same words.
 *
 * @param similarity how much of the shorter is in the longer, in (0, 1]
 */
public record Match(Relation relation, double similarity) {
  private static final double STEP = 0.2;

  /** The higher, the better: a quote is joined to the best. */
  public double rank() {
    return switch (relation) {
      case SAME -> similarity + STEP;
      case PART, WHOLE -> similarity;
      case REWORDED -> similarity - STEP;
    };
  }
}
