package io.wireroom.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the scores of a lexicon toward what labelled news sentences show: least squares from the
 * words around a target to its label (-1, 0, 1), each weight held near its lexicon score by a
 * squared penalty. A word that no sentence uses keeps its score. The same input gives the same
 * weights.
 */
final class NewsWeights {
  /** How much evidence it takes to move a word. */
  private static final double PENALTY = 8;

  private static final int ROUNDS = 60;
  private static final double DISTANCE = 0.05;
  private static final double NEGATED = -0.6;
  private static final int NEGATION_REACH = 6;
  private static final Set<String> NEGATORS = Set.of("not", "no", "never", "without", "nor");
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}]+)*|[,;:()“”\"—]");

  private final Map<String, Double> prior;

  /**
   * One target: its sentiment words with their weights, its label, and what is not yet explained.
   */
  private static final class Example {
    final Map<String, Double> words;
    final double label;
    double rest;

    Example(Map<String, Double> words, double label) {
      this.words = words;
      this.label = label;
    }
  }

  NewsWeights(Map<String, Double> prior) {
    this.prior = prior;
  }

  /**
   * The scores moved.
   *
   * @param file JSON Lines with {@code sentence} and {@code targets} (start, end, polarity)
   */
  Map<String, Double> learn(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      for (JsonNode target : row.get("targets")) {
        examples.add(example(row.get("sentence").asText(), target));
      }
    }
    Map<String, Double> weights = new TreeMap<>(prior);
    double mean = examples.stream().mapToDouble(example -> example.label).average().orElse(0);
    Map<String, List<Example>> users = new TreeMap<>();
    for (Example example : examples) {
      example
          .words
          .keySet()
          .forEach(w -> users.computeIfAbsent(w, x -> new ArrayList<>()).add(example));
    }
    examples.forEach(e -> e.rest = e.label - mean - dot(e, weights));
    for (int round = 0; round < ROUNDS; round++) {
      users.forEach((word, list) -> descend(word, list, weights));
    }
    return weights;
  }

  /** Moves one word to where it fits best with all others held: coordinate descent. */
  private void descend(String word, Collection<Example> examples, Map<String, Double> weights) {
    double old = weights.get(word);
    double squares = PENALTY;
    double pull = PENALTY * (prior.get(word) - old);
    for (Example example : examples) {
      double x = example.words.get(word);
      squares += x * x;
      pull += x * example.rest;
    }
    double step = pull / squares;
    for (Example example : examples) {
      example.rest -= step * example.words.get(word);
    }
    weights.put(word, old + step);
  }

  private static double dot(Example example, Map<String, Double> weights) {
    double sum = 0;
    for (Map.Entry<String, Double> word : example.words.entrySet()) {
      sum += word.getValue() * weights.get(word.getKey());
    }
    return sum;
  }

  private Example example(String sentence, JsonNode target) {
    int begin = sentence.offsetByCodePoints(0, target.get("start").asInt());
    int end = sentence.offsetByCodePoints(0, target.get("end").asInt());
    List<String> tokens = new ArrayList<>();
    int first = -1;
    int last = -1;
    Matcher matcher = TOKEN.matcher(sentence);
    while (matcher.find()) {
      if (matcher.end() > begin && matcher.start() < end) {
        first = first < 0 ? tokens.size() : first;
        last = tokens.size();
      }
      tokens.add(matcher.group());
    }
    Map<String, Double> words = new HashMap<>();
    int negation = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'');
      negation =
          !Character.isLetterOrDigit(token.charAt(0)) || lower.equals("but") ? 0 : negation - 1;
      boolean name = i > 0 && Character.isUpperCase(token.charAt(0));
      boolean inside = first <= i && i <= last;
      if (!name && !inside) {
        int distance = i < first ? first - i : i - last;
        double weight = (negation > 0 ? NEGATED : 1) / (1 + DISTANCE * distance);
        String found = phrase(tokens, i, lower);
        if (found != null) {
          words.merge(found, weight, Double::sum);
        }
      }
      if (NEGATORS.contains(lower) || lower.endsWith("n't")) {
        negation = NEGATION_REACH;
      }
    }
    return new Example(words, label(target.get("polarity").asText()));
  }

  private String phrase(List<String> tokens, int i, String lower) {
    StringBuilder phrase = new StringBuilder(lower);
    String found = prior.containsKey(lower) ? lower : null;
    for (int k = i + 1; k < Math.min(tokens.size(), i + 4); k++) {
      phrase.append(' ').append(tokens.get(k).toLowerCase(Locale.ROOT));
      String candidate = phrase.toString();
      found = prior.containsKey(candidate) ? candidate : found;
    }
    return found;
  }

  private static double label(String polarity) {
    return polarity.equals("negative") ? -1 : polarity.equals("positive") ? 1 : 0;
  }
}
