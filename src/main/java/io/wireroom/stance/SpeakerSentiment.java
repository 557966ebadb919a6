package io.wireroom.stance;

import io.wireroom.reading.ArticleFacts;
import io.wireroom.sentiment.TargetClassifier;
import io.wireroom.sentiment.TargetClassifier.Judgement;
import io.wireroom.sentiment.TargetClassifier.Target;
import java.util.List;

/**
 * Speakers feel what their words feel: a {@link TargetClassifier} judges whom they name. Safe for
 * use by many threads.
 */
public final class SpeakerSentiment implements SpeakerClassifier {
  /** What is felt toward the target in the speaker's words decided. */
  static final String RULE = "speaker";

  private final TargetClassifier classifier;

  /** Has the targets judged by a classifier. */
  public SpeakerSentiment(TargetClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public List<PairClassifier.Direction> classifySpeakers(
      ArticleFacts article, List<SpeakerTarget> targets) {
    List<Target> asked =
        targets.stream().map(target -> new Target(target.sentence(), target.mentions())).toList();
    return classifier.classify(article, asked).stream().map(SpeakerSentiment::direction).toList();
  }

  private static PairClassifier.Direction direction(Judgement judgement) {
    return new PairClassifier.Direction(
        judgement.polarity(),
        judgement.probabilities().negative(),
        judgement.probabilities().positive(),
        judgement.confidence(),
        judgement.evidence(),
        RULE);
  }
}
