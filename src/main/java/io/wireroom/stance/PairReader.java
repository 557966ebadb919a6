package io.wireroom.stance;

import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.LinearScorer;
import io.wireroom.learn.WordVectors;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.stance.PairClassifier.Pair;

/** Reads one sentence as the model sees pairs of those it names. For one thread. */
final class PairReader {
  private final SentenceFacts sentence;
  private final WordVectors vectors;
  private final FeatureBag forth;
  private final FeatureBag back;

  PairReader(SentenceFacts sentence, WordVectors vectors) {
    this.sentence = sentence;
    this.vectors = vectors;
    forth = new FeatureBag(StanceFeatures.numbers(vectors));
    back = new FeatureBag(StanceFeatures.numbers(vectors));
  }

  /** The features of one direction of a pair; the same bag each time, one per direction. */
  FeatureBag features(Pair pair, boolean forward) {
    FeatureBag bag = forward ? forth : back;
    StanceFeatures.fill(
        sentence,
        ActorSpan.of(sentence, forward ? pair.first() : pair.second()),
        ActorSpan.of(sentence, forward ? pair.second() : pair.first()),
        pair.event(forward),
        pair.event(!forward),
        vectors,
        bag);
    return bag;
  }

  /** The outcomes of one direction of a pair. */
  double[] outcomes(StanceModel model, Pair pair, boolean forward) {
    double[] outcomes = new double[model.scorer().labels()];
    model.scorer().scoreAndKeep(features(pair, forward), outcomes);
    return outcomes;
  }

  /** What each token adds to the decision of a direction, after {@link #outcomes} of it. */
  double[] weights(LinearScorer scorer, boolean forward, int label) {
    double[] weights = new double[sentence.size()];
    scorer.explain(forward ? forth : back, label, 0, weights);
    return weights;
  }
}
