package io.wireroom.story.said;

import java.util.List;

/**
 * The best common stretch of two wordings, words in order: local alignment (Smith and Waterman,
 * 1981) where a word in both counts what it tells and one that only one of them has costs half of
 * that. A sentence left out costs no more than {@link #JUMP}; what is left out at an ellipsis or
 * beside brackets costs nothing.
 *
 * @param score what the common words tell, less what the gaps cost
 * @param matched what the common words tell
 * @param stretch what the words of the first tell that lie in the stretch
 * @param contrary whether one of them has a negation in the stretch that the other has not, or they
 *     have different numbers
 * @param headNegated whether one of them has a negation right before the stretch, the other not
 */
record Alignment(
    double score, double matched, double stretch, boolean contrary, boolean headNegated) {
  private static final double GAP = 0.5;

  private static final double CHANGE = 0.3;

  /** A number that only one has is a difference; a word may be an edit. */
  private static final double NUMBER_GAP = 1.5;

  /** What a stretch of words costs that only one has, however long it is. */
  private static final double JUMP = 1.5;

  /** Where words agree in their stems alone. */
  private static final double STEM = 0.85;

  /** Longer stretches that only one has are sentences of their own, with their own negations. */
  private static final int SENTENCE = 7;

  /** Words beside the stretch that are looked at. */
  private static final int EDGE = 2;

  /** Likewise where an ellipsis stands: something was cut, and not a word or two replaced. */
  private static final int CUT = 4;

  private static final Alignment NONE = new Alignment(0, 0, 0, false, false);

  /** Of two wordings; the same for either order but for {@code stretch}. */
  static Alignment of(Wording first, Wording second) {
    return new Table(first.words(), second.words()).best();
  }

  private static final class Table {
    private final List<Word> a;
    private final List<Word> b;
    private final double[][] scores;
    // Cell that a cell's best path comes from, as row * width + column; itself where it begins.
    private final int[] from;
    private final int width;

    Table(List<Word> a, List<Word> b) {
      this.a = a;
      this.b = b;
      this.width = b.size() + 1;
      this.scores = new double[a.size() + 1][width];
      this.from = new int[(a.size() + 1) * width];
    }

    Alignment best() {
      int best = fill();
      return best == 0 ? NONE : read(best);
    }

    private int fill() {
      int best = 0;
      int[] above = new int[width];
      for (int i = 1; i <= a.size(); i++) {
        int left = i * width;
        above[0] = 0;
        from[left] = left;
        for (int j = 1; j < width; j++) {
          int cell = i * width + j;
          fill(i, j, above[j], left);
          above[j] = score(cell) > score(above[j]) ? cell : above[j];
          left = score(cell) > score(left) ? cell : left;
          best = score(cell) > score(best) ? cell : best;
        }
      }
      return best;
    }

    private double score(int cell) {
      return scores[cell / width][cell % width];
    }

    private void fill(int i, int j, int above, int left) {
      int cell = i * width + j;
      double best = 0;
      int origin = cell;
      double same = common(a.get(i - 1), b.get(j - 1));
      double onward =
          scores[i - 1][j - 1] + (same > 0 ? same : -change(a.get(i - 1), b.get(j - 1)));
      if (onward > 0) {
        best = onward;
        origin = cell - width - 1;
      }
      double[] others = {
        scores[i - 1][j] - gap(a.get(i - 1), j < b.size() && b.get(j).open()),
        scores[i][j - 1] - gap(b.get(j - 1), i < a.size() && a.get(i).open()),
        score(above) - JUMP,
        score(left) - JUMP
      };
      int[] origins = {cell - width, cell - 1, above, left};
      for (int k = 0; k < others.length; k++) {
        if (others[k] > best) {
          best = others[k];
          origin = origins[k];
        }
      }
      scores[i][j] = best;
      from[cell] = origin;
    }

    private static double common(Word first, Word second) {
      if (first.kind() == WordKind.INSERTED || second.kind() == WordKind.INSERTED) {
        return 0;
      }
      double weight = Math.min(first.weight(), second.weight());
      if (first.form().equals(second.form())) {
        return weight;
      }
      return first.stem().equals(second.stem()) ? STEM * weight : 0;
    }

    /** What one word instead of another costs. */
    private static double change(Word first, Word second) {
      boolean edit =
          first.kind() != WordKind.NUMBER
              && second.kind() != WordKind.NUMBER
              && first.kind() != WordKind.NEGATION
              && second.kind() != WordKind.NEGATION;
      return edit
          ? CHANGE * Math.max(first.weight(), second.weight())
          : gap(first, false) + gap(second, false);
    }

    private static double gap(Word word, boolean open) {
      if (open) {
        return 0;
      }
      return word.weight() * (word.kind() == WordKind.NUMBER ? NUMBER_GAP : GAP);
    }

    private Alignment read(int end) {
      double matched = 0;
      double stretch = 0;
      boolean contrary = false;
      int cell = end;
      int gapEnd = end;
      while (from[cell] != cell && score(cell) > 0) {
        int origin = from[cell];
        if (isMatch(origin, cell)) {
          matched += score(cell) - score(origin);
          contrary |= isContrary(cell, gapEnd);
          gapEnd = origin;
        }
        stretch += weight(origin / width, cell / width);
        cell = origin;
      }
      List<Word> firstHead = before(a, cell / width);
      List<Word> secondHead = before(b, cell % width);
      boolean headNegated = has(firstHead, WordKind.NEGATION) != has(secondHead, WordKind.NEGATION);
      boolean bothHeads = !firstHead.isEmpty() && !secondHead.isEmpty();
      contrary |=
          (headNegated && bothHeads)
              || otherNumbers(firstHead, secondHead)
              || otherNumbers(behind(a, end / width), behind(b, end % width));
      return new Alignment(score(end), matched, stretch, contrary, headNegated);
    }

    private boolean isMatch(int origin, int cell) {
      return cell - origin == width + 1 && score(cell) > score(origin);
    }

    /** Whether what lies between two matches turns the sentence round or gives another number. */
    private boolean isContrary(int begin, int end) {
      List<Word> first = a.subList(begin / width, end / width);
      List<Word> second = b.subList(begin % width, end % width);
      int longest = isOpen(begin, end) ? CUT : SENTENCE;
      boolean turned =
          first.size() <= longest
              && second.size() <= longest
              && has(first, WordKind.NEGATION) != has(second, WordKind.NEGATION);
      return turned || otherNumbers(first, second);
    }

    private boolean isOpen(int begin, int end) {
      return open(a, begin / width)
          || open(b, begin % width)
          || open(a, end / width)
          || open(b, end % width);
    }

    private static List<Word> before(List<Word> words, int at) {
      return words.subList(Math.max(0, at - EDGE), at);
    }

    private static List<Word> behind(List<Word> words, int at) {
      return words.subList(at, Math.min(words.size(), at + EDGE));
    }

    private static boolean otherNumbers(List<Word> first, List<Word> second) {
      return has(first, WordKind.NUMBER)
          && has(second, WordKind.NUMBER)
          && first.stream()
              .filter(word -> word.kind() == WordKind.NUMBER)
              .noneMatch(
                  word -> second.stream().anyMatch(other -> other.form().equals(word.form())));
    }

    private static boolean has(List<Word> words, WordKind kind) {
      return words.stream().anyMatch(word -> word.kind() == kind);
    }

    private static boolean open(List<Word> words, int at) {
      return at < words.size() && words.get(at).open();
    }

    private double weight(int begin, int end) {
      return a.subList(begin, end).stream().mapToDouble(Word::weight).sum();
    }
  }
}
