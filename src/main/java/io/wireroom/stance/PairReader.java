package io.wireroom.stance;

import io.wireroom.entity.MentionType;
import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.LinearScorer;
import io.wireroom.learn.WordVectors;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.text.Span;

/** Reads one sentence for what goes on between pairs of those it names. For one thread. */
final class PairReader {
  private final EventFinder.Reading events;
  private final SentenceFacts sentence;
  private final WordVectors vectors;
  private final FeatureBag forth;
  private final FeatureBag back;

  PairReader(EventFinder finder, SentenceFacts sentence, WordVectors vectors) {
    this.events = finder.in(sentence.tokens(), sentence.parse());
    this.sentence = sentence;
    this.vectors = vectors;
    forth = new FeatureBag(StanceFeatures.numbers(vectors));
    back = new FeatureBag(StanceFeatures.numbers(vectors));
  }

  /** Who is named by a span of the article. */
  Named named(Span span) {
    return Named.of(sentence, span);
  }

  /** Two who are named, and what the list of events says of them. */
  record Pair(Named first, Named second, Event forth, Event back) {
    Named source(boolean forward) {
      return forward ? first : second;
    }

    Event event(boolean forward) {
      return forward ? forth : back;
    }
  }

  /**
   * Reads a pair.
   *
   * @param first named before the other
   */
  Pair pair(Named first, Named second) {
    return new Pair(
        first,
        second,
        events.between(party(first), party(second)),
        events.between(party(second), party(first)));
  }

  private Party party(Named named) {
    return new Party(named.head(), sentence.kind(named.head()) == MentionType.PERSON);
  }

  /** The features of one direction of a pair; the same bag each time, one per direction. */
  FeatureBag features(Pair pair, boolean forward) {
    FeatureBag bag = forward ? forth : back;
    StanceFeatures.fill(
        sentence,
        pair.source(forward),
        pair.source(!forward),
        pair.event(forward),
        pair.event(!forward),
        vectors,
        bag);
    return bag;
  }

  /** The outcomes of one direction of a pair. */
  double[] outcomes(StanceModel model, Pair pair, boolean forward) {
    double[] outcomes = new double[model.scorer().labels()];
    model.scorer().score(features(pair, forward), outcomes);
    return outcomes;
  }

  /** What each token adds to the decision of a direction, after {@link #outcomes} of it. */
  double[] weights(LinearScorer scorer, boolean forward, int label) {
    double[] weights = new double[sentence.size()];
    scorer.explain(forward ? forth : back, label, 0, weights);
    return weights;
  }
}
