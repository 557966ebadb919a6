package io.wireroom.reading;

import io.wireroom.learn.WordVectors;

/** A weighted mean of the vectors of words, written into the numbers of an example. */
public final class Pool {
  private final WordVectors vectors;
  private final float[] numbers;
  private final int from;
  private float sum;

  /**
   * @param numbers of which {@code numbers[from]} to {@code numbers[from + dimensions - 1]}, all 0,
   *     become the mean
   */
  public Pool(WordVectors vectors, float[] numbers, int from) {
    this.vectors = vectors;
    this.numbers = numbers;
    this.from = from;
  }

  /**
   * Adds a word; frequent words count less.
   *
   * @param row of the word; -1 adds nothing
   * @param share its weight; 0 adds nothing
   */
  public void add(int row, float share) {
    if (row >= 0 && share > 0) {
      float weight = share * vectors.weight(row);
      vectors.add(row, weight, numbers, from);
      sum += weight;
    }
  }

  /** Makes the sum a mean; stays 0 where there was nothing. */
  public void finish() {
    for (int d = from; sum > 0 && d < from + vectors.dimensions(); d++) {
      numbers[d] /= sum;
    }
  }
}
