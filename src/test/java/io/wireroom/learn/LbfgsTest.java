package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LbfgsTest {
  /** Sum of (i + 1) (x_i - i)^2. */
  private static double bowl(double[] point, double[] slope) {
    double sum = 0;
    for (int i = 0; i < point.length; i++) {
      double off = point[i] - i;
      sum += (i + 1) * off * off;
      slope[i] = 2 * (i + 1) * off;
    }
    return sum;
  }

  /** Rosenbrock 1960: a bent valley whose floor is least at (1, 1). */
  private static double valley(double[] point, double[] slope) {
    double x = point[0];
    double off = point[1] - x * x;
    slope[0] = -2 * (1 - x) - 400 * x * off;
    slope[1] = 200 * off;
    return (1 - x) * (1 - x) + 100 * off * off;
  }

  @Test
  void findsTheBottomOfABowl() {
    double[] found = Lbfgs.minimise(LbfgsTest::bowl, new double[20], 100);
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).isCloseTo(i, within(1e-2));
    }
  }

  @Test
  void findsTheBottomOfABentValley() {
    double[] found = Lbfgs.minimise(LbfgsTest::valley, new double[] {-1.2, 1}, 200);
    assertThat(found[0]).isCloseTo(1, within(1e-2));
    assertThat(found[1]).isCloseTo(1, within(1e-2));
  }

  @Test
  void staysWhereItIsLeastAlready() {
    assertThat(Lbfgs.minimise(LbfgsTest::bowl, new double[] {0, 1, 2}, 100))
        .containsExactly(0, 1, 2);
  }

  @Test
  void takesNoMoreStepsThanItMay() {
    double[] begin = {-1.2, 1};
    double[] slope = new double[2];
    double before = valley(begin, slope);
    assertThat(Lbfgs.minimise(LbfgsTest::valley, begin.clone(), 0)).containsExactly(begin);
    double[] after = Lbfgs.minimise(LbfgsTest::valley, begin.clone(), 3);
    assertThat(valley(after, slope)).isLessThan(before).isGreaterThan(0.01);
  }

  @Property(tries = 200)
  void neverEndsHigherThanItBegan(
      @ForAll @DoubleRange(min = -3, max = 3) double x,
      @ForAll @DoubleRange(min = -3, max = 3) double y) {
    double[] begin = {x, y};
    double[] slope = new double[2];
    double before = valley(begin, slope);
    assertThat(valley(Lbfgs.minimise(LbfgsTest::valley, begin.clone(), 60), slope))
        .isLessThanOrEqualTo(before);
  }
}
