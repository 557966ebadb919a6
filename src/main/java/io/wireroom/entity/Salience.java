package io.wireroom.entity;

/**
 * How much an article is about an entity, in [0, 1]: half by the number of its mentions against
 * that of the most mentioned (in logarithms), three tenths by how early it first comes, two tenths
 * for standing in the headline. Position and frequency are the features that carry most in Dunietz
 * and Gillick 2014, "A New Entity Salience Task with Millions of Training Examples".
 */
final class Salience {
  private static final double FREQUENCY = 0.5;
  private static final double POSITION = 0.3;
  private static final double HEADLINE = 0.2;

  private Salience() {}

  /**
   * @param mentions mentions of the entity
   * @param most mentions of the most mentioned entity
   * @param firstSentence sentence of its first mention outside the headline, or in it
   * @param sentences sentences of the article
   */
  static double of(int mentions, int most, int firstSentence, int sentences, boolean inTitle) {
    double frequency = Math.log1p(mentions) / Math.log1p(Math.max(1, most));
    double position = 1 - firstSentence / (double) Math.max(1, sentences);
    double salience =
        FREQUENCY * Math.min(1, frequency)
            + POSITION * Math.max(0, position)
            + (inTitle ? HEADLINE : 0);
    return Math.round(salience * 1000) / 1000.0;
  }
}
