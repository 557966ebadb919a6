package io.wireroom.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns {@link WordVectors} from sentences: positive pointwise mutual information of words near
 * each other (Bullinaria and Levy 2007; contexts smoothed as in Levy, Goldberg and Dagan 2015),
 * brought to few dimensions by its largest eigenvalues, which orthogonal iteration finds. The same
 * sentences give the same vectors.
 */
public final class VectorTrainer {
  private static final int WINDOW = 4;
  private static final double SMOOTHING = 0.75;
  private static final int SPARE = 10;
  private static final int ROUNDS = 7;
  private static final long SEED = 5;

  /** A word of this share of the text weighs half. */
  private static final double HALF = 1.0 / 400;

  private final int dimensions;
  private final int least;

  /**
   * @param dimensions of the vectors
   * @param least rarer words have none
   */
  public VectorTrainer(int dimensions, int least) {
    this.dimensions = dimensions;
    this.least = least;
  }

  /** Learns. */
  public WordVectors learn(List<List<String>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    long total = 0;
    for (List<String> sentence : sentences) {
      for (String word : sentence) {
        counts.merge(form(word), 1, Integer::sum);
        total++;
      }
    }
    counts.values().removeIf(count -> count < least);
    // Rows in the order of the words, whatever order the sentences come in.
    Map<String, Integer> rows = new TreeMap<>(counts);
    int next = 0;
    for (Map.Entry<String, Integer> entry : rows.entrySet()) {
      entry.setValue(next++);
    }
    SymmetricMatrix information = information(sentences, rows);
    double[][] basis = information.eigenvectors(dimensions, dimensions + SPARE, ROUNDS, SEED);
    return vectors(rows, counts, total, basis);
  }

  private static String form(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("\\d", "0");
  }

  private static SymmetricMatrix information(
      List<List<String>> sentences, Map<String, Integer> rows) {
    List<Map<Integer, Float>> near = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      near.add(new HashMap<>());
    }
    double[] sums = new double[rows.size()];
    for (List<String> sentence : sentences) {
      int[] words = sentence.stream().mapToInt(word -> rows.getOrDefault(form(word), -1)).toArray();
      for (int i = 0; i < words.length; i++) {
        for (int k = i + 1; k <= Math.min(i + WINDOW, words.length - 1); k++) {
          if (words[i] >= 0 && words[k] >= 0) {
            float share = 1f / (k - i);
            near.get(words[i]).merge(words[k], share, Float::sum);
            near.get(words[k]).merge(words[i], share, Float::sum);
            sums[words[i]] += share;
            sums[words[k]] += share;
          }
        }
      }
    }
    double smooth = Arrays.stream(sums).map(sum -> Math.pow(sum, SMOOTHING)).sum();
    // Each word is once the word and once the context: the mean of both keeps the matrix symmetric.
    double[] log = new double[sums.length];
    for (int row = 0; row < sums.length; row++) {
      log[row] = (1 + SMOOTHING) / 2 * Math.log(Math.max(1e-9, sums[row]));
    }
    int[][] columns = new int[sums.length][];
    float[][] values = new float[sums.length][];
    for (int row = 0; row < sums.length; row++) {
      Map<Integer, Float> informed = new TreeMap<>();
      for (Map.Entry<Integer, Float> entry : near.get(row).entrySet()) {
        double value =
            Math.log(entry.getValue()) + Math.log(smooth) - log[row] - log[entry.getKey()];
        if (value > 0) {
          informed.put(entry.getKey(), (float) value);
        }
      }
      near.set(row, Map.of());
      columns[row] = informed.keySet().stream().mapToInt(Integer::intValue).toArray();
      values[row] = new float[columns[row].length];
      int at = 0;
      for (float value : informed.values()) {
        values[row][at++] = value;
      }
    }
    return new SymmetricMatrix(columns, values);
  }

  private WordVectors vectors(
      Map<String, Integer> rows, Map<String, Integer> counts, long total, double[][] basis) {
    IntTable rowOf = new IntTable(rows.size());
    byte[] cells = new byte[rows.size() * dimensions];
    float[] unit = new float[rows.size()];
    float[] weight = new float[rows.size()];
    rows.forEach(
        (word, row) -> {
          double largest = 1e-9;
          double square = 1e-18;
          for (double value : basis[row]) {
            largest = Math.max(largest, Math.abs(value));
            square += value * value;
          }
          for (int d = 0; d < dimensions; d++) {
            cells[row * dimensions + d] = (byte) Math.round(basis[row][d] / largest * 127);
          }
          unit[row] = (float) (largest / 127 / Math.sqrt(square));
          weight[row] = (float) (1 / (1 + counts.get(word) / (HALF * total)));
          rowOf.put(WordClusters.key(word, true), row);
        });
    return new WordVectors(dimensions, rowOf, cells, unit, weight);
  }
}
