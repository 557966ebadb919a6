package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.LinearScorer;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Evidence;
import io.wireroom.reading.Polarity;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How an article feels about each person, organisation and country in it: a linear model over words
 * around the target, by side, distance, clause and way through the sentence's tree, over words of
 * feeling with what turns them, and over mean vectors of words. Safe for use by many threads.
 */
public final class TargetScorer {
  private static final String RULE = "model";

  /** Nobody takes the word of a model for certain. */
  private static final double LIMIT = 0.99;

  private final SentimentModel model;

  /** Scores by a model, whose vectors the articles have been read with. */
  public TargetScorer(SentimentModel model) {
    this.model = model;
  }

  /** One row per target, in the order of the mentions. */
  public List<TargetSentiment> score(ArticleFacts article) {
    List<TargetSentiment> scored = new ArrayList<>();
    if (article.text().tokens().isEmpty()) {
      return scored;
    }
    FeatureBag bag = bag();
    for (Mention mention : article.mentions()) {
      if (isTarget(mention) && hasWords(article, mention.span())) {
        scored.add(sentiment(article, mention, bag));
      }
    }
    return scored;
  }

  /**
   * Probabilities of the polarities toward any target.
   *
   * @param target words of one sentence
   * @return one per {@link Polarity}
   */
  public double[] probabilities(ArticleFacts article, Span target) {
    return probabilities(article, target, bag());
  }

  private FeatureBag bag() {
    return new FeatureBag(TargetFeatures.numbers(model.vectors()));
  }

  private double[] probabilities(ArticleFacts article, Span target, FeatureBag bag) {
    SentenceFacts sentence = article.sentence(article.text().sentenceAt(target.begin()));
    int first = sentence.first(target);
    TargetFeatures.fill(sentence, first, sentence.last(target), model.vectors(), bag);
    double[] outcomes = new double[Polarity.count()];
    model.targets().score(bag, outcomes);
    LinearScorer.softmax(outcomes);
    return outcomes;
  }

  private static boolean hasWords(ArticleFacts article, Span target) {
    Sentence sentence = article.text().sentences().get(article.text().sentenceAt(target.begin()));
    return sentence.endToken() > sentence.firstToken();
  }

  private static boolean isTarget(Mention mention) {
    return mention.isActor() && (mention.form() == MentionForm.NAME || mention.entityId() != null);
  }

  private TargetSentiment sentiment(ArticleFacts article, Mention mention, FeatureBag bag) {
    double[] probabilities = probabilities(article, mention.span(), bag);
    int best = LinearScorer.best(probabilities);
    SentenceFacts sentence = article.sentence(article.text().sentenceAt(mention.begin()));
    int first = sentence.first(mention.span());
    int last = sentence.last(mention.span());
    int from = TargetFeatures.from(first);
    double[] weights = new double[TargetFeatures.to(sentence, last) - from];
    model.targets().explain(bag, best, from, weights);
    Polarity polarity = Polarity.of(best);
    return new TargetSentiment(
        mention,
        polarity,
        probabilities[Polarity.POSITIVE.number()] - probabilities[Polarity.NEGATIVE.number()],
        Math.min(LIMIT, model.confidence().of(probabilities[best])),
        Evidence.of(sentence, from, weights, polarity, first, last),
        RULE,
        article.attributionOf(mention.span()));
  }
}
