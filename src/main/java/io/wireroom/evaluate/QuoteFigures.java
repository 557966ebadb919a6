package io.wireroom.evaluate;

import java.util.EnumMap;
import java.util.Map;

/** Counts of one subset of labels and the percentages that follow from them. */
public final class QuoteFigures {
  /**
   * What was right of what was predicted and of what is labelled.
   *
   * @param right predictions that are right
   * @param predicted predictions that the subset judges
   * @param gold labels
   */
  public record Share(int right, int predicted, int gold) {
    /** Share of the predictions that is right, in percent. */
    public double precision() {
      return percent(right, predicted);
    }

    /** Share of the labels that was found, in percent. */
    public double recall() {
      return percent(right, gold);
    }

    /** Harmonic mean of the two, in percent. */
    public double f() {
      return percent(2 * right, predicted + gold);
    }
  }

  private final Map<QuoteLevel, Share> found = new EnumMap<>(QuoteLevel.class);
  private int right;
  private int rightByName;
  private int sourced;
  private int sourcedRight;

  QuoteFigures() {
    for (QuoteLevel level : QuoteLevel.values()) {
      found.put(level, new Share(0, 0, 0));
    }
  }

  /** Adds one article's counts at one level. */
  void add(QuoteLevel level, Share more) {
    found.merge(
        level,
        more,
        (a, b) -> new Share(a.right + b.right, a.predicted + b.predicted, a.gold + b.gold));
  }

  /**
   * Adds one found label.
   *
   * @param hasSource whether the label has a speaker
   */
  void addSpeaker(boolean isRight, boolean isRightByName, boolean hasSource) {
    right += isRight ? 1 : 0;
    rightByName += isRightByName ? 1 : 0;
    sourced += hasSource ? 1 : 0;
    sourcedRight += hasSource && isRight ? 1 : 0;
  }

  /** Labels found, whoever speaks. */
  public Share found(QuoteLevel level) {
    return found.get(level);
  }

  /** Labels found at half their letters or more, with the right speaker. */
  public Share endToEnd() {
    return with(right);
  }

  /** As {@link #endToEnd}, a speaker's canonical name counting, too. */
  public Share endToEndByName() {
    return with(rightByName);
  }

  /** Share of the labels found that have the right speaker, in percent. */
  public double speaker() {
    return percent(right, matched());
  }

  /** As {@link #speaker}, a speaker's canonical name counting, too. */
  public double speakerByName() {
    return percent(rightByName, matched());
  }

  /** As {@link #speaker}, of those labels alone that have a speaker. */
  public double speakerWhereLabelled() {
    return percent(sourcedRight, sourced);
  }

  /** Labels found at half their letters or more. */
  public int matched() {
    return found.get(QuoteLevel.HALF).right();
  }

  private Share with(int those) {
    Share all = found.get(QuoteLevel.HALF);
    return new Share(those, all.predicted(), all.gold());
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
