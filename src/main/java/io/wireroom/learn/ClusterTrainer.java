package io.wireroom.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns {@link WordClusters} from sentences by {@link ExchangeClustering}: the words into the
 * finest clusters, then these into coarser ones, and so on. The same sentences give the same
 * clusters. Words that are too rare to be clustered are, by the case they begin in, neighbours
 * only, and so are the ends of sentences.
 */
public final class ClusterTrainer {
  // Numbers of what is no word: the end of a sentence, and rare words.
  private static final int END = 0;
  private static final int RARE_LOWER = 1;
  private static final int RARE_UPPER = 2;
  private static final int RARE_OTHER = 3;
  private static final int FIXED = 4;

  private final int least;
  private final int[] sizes;

  /**
   * @param least words that occur less often are not clustered
   * @param sizes how many clusters at each level, ascending
   */
  public ClusterTrainer(int least, int... sizes) {
    this.least = least;
    this.sizes = sizes.clone();
  }

  /** Learns from sentences, each a list of its tokens. They are gone through twice. */
  public WordClusters learn(Iterable<List<String>> sentences) {
    Map<String, Integer> numbers = numbers(sentences);
    int[] text = text(sentences, numbers);
    int[][] clusterOf = new int[sizes.length][];
    int nodes = FIXED + numbers.size();
    for (int level = sizes.length - 1; level >= 0; level--) {
      int clusters = Math.min(nodes, FIXED + sizes[level]);
      int[] found =
          inOrder(
              ExchangeClustering.cluster(new BigramCounts(nodes, text), clusters, FIXED),
              text,
              clusters);
      for (int i = 0; i < text.length; i++) {
        text[i] = found[text[i]];
      }
      clusterOf[level] = found;
      nodes = clusters;
    }
    return clusters(numbers, clusterOf);
  }

  /** The words that are clustered, the most frequent first. */
  private Map<String, Integer> numbers(Iterable<List<String>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> sentence : sentences) {
      for (String word : sentence) {
        counts.merge(plain(word), 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count >= least) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.comparing((String word) -> -counts.get(word)).thenComparing(word -> word));
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : words) {
      numbers.put(word, FIXED + numbers.size());
    }
    return numbers;
  }

  private static int[] text(Iterable<List<String>> sentences, Map<String, Integer> numbers) {
    int[] text = new int[1 << 16];
    int length = 0;
    for (List<String> sentence : sentences) {
      if (length + sentence.size() + 1 > text.length) {
        text = Arrays.copyOf(text, text.length * 2 + sentence.size());
      }
      text[length++] = END;
      for (String word : sentence) {
        Integer number = numbers.get(plain(word));
        text[length++] = number == null ? rare(word) : number;
      }
    }
    return Arrays.copyOf(text, length);
  }

  private static int rare(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    return Character.isUpperCase(first)
        ? RARE_UPPER
        : Character.isLowerCase(first) ? RARE_LOWER : RARE_OTHER;
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isDigit(plain.charAt(i))) {
        plain.setCharAt(i, '0');
      }
    }
    return plain.toString();
  }

  /** Numbers the clusters anew, the most frequent first behind the fixed ones. */
  private static int[] inOrder(int[] clusterOf, int[] text, int clusters) {
    int[] frequency = new int[clusters];
    for (int node : text) {
      frequency[clusterOf[node]]++;
    }
    List<Integer> order = new ArrayList<>();
    for (int cluster = FIXED; cluster < clusters; cluster++) {
      order.add(cluster);
    }
    order.sort(Comparator.comparing(cluster -> -frequency[cluster]));
    int[] rank = new int[clusters];
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i)] = FIXED + i;
    }
    int[] ordered = new int[clusterOf.length];
    for (int node = 0; node < ordered.length; node++) {
      ordered[node] = clusterOf[node] < FIXED ? clusterOf[node] : rank[clusterOf[node]];
    }
    return ordered;
  }

  private WordClusters clusters(Map<String, Integer> numbers, int[][] clusterOf) {
    int last = sizes.length - 1;
    int most = Arrays.stream(clusterOf[last]).max().orElse(FIXED) + 1 - FIXED;
    IntTable finest = new IntTable(numbers.size());
    numbers.forEach(
        (word, number) ->
            finest.put(WordClusters.key(word, false), clusterOf[last][number] - FIXED));
    int[][] coarser = new int[sizes.length][most];
    for (int cluster = 0; cluster < most; cluster++) {
      int at = FIXED + cluster;
      coarser[last][cluster] = cluster;
      for (int level = last - 1; level >= 0; level--) {
        at = clusterOf[level][at];
        coarser[level][cluster] = at - FIXED;
      }
    }
    return new WordClusters(finest, coarser);
  }
}
