package io.wireroom.learn;

import java.util.Arrays;

/**
 * A buffer for the features of one position or example: hashes of a template's number with what the
 * template saw. Not safe to share between threads.
 */
public final class Features {
  private int[] hashes = new int[256];
  private int count;

  /** Empties the buffer. */
  public void clear() {
    count = 0;
  }

  /** How many features there are. */
  public int count() {
    return count;
  }

  /** The hashes, of which the first {@link #count} hold; the buffer's own array. */
  public int[] hashes() {
    return hashes;
  }

  /** Adds what template number {@code template} saw. */
  public void add(int template, int a) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count++] = Hash.mix(template, a);
  }

  /** Adds a pair. */
  public void add(int template, int a, int b) {
    add(template, Hash.mix(a, b));
  }

  /** Adds three together. */
  public void add(int template, int a, int b, int c) {
    add(template, Hash.mix(Hash.mix(a, b), c));
  }
}
