package io.wireroom.stance;

import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Evidence;
import io.wireroom.reading.Polarity;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Judges pairs by the linear model of a {@link StanceModel}. Safe for use by many threads. */
public final class LinearPairClassifier implements PairClassifier {
  /** The model decided. */
  static final String RULE = "model";

  /** Nobody takes the word of a model for certain. */
  private static final double LIMIT = 0.99;

  private final StanceModel model;

  /** Judges by a model whose vectors the articles have been read with. */
  public LinearPairClassifier(StanceModel model) {
    this.model = model;
  }

  @Override
  public List<Answer> classify(ArticleFacts article, List<Pair> pairs) {
    List<Answer> answers = new ArrayList<>(pairs.size());
    PairReader reader = null;
    int read = -1;
    for (Pair pair : pairs) {
      if (pair.sentence() != read) {
        read = pair.sentence();
        reader = new PairReader(article.sentence(read), article.vectors());
      }
      answers.add(answer(article.sentence(read), reader, pair));
    }
    return answers;
  }

  // What two do together counts for both, and then only the odds before tell who did more.
  @Override
  public PairLabel label(ArticleFacts article, Pair pair) {
    double[][] odds = odds(article, pair);
    return PairLabel.likeliest(odds[0], odds[1]);
  }

  /** Log odds of against and of for, over neither, from the first to the second, and back. */
  double[][] odds(ArticleFacts article, Pair pair) {
    PairReader reader = new PairReader(article.sentence(pair.sentence()), article.vectors());
    return new double[][] {
      model.odds(reader.outcomes(model, pair, true), true, pair.forth()),
      model.odds(reader.outcomes(model, pair, false), false, pair.back())
    };
  }

  private Answer answer(SentenceFacts sentence, PairReader reader, Pair pair) {
    Decision.Both decided =
        Decision.of(
            model,
            reader.outcomes(model, pair, true),
            reader.outcomes(model, pair, false),
            pair.forth(),
            pair.back());
    return new Answer(
        direction(sentence, reader, pair, decided.forth(), true),
        direction(sentence, reader, pair, decided.back(), false));
  }

  private Direction direction(
      SentenceFacts sentence, PairReader reader, Pair pair, Decision decision, boolean forward) {
    return new Direction(
        decision.polarity(),
        decision.against(),
        decision.inFavour(),
        Math.min(LIMIT, model.confidence().of(decision.probability())),
        // Nobody asks which words made nothing, and most pairs are that.
        decision.polarity() == Polarity.NEUTRAL && pair.event(forward) == null
            ? List.of()
            : evidence(
                sentence,
                reader,
                forward ? pair.second() : pair.first(),
                decision.polarity(),
                forward),
        RULE);
  }

  private List<Span> evidence(
      SentenceFacts sentence, PairReader reader, Span target, Polarity polarity, boolean forward) {
    double[] weights = reader.weights(model.scorer(), forward, polarity.number());
    return Evidence.of(
        sentence, 0, weights, polarity, sentence.first(target), sentence.last(target));
  }
}
