package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Words as vectors of length 1 that point the way of the company they keep, learnt from raw text by
 * {@link VectorTrainer}. Words are in lower case, their digits count as one. Immutable, safe to
 * share between threads; looking up allocates nothing.
 */
public final class WordVectors {
  private final int dimensions;
  private final IntTable rowOf;
  private final byte[] cells;
  // What a cell of the row counts.
  private final float[] unit;
  private final float[] weight;

  WordVectors(int dimensions, IntTable rowOf, byte[] cells, float[] unit, float[] weight) {
    this.dimensions = dimensions;
    this.rowOf = rowOf;
    this.cells = cells;
    this.unit = unit;
    this.weight = weight;
  }

  /** Length of a vector. */
  public int dimensions() {
    return dimensions;
  }

  /** How many words are known. */
  public int words() {
    return unit.length;
  }

  /** The row of a word; -1 where it is unknown. */
  public int find(CharSequence word) {
    return rowOf.get(WordClusters.key(word, true), -1);
  }

  /** How much a word tells: near 1 for rare words, little for frequent ones. */
  public float weight(int row) {
    return weight[row];
  }

  /**
   * Adds a word's vector to a sum.
   *
   * @param to of which {@code to[from]} to {@code to[from + dimensions() - 1]} are added to
   */
  public void add(int row, float times, float[] to, int from) {
    float each = times * unit[row];
    int at = row * dimensions;
    for (int d = 0; d < dimensions; d++) {
      to[from + d] += each * cells[at + d];
    }
  }

  /** Writes the vectors; the same vectors give the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(dimensions);
    rowOf.write(out);
    for (int row = 0; row < unit.length; row++) {
      out.writeFloat(unit[row]);
      out.writeFloat(weight[row]);
    }
    out.write(cells);
  }

  /** Reads what {@link #write} wrote. */
  public static WordVectors read(DataInputStream in) throws IOException {
    int dimensions = in.readInt();
    IntTable rowOf = IntTable.read(in);
    float[] unit = new float[rowOf.size()];
    float[] weight = new float[rowOf.size()];
    for (int row = 0; row < unit.length; row++) {
      unit[row] = in.readFloat();
      weight[row] = in.readFloat();
    }
    byte[] cells = new byte[unit.length * dimensions];
    in.readFully(cells);
    return new WordVectors(dimensions, rowOf, cells, unit, weight);
  }
}
