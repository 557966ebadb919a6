package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * From a model's own probability to how often it is right: an increasing curve of straight pieces,
 * fitted by isotonic regression (Zadrozny and Elkan 2002) over groups of equal size. Immutable.
 */
public final class Calibration {
  /** A prediction whose truth is known. */
  public record Outcome(double probability, boolean right) {}

  private static final int GROUPS = 30;

  private final float[] probability;
  private final float[] share;

  private Calibration(float[] probability, float[] share) {
    this.probability = probability;
    this.share = share;
  }

  /** Takes probabilities as they are. */
  public static Calibration none() {
    return new Calibration(new float[] {0, 1}, new float[] {0, 1});
  }

  /** Fits the curve; with fewer than 100 outcomes it stays straight. */
  public static Calibration fit(List<Outcome> outcomes) {
    if (outcomes.size() < 100) {
      return none();
    }
    List<Outcome> sorted =
        outcomes.stream().sorted(Comparator.comparingDouble(Outcome::probability)).toList();
    int groups = Math.min(GROUPS, sorted.size() / 20);
    double[] mean = new double[groups];
    double[] right = new double[groups];
    for (int g = 0; g < groups; g++) {
      List<Outcome> group =
          sorted.subList(sorted.size() * g / groups, sorted.size() * (g + 1) / groups);
      mean[g] = group.stream().mapToDouble(Outcome::probability).average().orElse(0);
      right[g] = group.stream().mapToDouble(o -> o.right() ? 1 : 0).average().orElse(0);
    }
    pool(right);
    float[] x = new float[groups];
    float[] y = new float[groups];
    for (int g = 0; g < groups; g++) {
      x[g] = (float) mean[g];
      y[g] = (float) right[g];
    }
    return new Calibration(x, y);
  }

  /** Pools neighbours that violate the order (pool adjacent violators, groups weighing alike). */
  private static void pool(double[] values) {
    int[] size = new int[values.length];
    double[] sum = new double[values.length];
    int blocks = 0;
    for (double value : values) {
      sum[blocks] = value;
      size[blocks++] = 1;
      while (blocks > 1
          && sum[blocks - 2] / size[blocks - 2] >= sum[blocks - 1] / size[blocks - 1]) {
        sum[blocks - 2] += sum[blocks - 1];
        size[blocks - 2] += size[blocks - 1];
        blocks--;
      }
    }
    int at = 0;
    for (int b = 0; b < blocks; b++) {
      Arrays.fill(values, at, at + size[b], sum[b] / size[b]);
      at += size[b];
    }
  }

  /** How often predictions of this probability are right. */
  public double of(double value) {
    int last = probability.length - 1;
    if (value <= probability[0]) {
      return share[0];
    }
    if (value >= probability[last]) {
      return share[last];
    }
    int right = 1;
    while (probability[right] < value) {
      right++;
    }
    double width = probability[right] - probability[right - 1];
    double part = width > 0 ? (value - probability[right - 1]) / width : 1;
    return share[right - 1] + part * (share[right] - share[right - 1]);
  }

  /** Writes the curve. */
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(probability.length);
    for (int i = 0; i < probability.length; i++) {
      out.writeFloat(probability[i]);
      out.writeFloat(share[i]);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Calibration read(DataInputStream in) throws IOException {
    int n = in.readUnsignedByte();
    float[] probability = new float[n];
    float[] share = new float[n];
    for (int i = 0; i < n; i++) {
      probability[i] = in.readFloat();
      share[i] = in.readFloat();
    }
    return new Calibration(probability, share);
  }
}
