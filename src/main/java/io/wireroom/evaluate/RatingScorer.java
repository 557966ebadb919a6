package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores against mean ratings: Pearson's r over sentences, and over articles' means. */
public final class RatingScorer {
  private record Pair(double rated, double scored) {}

  private final List<Pair> sentences = new ArrayList<>();
  private final Map<String, List<Pair>> articles = new LinkedHashMap<>();

  /** Adds a sentence. */
  public void add(String article, double rated, double scored) {
    Pair pair = new Pair(rated, scored);
    sentences.add(pair);
    articles.computeIfAbsent(article, a -> new ArrayList<>()).add(pair);
  }

  /** Over sentences. */
  public double sentenceR() {
    return pearson(sentences);
  }

  /** Over articles, each the mean of its sentences. */
  public double articleR() {
    return pearson(
        articles.values().stream()
            .map(
                of ->
                    new Pair(
                        of.stream().mapToDouble(Pair::rated).average().orElse(0),
                        of.stream().mapToDouble(Pair::scored).average().orElse(0)))
            .toList());
  }

  private static double pearson(List<Pair> pairs) {
    double x = pairs.stream().mapToDouble(Pair::rated).average().orElse(0);
    double y = pairs.stream().mapToDouble(Pair::scored).average().orElse(0);
    double both = 0;
    double xs = 0;
    double ys = 0;
    for (Pair pair : pairs) {
      both += (pair.rated - x) * (pair.scored - y);
      xs += (pair.rated - x) * (pair.rated - x);
      ys += (pair.scored - y) * (pair.scored - y);
    }
    double spread = Math.sqrt(xs * ys);
    return spread == 0 ? 0 : both / spread;
  }

  /** The figures for people. */
  public String table() {
    return String.format(
        Locale.ROOT,
        "sentence r %.3f (%d)  article r %.3f (%d)",
        sentenceR(),
        sentences.size(),
        articleR(),
        articles.size());
  }

  /** The figures as JSON, with the names of the public scorer. */
  public ObjectNode json() {
    return new ObjectMapper()
        .createObjectNode()
        .put("sentence_r", sentenceR())
        .put("article_r", articleR())
        .put("sentences", sentences.size())
        .put("articles", articles.size());
  }
}
