package io.wireroom.tag;

import io.wireroom.tag.LemmaTable.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns lemmas: per ending the change that most words with it take, and a table of the words that
 * the endings get wrong.
 */
final class LemmaTrainer {
  // TAG/word -> lemma -> how often.
  private final TreeMap<String, TreeMap<String, Integer>> seen = new TreeMap<>();

  /** Counts one labelled word. */
  void add(String word, String tag, String lemma) {
    if (tag.startsWith("NNP") || lemma.isEmpty() || lemma.equals("_")) {
      return;
    }
    String lower = LemmaTable.lower(word);
    seen.computeIfAbsent(tag + '/' + lower, key -> new TreeMap<>())
        .merge(LemmaTable.lower(lemma), 1, Integer::sum);
  }

  LemmaTable finish() {
    TreeMap<String, Map<Rule, Integer>> votes = new TreeMap<>();
    seen.forEach(
        (key, lemmas) -> {
          int slash = key.indexOf('/');
          String tag = key.substring(0, slash);
          String word = key.substring(slash + 1);
          if (LemmaTable.inflects(tag) && word.length() > 3) {
            Rule rule = rule(word, mostFrequent(lemmas));
            for (int at = Math.max(1, word.length() - LemmaTable.ENDING);
                at <= word.length();
                at++) {
              if (word.length() - at >= rule.cut()) {
                votes
                    .computeIfAbsent(tag + '/' + word.substring(at), k -> new HashMap<>())
                    .merge(rule, 1, Integer::sum);
              }
            }
          }
        });
    Map<String, Rule> rules = chosen(votes);
    Map<String, String> words = new TreeMap<>();
    seen.forEach(
        (key, lemmas) -> {
          int slash = key.indexOf('/');
          String tag = key.substring(0, slash);
          String word = key.substring(slash + 1);
          String lemma = mostFrequent(lemmas);
          String guess = LemmaTable.inflects(tag) ? LemmaTable.byRule(word, tag, rules) : word;
          int count = lemmas.get(lemma);
          if (!guess.equals(lemma) && (LemmaTable.inflects(tag) || count > 1)) {
            words.put(key, lemma);
          }
        });
    return new LemmaTable(words, rules);
  }

  /** The winning rule per ending, without those that a shorter ending says as well. */
  private static Map<String, Rule> chosen(Map<String, Map<Rule, Integer>> votes) {
    Map<String, Rule> winners = new TreeMap<>();
    votes.forEach(
        (key, counts) -> {
          Rule best = null;
          int most = 0;
          int all = 0;
          for (Map.Entry<Rule, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            all += count;
            if (best == null || count > most || (count == most && before(entry.getKey(), best))) {
              best = entry.getKey();
              most = count;
            }
          }
          if (all >= 2) {
            winners.put(key, best);
          }
        });
    Map<String, Rule> needed = new TreeMap<>();
    winners.forEach(
        (key, rule) -> {
          int slash = key.indexOf('/');
          Rule shorter = null;
          for (int at = slash + 2; at <= key.length() && shorter == null; at++) {
            shorter = winners.get(key.substring(0, slash + 1) + key.substring(at));
          }
          if (!rule.equals(shorter)) {
            needed.put(key, rule);
          }
        });
    return needed;
  }

  private static boolean before(Rule a, Rule b) {
    return a.cut() != b.cut() ? a.cut() < b.cut() : a.add().compareTo(b.add()) < 0;
  }

  private static Rule rule(String word, String lemma) {
    int same = 0;
    while (same < Math.min(word.length(), lemma.length())
        && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return new Rule(word.length() - same, lemma.substring(same));
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String best = counts.keySet().iterator().next();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.get(best)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
