package io.wireroom.learn;

import java.util.Arrays;

/**
 * Clusters nodes by the company they keep: each in turn moves to the cluster that raises the
 * likelihood of the text under a bigram model of clusters most, until few move (Kneser and Ney
 * 1993; Martin, Liermann and Ney 1998, "Algorithms for bigram and trigram word clustering"). The
 * criterion is that of Brown et al. 1992.
 */
final class ExchangeClustering {
  private static final int MOST_ROUNDS = 12;
  private static final double FEW = 0.003;

  private final BigramCounts counts;
  private final int clusters;
  private final int fixed;
  private final int[] clusterOf;
  // [a][b]: how often a node of b follows one of a, and the same turned about.
  private final int[][] ahead;
  private final int[][] back;
  private final int[] size;
  // n log n for every count there can be.
  private final double[] entropy;
  private final double[] gain;
  private final Neighbour before;
  private final Neighbour after;

  /** The clusters on one side of the node that is being moved, and how often. */
  private final class Neighbour {
    private final int[] count = new int[clusters];
    private final int[] present = new int[clusters];
    private int distinct;
    private int self;

    void gather(BigramCounts.Side side, int node) {
      for (int i = 0; i < distinct; i++) {
        count[present[i]] = 0;
      }
      distinct = 0;
      self = 0;
      for (int i = side.begin(node); i < side.end(node); i++) {
        int neighbour = side.neighbour(i);
        int cluster = clusterOf[neighbour];
        if (neighbour == node) {
          self = side.count(i);
        } else if (cluster >= 0) {
          if (count[cluster] == 0) {
            present[distinct++] = cluster;
          }
          count[cluster] += side.count(i);
        }
      }
    }

    /** Adds to the gain of every cluster. */
    void weigh(int[][] beside) {
      for (int i = 0; i < distinct; i++) {
        int[] row = beside[present[i]];
        int more = count[present[i]];
        double alone = entropy[more];
        for (int k = fixed; k < clusters; k++) {
          int n = row[k];
          gain[k] += n == 0 ? alone : entropy[n + more] - entropy[n];
        }
      }
    }
  }

  private ExchangeClustering(BigramCounts counts, int clusters, int fixed) {
    this.counts = counts;
    this.clusters = clusters;
    this.fixed = fixed;
    clusterOf = new int[counts.nodes()];
    ahead = new int[clusters][clusters];
    back = new int[clusters][clusters];
    size = new int[clusters];
    gain = new double[clusters];
    before = new Neighbour();
    after = new Neighbour();
    int all = 0;
    for (int node = 0; node < counts.nodes(); node++) {
      all += counts.frequency(node);
    }
    entropy = new double[all + 1];
    for (int n = 2; n <= all; n++) {
      entropy[n] = n * StrictMath.log(n);
    }
  }

  /**
   * Clusters.
   *
   * @param counts of nodes in descending order of frequency, but for the fixed ones
   * @param clusters how many clusters, the fixed ones among them
   * @param fixed so many nodes at the beginning are clusters of their own and stay so
   * @return the cluster of each node; some clusters may be empty
   */
  static int[] cluster(BigramCounts counts, int clusters, int fixed) {
    ExchangeClustering clustering = new ExchangeClustering(counts, clusters, fixed);
    clustering.start();
    int least = (int) (counts.nodes() * FEW);
    int moved = Integer.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && moved > least; round++) {
      moved = clustering.round();
    }
    return clustering.clusterOf;
  }

  /** The most frequent nodes make a cluster each; the others come in one by one. */
  private void start() {
    Arrays.fill(clusterOf, -1);
    for (int node = 0; node < counts.nodes(); node++) {
      gather(node);
      place(node, node < clusters ? node : best(node, -1), 1);
    }
  }

  private int round() {
    int moved = 0;
    for (int node = fixed; node < counts.nodes(); node++) {
      int old = clusterOf[node];
      gather(node);
      place(node, old, -1);
      int best = best(node, old);
      place(node, best, 1);
      moved += best == old ? 0 : 1;
    }
    return moved;
  }

  private void gather(int node) {
    before.gather(counts.before(), node);
    after.gather(counts.after(), node);
  }

  /** The cluster that a node does best in; the old one where that is as good. */
  private int best(int node, int old) {
    int frequency = counts.frequency(node);
    for (int k = fixed; k < clusters; k++) {
      gain[k] = 2 * (entropy[size[k]] - entropy[size[k] + frequency]);
    }
    before.weigh(ahead);
    after.weigh(back);
    int best = old < 0 ? fixed : old;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = fixed; k < clusters; k++) {
      int left = before.count[k];
      int right = after.count[k];
      double of = gain[k];
      if (left + right + after.self > 0) {
        // What was weighed on each side by itself is one count: of the cluster beside itself.
        int n = ahead[k][k];
        of += entropy[n + left + right + after.self] - entropy[n + left];
        of += entropy[n] - entropy[n + right];
      }
      if (of > most + 1e-9 || (k == old && of > most - 1e-9)) {
        most = of;
        best = k;
      }
    }
    return best;
  }

  /** Puts a node into a cluster, by 1, or takes it out, by -1. */
  private void place(int node, int cluster, int by) {
    for (int i = 0; i < before.distinct; i++) {
      int other = before.present[i];
      add(other, cluster, by * before.count[other]);
    }
    for (int i = 0; i < after.distinct; i++) {
      int other = after.present[i];
      add(cluster, other, by * after.count[other]);
    }
    add(cluster, cluster, by * after.self);
    size[cluster] += by * counts.frequency(node);
    clusterOf[node] = by > 0 ? cluster : -1;
  }

  private void add(int first, int second, int count) {
    ahead[first][second] += count;
    back[second][first] += count;
  }
}
