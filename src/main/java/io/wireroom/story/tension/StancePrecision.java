package io.wireroom.story.tension;

import io.wireroom.lexicon.Lists;
import java.io.Serializable;
import java.util.TreeMap;

/** How often rows of {@code stances} are right, by their confidence, as {@code evaluate} found. */
public final class StancePrecision implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final double PERCENT = 100;

  private final TreeMap<Double, Double> right = new TreeMap<>();

  private StancePrecision() {
    Lists.ruleRows("stance-precision")
        .forEach(row -> right.put(row.number("confidence"), row.number("right") / PERCENT));
  }

  /** The shipped figures. */
  public static StancePrecision shipped() {
    return new StancePrecision();
  }

  /**
   * The chance that a row is right.
   *
   * @param confidence of the row, in [0, 1]
   */
  public double of(double confidence) {
    return right.floorEntry(Math.max(0, confidence)).getValue();
  }
}
