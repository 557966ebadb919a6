package io.wireroom.learn;

import java.util.Arrays;

/**
 * What a {@link LinearScorer} sees of one example: hashed features, each at most once, each with
 * the position it was seen at; and a vector of real numbers. Not safe to share between threads.
 */
public final class FeatureBag {
  /** The position of features that stand nowhere. */
  public static final int NOWHERE = -1;

  private final float[] dense;
  private int[] hashes = new int[512];
  private int[] positions = new int[512];
  private int[] weights = new int[0];
  private int count;
  private int position = NOWHERE;
  // Open addressing; a slot holds if its stamp is the round's.
  private int[] slots = new int[2048];
  private int[] stamps = new int[2048];
  private int round = 1;

  /**
   * @param dense how many real numbers there are
   */
  public FeatureBag(int dense) {
    this.dense = new float[dense];
  }

  /** Empties the bag. */
  public void clear() {
    count = 0;
    position = NOWHERE;
    round++;
    Arrays.fill(dense, 0);
  }

  /** Features added from now on are seen at a position; {@link #NOWHERE} for none. */
  public void at(int newPosition) {
    position = newPosition;
  }

  /** How many features there are. */
  public int count() {
    return count;
  }

  /** The hashes, of which the first {@link #count} hold; the bag's own array. */
  public int[] hashes() {
    return hashes;
  }

  /**
   * What each feature weighs, feature after feature one per label; the bag's own array, for who
   * scores it. What it holds lasts until the next feature is added.
   */
  int[] weights(int labels) {
    if (weights.length < count * labels) {
      weights = Arrays.copyOf(weights, Math.max(count * labels, 2 * weights.length));
    }
    return weights;
  }

  /** Where a feature was seen first. */
  public int position(int feature) {
    return positions[feature];
  }

  /** The real numbers; the bag's own array, all 0 after {@link #clear}. */
  public float[] dense() {
    return dense;
  }

  /** Adds what template number {@code template} saw. */
  public void add(int template, int a) {
    int hash = Hash.mix(template, a);
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (stamps[slot] == round) {
      if (slots[slot] == hash) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = hash;
    stamps[slot] = round;
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      positions = Arrays.copyOf(positions, count * 2);
    }
    hashes[count] = hash;
    positions[count++] = position;
    if (count * 2 > slots.length) {
      grow();
    }
  }

  /** Adds a pair. */
  public void add(int template, int a, int b) {
    add(template, Hash.mix(a, b));
  }

  /** Adds three together. */
  public void add(int template, int a, int b, int c) {
    add(template, Hash.mix(Hash.mix(a, b), c));
  }

  private void grow() {
    slots = new int[slots.length * 2];
    stamps = new int[slots.length];
    round = 1;
    int mask = slots.length - 1;
    for (int i = 0; i < count; i++) {
      int slot = hashes[i] & mask;
      while (stamps[slot] == round) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = hashes[i];
      stamps[slot] = round;
    }
  }
}
