package io.wireroom.sentiment;

import io.wireroom.learn.FeatureBag;
import io.wireroom.reading.ArticleFacts;

/**
 * Hears tones by the linear model of a {@link SentimentModel}, fitted on sentences that many people
 * rated. Safe for use by many threads.
 */
public final class LinearTone implements ToneModel {
  private final SentimentModel model;

  /** Hears by a model, whose vectors the articles have been read with. */
  public LinearTone(SentimentModel model) {
    this.model = model;
  }

  @Override
  public Hearing of(ArticleFacts article) {
    FeatureBag bag = new FeatureBag(ToneFeatures.numbers(model.vectors()));
    double[] outcome = new double[1];
    return (sentence, from, to) -> {
      ToneFeatures.fill(article.sentence(sentence), from, to, model.vectors(), bag);
      model.tone().score(bag, outcome);
      return Math.max(-1, Math.min(1, outcome[0]));
    };
  }
}
