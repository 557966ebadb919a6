package io.wireroom.sentiment;

import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.LinearScorer;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Evidence;
import io.wireroom.reading.Polarity;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.text.Span;
import java.util.List;

/**
 * Judges targets by the linear model of a {@link SentimentModel}: over words around the target, by
 * side, distance, clause and way through the sentence's tree, over sentiment words with what turns
 * them, and over mean vectors of words. Safe for use by many threads.
 */
public final class LinearTargetClassifier implements TargetClassifier {
  private static final String RULE = "model";

  /** Nobody takes the word of a model for certain. */
  private static final double LIMIT = 0.99;

  private final SentimentModel model;

  /** Judges by a model, whose vectors the articles have been read with. */
  public LinearTargetClassifier(SentimentModel model) {
    this.model = model;
  }

  @Override
  public List<Judgement> classify(ArticleFacts article, List<Target> targets) {
    FeatureBag bag = new FeatureBag(TargetFeatures.numbers(model.vectors()));
    return SurestMention.of(
        targets,
        mentions -> mentions.stream().map(mention -> judgement(article, mention, bag)).toList());
  }

  private Judgement judgement(ArticleFacts article, Span target, FeatureBag bag) {
    SentenceFacts sentence = article.sentence(article.text().sentenceAt(target.begin()));
    int first = sentence.first(target);
    int last = sentence.last(target);
    TargetFeatures.fill(sentence, first, last, model.vectors(), bag);
    double[] likely = new double[Polarity.count()];
    model.targets().scoreAndKeep(bag, likely);
    LinearScorer.softmax(likely);
    Probabilities probabilities =
        new Probabilities(
            likely[Polarity.NEGATIVE.number()],
            likely[Polarity.NEUTRAL.number()],
            likely[Polarity.POSITIVE.number()]);
    Polarity polarity = probabilities.polarity();
    int from = TargetFeatures.from(first);
    double[] weights = new double[TargetFeatures.to(sentence, last) - from];
    model.targets().explain(bag, polarity.number(), from, weights);
    return new Judgement(
        probabilities,
        Math.min(LIMIT, model.confidence().of(probabilities.confidence())),
        Evidence.of(sentence, from, weights, polarity, first, last),
        RULE);
  }
}
