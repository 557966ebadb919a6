package io.wireroom.reading;

/** Numbers in few steps, as features want them. */
public final class Steps {
  private static final double[] VALENCES = {0.1, 0.3, 0.6, 1.0, 1.6, 2.5};

  private Steps() {}

  /** A sum of valences. */
  public static int valence(double sum) {
    int step = 0;
    while (step < VALENCES.length && Math.abs(sum) >= VALENCES[step]) {
      step++;
    }
    return sum < 0 ? -step - 10 : step;
  }

  /** A distance in tokens, the farther the coarser. */
  public static int distance(int tokens) {
    if (tokens <= 3) {
      return tokens;
    }
    return tokens <= 5 ? 4 : tokens <= 9 ? 5 : tokens <= 15 ? 6 : 7;
  }
}
