package io.wireroom.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How well texts are the main texts of pages. Against whole texts by word 4-grams as multisets,
 * precision and recall averaged over pages, as the article extraction benchmark does; against
 * strings by the share of those that must be there and are, and of those that must not and are not.
 */
public final class PageScorer {
  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private int bodies;
  private double precisions;
  private double recalls;
  private int listed;
  private int wanted;
  private int kept;
  private int unwanted;
  private int dropped;

  /** Adds what was found to be the text of a page. */
  public void add(PageGold.Page page, String text) {
    if (page.hasBody()) {
      Map<List<String>, Integer> want = shingles(page.body());
      Map<List<String>, Integer> got = shingles(text);
      int shared = 0;
      for (Map.Entry<List<String>, Integer> one : got.entrySet()) {
        shared += Math.min(one.getValue(), want.getOrDefault(one.getKey(), 0));
      }
      bodies++;
      precisions += share(shared, size(got), want.isEmpty());
      recalls += share(shared, size(want), got.isEmpty());
    } else {
      listed++;
      wanted += page.with().size();
      kept += (int) page.with().stream().filter(text::contains).count();
      unwanted += page.without().size();
      dropped += (int) page.without().stream().filter(string -> !text.contains(string)).count();
    }
  }

  private static int size(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double share(int part, int all, boolean alike) {
    return all == 0 ? (alike ? 1 : 0) : (double) part / all;
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> shingles = new HashMap<>();
    if (!words.isEmpty() && words.size() < SHINGLE) {
      shingles.put(words, 1);
    }
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.merge(words.subList(i, i + SHINGLE), 1, Integer::sum);
    }
    return shingles;
  }

  /** Pages whose whole text is known. */
  public int bodies() {
    return bodies;
  }

  public double precision() {
    return bodies == 0 ? 0 : precisions / bodies;
  }

  public double recall() {
    return bodies == 0 ? 0 : recalls / bodies;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Pages of which strings are known. */
  public int listed() {
    return listed;
  }

  /** Share of the strings that must be there and are. */
  public double kept() {
    return wanted == 0 ? 1 : (double) kept / wanted;
  }

  /** Share of the strings that must not be there and are not. */
  public double dropped() {
    return unwanted == 0 ? 1 : (double) dropped / unwanted;
  }

  public double balanced() {
    return (kept() + dropped()) / 2;
  }
}
