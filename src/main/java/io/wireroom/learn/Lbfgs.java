package io.wireroom.learn;

import java.util.ArrayDeque;
import java.util.Iterator;

/** Limited-memory BFGS (Nocedal 1980; Liu and Nocedal 1989) with a backtracking line search. */
final class Lbfgs {
  private static final int MEMORY = 10;
  private static final int BACKTRACKS = 30;
  private static final double ENOUGH = 1e-4;
  private static final double FLAT = 1e-6;

  private Lbfgs() {}

  /** A smooth function. */
  interface Function {
    /**
     * The value at a point.
     *
     * @param slope is filled with the gradient
     */
    double at(double[] point, double[] slope);
  }

  /** A step that was taken, and how the slope turned on it. */
  private static final class Step {
    final double[] move;
    final double[] turn;
    final double inverse;

    Step(double[] move, double[] turn, double inverse) {
      this.move = move;
      this.turn = turn;
      this.inverse = inverse;
    }
  }

  /**
   * A point where the function is least, or the best after so many steps.
   *
   * @param point where the search begins; changed
   */
  static double[] minimise(Function function, double[] point, int steps) {
    int n = point.length;
    double[] slope = new double[n];
    double value = function.at(point, slope);
    ArrayDeque<Step> memory = new ArrayDeque<>();
    double[] next = new double[n];
    double[] nextSlope = new double[n];
    for (int step = 0; step < steps && dot(slope, slope) > FLAT; step++) {
      double[] way = way(slope, memory);
      double descent = dot(way, slope);
      double length = memory.isEmpty() ? 1 / Math.sqrt(dot(slope, slope)) : 1;
      double nextValue = value;
      int tries = 0;
      do {
        for (int i = 0; i < n; i++) {
          next[i] = point[i] + length * way[i];
        }
        nextValue = function.at(next, nextSlope);
        length /= 2;
      } while (nextValue > value + ENOUGH * 2 * length * descent && ++tries < BACKTRACKS);
      if (tries == BACKTRACKS) {
        break;
      }
      double[] move = new double[n];
      double[] turn = new double[n];
      for (int i = 0; i < n; i++) {
        move[i] = next[i] - point[i];
        turn[i] = nextSlope[i] - slope[i];
        point[i] = next[i];
        slope[i] = nextSlope[i];
      }
      double curvature = dot(move, turn);
      if (curvature > 1e-12) {
        memory.addLast(new Step(move, turn, 1 / curvature));
        if (memory.size() > MEMORY) {
          memory.removeFirst();
        }
      }
      boolean done = value - nextValue <= 1e-7 * Math.abs(value);
      value = nextValue;
      if (done) {
        break;
      }
    }
    return point;
  }

  private static double[] way(double[] slope, ArrayDeque<Step> memory) {
    double[] way = slope.clone();
    double[] shares = new double[memory.size()];
    int at = memory.size();
    for (Iterator<Step> back = memory.descendingIterator(); back.hasNext(); ) {
      Step step = back.next();
      shares[--at] = dot(step.move, way) * step.inverse;
      add(way, step.turn, -shares[at]);
    }
    if (!memory.isEmpty()) {
      Step last = memory.getLast();
      double scale = 1 / (last.inverse * dot(last.turn, last.turn));
      for (int i = 0; i < way.length; i++) {
        way[i] *= scale;
      }
    }
    for (Step step : memory) {
      add(way, step.move, shares[at++] - dot(step.turn, way) * step.inverse);
    }
    for (int i = 0; i < way.length; i++) {
      way[i] = -way[i];
    }
    return way;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += what[i] * times;
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
