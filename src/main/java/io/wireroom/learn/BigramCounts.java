package io.wireroom.learn;

import java.util.Arrays;

/**
 * How often each node stands right before each other in a text, and right after. Nodes are words,
 * or clusters of them.
 */
final class BigramCounts {
  private final int[] frequency;
  private final Side before;
  private final Side after;

  /**
   * Counts.
   *
   * @param nodes how many nodes there are
   * @param text their numbers as they follow each other. It is taken as a ring, so that every node
   *     has as many neighbours before it as after it
   */
  BigramCounts(int nodes, int[] text) {
    frequency = new int[nodes];
    long[] ahead = new long[text.length];
    long[] back = new long[text.length];
    for (int i = 0; i < text.length; i++) {
      int next = text[(i + 1) % text.length];
      frequency[text[i]]++;
      ahead[i] = ((long) text[i] << 32) | next;
      back[i] = ((long) next << 32) | text[i];
    }
    after = new Side(nodes, ahead);
    before = new Side(nodes, back);
  }

  int nodes() {
    return frequency.length;
  }

  /** How often a node occurs. */
  int frequency(int node) {
    return frequency[node];
  }

  Side before() {
    return before;
  }

  Side after() {
    return after;
  }

  /** The neighbours on one side. */
  static final class Side {
    private final int[] from;
    private final int[] neighbours;
    private final int[] counts;

    private Side(int nodes, long[] pairs) {
      Arrays.parallelSort(pairs);
      from = new int[nodes + 1];
      int[] neighbour = new int[pairs.length];
      int[] count = new int[pairs.length];
      int size = 0;
      for (int i = 0; i < pairs.length; i++) {
        if (i == 0 || pairs[i] != pairs[i - 1]) {
          neighbour[size++] = (int) pairs[i];
        }
        count[size - 1]++;
        from[(int) (pairs[i] >>> 32) + 1] = size;
      }
      for (int node = 0; node < nodes; node++) {
        from[node + 1] = Math.max(from[node], from[node + 1]);
      }
      neighbours = Arrays.copyOf(neighbour, size);
      counts = Arrays.copyOf(count, size);
    }

    /** Where the neighbours of a node begin. */
    int begin(int node) {
      return from[node];
    }

    /** Where they end. */
    int end(int node) {
      return from[node + 1];
    }

    int neighbour(int at) {
      return neighbours[at];
    }

    int count(int at) {
      return counts[at];
    }
  }
}
