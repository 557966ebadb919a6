package io.wireroom.evaluate;

/**
 * Scores whole articles: who is for or against whom, how actors look, who says what is between
 * quotation marks, and from which country the speakers are. A sentence that cleaning has cut counts
 * as missed, and so does an article that was refused.
 */
public final class AttitudeScorer {
  private final StanceRowScorer stances = new StanceRowScorer();
  private final LookScorer looks = new LookScorer();
  private final StretchScorer stretches = new StretchScorer();
  private final CountryScorer countries = new CountryScorer();
  private int articles;
  private int refused;
  private int gone;

  /** Adds one article. */
  public void add(AttitudeGold.Article article, AttitudeAnswer answer) {
    SentencePlaces places = new SentencePlaces(article, answer.text());
    articles++;
    refused += answer.text().isEmpty() ? 1 : 0;
    gone += places.gone();
    stances.add(article, answer, places);
    looks.add(article, answer, places);
    stretches.add(article, answer, places);
    countries.add(article, answer);
  }

  /** Labelled articles. */
  public int articles() {
    return articles;
  }

  /** Those that were refused. */
  public int refused() {
    return refused;
  }

  /** Labelled sentences that are not in the cleaned texts. */
  public int gone() {
    return gone;
  }

  /** Who is for or against whom. */
  public StanceRowScorer stances() {
    return stances;
  }

  /** How actors look. */
  public LookScorer looks() {
    return looks;
  }

  /** Who says what. */
  public StretchScorer stretches() {
    return stretches;
  }

  /** The speakers' countries. */
  public CountryScorer countries() {
    return countries;
  }
}
