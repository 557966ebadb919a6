package io.wireroom.evaluate;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches predicted mentions with labelled ones, one to one. A prediction can match a name if it
 * holds the last capitalised word of the name's core ({@code Jr.} and {@code Inc.} skipped), any
 * other mention if it holds the head word; the best overlap with core or full span goes first. So
 * {@code Mo of the Civic Party} is not also {@code Civic Party}.
 */
final class LinkMatch {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.'’&-]*[\\p{L}\\p{N}])?");
  private static final Set<String> SUFFIXES =
      Set.of(
          "Jr", "Sr", "II", "III", "IV", "MD", "PhD", "FRS", "DBE", "Inc", "Corp", "Ltd", "Co",
          "LLC", "PLC", "plc");

  private LinkMatch() {}

  private record Pair(double best, double full, boolean name, int gold, int answer) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::best)
          .thenComparingDouble(Pair::full)
          .thenComparing(Pair::name)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::answer);

  /** For each prediction the index of its label, or -1. */
  static int[] match(String text, List<LinkGold.Labelled> gold, List<LinkedMention> answers) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      LinkGold.Labelled label = gold.get(g);
      Span anchor = anchor(text, label);
      for (int a = 0; a < answers.size(); a++) {
        Span span = answers.get(a).span();
        if (span.begin() <= anchor.begin() && span.end() >= anchor.end()) {
          double full = overlap(span, label.span());
          double best = Math.max(full, overlap(span, label.core()));
          pairs.add(new Pair(best, full, label.form().equals("name"), g, a));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    int[] goldOf = new int[answers.size()];
    Arrays.fill(goldOf, -1);
    BitSet taken = new BitSet();
    for (Pair pair : pairs) {
      if (!taken.get(pair.gold) && goldOf[pair.answer] < 0) {
        taken.set(pair.gold);
        goldOf[pair.answer] = pair.gold;
      }
    }
    return goldOf;
  }

  /** The word that a prediction must hold. */
  private static Span anchor(String text, LinkGold.Labelled label) {
    Span core = label.core();
    if (!label.form().equals("name")) {
      return core;
    }
    Matcher word = WORD.matcher(text).region(core.begin(), core.end());
    Span last = null;
    Span capital = null;
    while (word.find()) {
      String letters = word.group();
      boolean possessive = letters.endsWith("'s") || letters.endsWith("’s");
      last = new Span(word.start(), word.end() - (possessive ? 2 : 0));
      if (Character.isUpperCase(letters.codePointAt(0)) && !SUFFIXES.contains(letters)) {
        capital = last;
      }
    }
    return capital != null ? capital : last != null ? last : core;
  }

  /** Intersection over union. */
  private static double overlap(Span one, Span two) {
    int common = Math.min(one.end(), two.end()) - Math.max(one.begin(), two.begin());
    int hull = Math.max(one.end(), two.end()) - Math.min(one.begin(), two.begin());
    return hull == 0 ? 0 : Math.max(0, common) / (double) hull;
  }
}
