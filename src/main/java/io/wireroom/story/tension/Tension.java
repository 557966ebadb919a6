package io.wireroom.story.tension;

import java.util.Arrays;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * How tense one country is toward another by the stories of a day: stories that on balance tell a
 * negative stance, less those that tell a positive one, divided by all stories of the day.
 *
 * <p>Its interval answers two doubts at once, drawn together a thousand times. Would other stories
 * have told the same? Stories are drawn again with chance (a Poisson bootstrap: each counts 0, 1, 2
 * ... times, once on the average; see Chamandy and others, "Estimating uncertainty for massive data
 * streams", 2012), the day's others among them. And are the rows right? Each story keeps its sign
 * with the chance that rows of its confidence are right, and else counts as neutral, which is what
 * most wrong rows should have been.
 *
 * @param value in [-1, 1]
 * @param low lower end of the interval
 * @param high upper end
 */
public record Tension(double value, double low, double high) {
  private static final int DRAWS = 1000;

  /** Share of the draws outside of the interval, at each end. */
  private static final double TAIL = 0.025;

  /**
   * The tension of one day.
   *
   * @param signs of the stories that tell a stance: below 0 negative, above positive, 0 neither
   * @param right the chance that each is right, in [0, 1]
   * @param volume all stories of the day, at least as many
   * @param seed the same gives the same interval
   */
  public static Tension of(int[] signs, double[] right, long volume, long seed) {
    RandomGenerator random = new Well19937c(seed);
    PoissonDistribution once = poisson(random, 1);
    long others = volume - signs.length;
    PoissonDistribution rest = others > 0 ? poisson(random, (double) others) : null;
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      double sum = 0;
      double drawn = rest == null ? 0 : rest.sample();
      for (int story = 0; story < signs.length; story++) {
        int times = once.sample();
        drawn += times;
        if (times > 0 && random.nextDouble() < right[story]) {
          sum -= times * Integer.signum(signs[story]);
        }
      }
      draws[i] = drawn == 0 ? 0 : sum / drawn;
    }
    Arrays.sort(draws);
    int tail = (int) (TAIL * DRAWS);
    return new Tension(value(signs, volume), draws[tail], draws[DRAWS - 1 - tail]);
  }

  private static double value(int[] signs, long volume) {
    return -Arrays.stream(signs).map(Integer::signum).sum() / (double) volume;
  }

  private static PoissonDistribution poisson(RandomGenerator random, double mean) {
    return new PoissonDistribution(
        random,
        mean,
        PoissonDistribution.DEFAULT_EPSILON,
        PoissonDistribution.DEFAULT_MAX_ITERATIONS);
  }
}
