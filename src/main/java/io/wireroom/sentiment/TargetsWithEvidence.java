package io.wireroom.sentiment;

import io.wireroom.reading.ArticleFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges by one classifier, which names no words, and shows for evidence what another one names,
 * where both feel alike.
 */
public final class TargetsWithEvidence implements TargetClassifier {
  private final TargetClassifier judge;
  private final TargetClassifier witness;

  /**
   * @param judge has the say
   * @param witness names the words
   */
  public TargetsWithEvidence(TargetClassifier judge, TargetClassifier witness) {
    this.judge = judge;
    this.witness = witness;
  }

  @Override
  public List<Judgement> classify(ArticleFacts article, List<Target> targets) {
    List<Judgement> judged = judge.classify(article, targets);
    List<Judgement> seen = witness.classify(article, targets);
    List<Judgement> all = new ArrayList<>(judged.size());
    for (int i = 0; i < judged.size(); i++) {
      Judgement one = judged.get(i);
      boolean alike = one.polarity() == seen.get(i).polarity();
      all.add(one.withEvidence(alike ? seen.get(i).evidence() : List.of()));
    }
    return all;
  }
}
