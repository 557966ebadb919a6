package io.wireroom.story.reprint;

import io.wireroom.story.reprint.Change.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed from one version of a story to the next. Paragraphs with the same words are the same
 * wherever they stand; of the others those most alike are one that was reworded; what is left was
 * added or cut. A paragraph in which numbers alone are others is told of by its numbers.
 */
public final class VersionDiff {
  private static final double REWORDED = 0.35;
  private static final double SAME_QUOTE = 0.7;
  private static final double MUCH_MORE = 0.6;

  /** Beyond it texts are not aligned: no news story has so many paragraphs that all changed. */
  private static final int MOST_COMPARED = 100_000;

  private final Spelling spelling = new Spelling();

  private record Pair(int before, int after, double alike) {}

  /** The changes of the text, in order of the later version, those that were cut last. */
  public List<Change> texts(String before, String after) {
    List<DiffWords> old = paragraphs(before);
    List<DiffWords> young = paragraphs(after);
    int[] partner = new int[young.size()];
    boolean[] taken = new boolean[old.size()];
    matchEqual(old, young, partner, taken);
    matchAlike(old, young, partner, taken);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] == -1) {
        changes.add(new Change(Kind.PARAGRAPH_ADDED, null, young.get(i).text()));
      } else if (!old.get(partner[i]).key().equals(young.get(i).key())) {
        reworded(old.get(partner[i]), young.get(i), changes);
      }
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        changes.add(new Change(Kind.PARAGRAPH_CUT, old.get(i).text(), null));
      }
    }
    return changes;
  }

  /**
   * The quotes that came or went. One that is part of another, or nearly the same, is the same.
   *
   * @param before texts of the quotes of the earlier version
   * @param after those of the later version
   */
  public List<Change> quotes(List<String> before, List<String> after) {
    List<Change> changes = new ArrayList<>();
    for (String quote : unmatched(after, before)) {
      changes.add(new Change(Kind.QUOTE_ADDED, null, quote));
    }
    for (String quote : unmatched(before, after)) {
      changes.add(new Change(Kind.QUOTE_CUT, quote, null));
    }
    return changes;
  }

  private List<String> unmatched(List<String> quotes, List<String> others) {
    List<DiffWords> known = others.stream().map(this::words).toList();
    return quotes.stream()
        .distinct()
        .filter(
            quote -> {
              DiffWords words = words(quote);
              return known.stream().noneMatch(other -> isSameQuote(words, other));
            })
        .toList();
  }

  /** A quote that says much more than another is not the same; one that is a part of it is. */
  private static boolean isSameQuote(DiffWords quote, DiffWords other) {
    String a = " " + quote.key() + " ";
    String b = " " + other.key() + " ";
    boolean longer = other.words().size() < MUCH_MORE * quote.words().size();
    return b.contains(a) || (a.contains(b) && !longer) || quote.alike(other) >= SAME_QUOTE;
  }

  private List<DiffWords> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(this::words).toList();
  }

  private DiffWords words(String text) {
    return DiffWords.of(text, spelling);
  }

  private static void matchEqual(
      List<DiffWords> old, List<DiffWords> young, int[] partner, boolean[] taken) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      places.computeIfAbsent(old.get(i).key(), key -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < young.size(); i++) {
      Deque<Integer> same = places.get(young.get(i).key());
      partner[i] = same == null || same.isEmpty() ? -1 : same.removeFirst();
      if (partner[i] >= 0) {
        taken[partner[i]] = true;
      }
    }
  }

  private static void matchAlike(
      List<DiffWords> old, List<DiffWords> young, int[] partner, boolean[] taken) {
    List<Pair> pairs = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < partner.length; i++) {
      for (int j = 0; partner[i] == -1 && j < taken.length; j++) {
        if (!taken[j] && compared++ < MOST_COMPARED) {
          double alike = old.get(j).alike(young.get(i));
          if (alike >= REWORDED) {
            pairs.add(new Pair(j, i, alike));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
    for (Pair pair : pairs) {
      if (partner[pair.after()] == -1 && !taken[pair.before()]) {
        partner[pair.after()] = pair.before();
        taken[pair.before()] = true;
      }
    }
  }

  private static void reworded(DiffWords old, DiffWords young, List<Change> changes) {
    if (!old.shape().equals(young.shape())) {
      changes.add(new Change(Kind.PARAGRAPH_REWORDED, old.text(), young.text()));
    }
    changes.addAll(NumberChanges.of(old, young));
  }
}
