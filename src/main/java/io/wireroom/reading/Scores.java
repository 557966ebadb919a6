package io.wireroom.reading;

/** How sums of valences become scores. */
public final class Scores {
  /** Square of the sum of valences at which a score reaches 0.7: that of one strong word. */
  private static final double HALF_WAY = 0.25;

  private Scores() {}

  /** A sum of valences as a score in (-1, 1), by VADER's curve: near 0 straight, then flat. */
  public static double squash(double sum) {
    return sum / Math.sqrt(sum * sum + HALF_WAY);
  }
}
