package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.sentiment.TargetClassifier.Probabilities;
import io.wireroom.sentiment.TargetClassifier.Target;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a classifier's judgement in the place of {@link TargetScorer}'s. Which mentions are targets
 * stays as it was, and so do the words of evidence where both feel alike; a classifier names none.
 */
public final class ClassifiedTargets {
  private static final String RULE = "transformer";

  private final TargetClassifier classifier;

  /** Judged by this classifier. */
  public ClassifiedTargets(TargetClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * The same targets in the same order, judged anew. Asks the classifier once, for all of them.
   *
   * @param scored what {@link TargetScorer} says of the article
   */
  public List<TargetSentiment> judge(AnnotatedText text, List<TargetSentiment> scored) {
    if (scored.isEmpty()) {
      return scored;
    }
    List<Probabilities> answers =
        classifier.classify(scored.stream().map(row -> target(text, row.target())).toList());
    List<TargetSentiment> judged = new ArrayList<>(scored.size());
    for (int i = 0; i < scored.size(); i++) {
      judged.add(judged(scored.get(i), answers.get(i)));
    }
    return judged;
  }

  private static Target target(AnnotatedText text, Mention mention) {
    Sentence sentence = text.sentences().get(text.sentenceAt(mention.begin()));
    int begin = Math.max(mention.begin(), sentence.begin());
    int end = Math.max(begin, Math.min(mention.end(), sentence.end()));
    return new Target(
        sentence.span().of(text.text()), begin - sentence.begin(), end - sentence.begin());
  }

  private static TargetSentiment judged(TargetSentiment scored, Probabilities answer) {
    List<Span> evidence =
        scored.polarity() == answer.polarity() ? scored.evidence() : List.<Span>of();
    return new TargetSentiment(
        scored.target(),
        answer.polarity(),
        answer.score(),
        answer.confidence(),
        evidence,
        RULE,
        scored.attribution());
  }
}
