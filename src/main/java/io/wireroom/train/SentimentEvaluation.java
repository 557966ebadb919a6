package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.LabelScorer;
import io.wireroom.evaluate.RatedGold;
import io.wireroom.evaluate.RatingScorer;
import io.wireroom.evaluate.TargetGold;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.sentiment.TargetClassifier;
import io.wireroom.sentiment.ToneScorer;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads labelled sentences with the whole pipeline and scores what is felt toward their targets,
 * or, where the labels are ratings, their tone.
 */
final class SentimentEvaluation extends LabelEvaluation {
  private final FactsReader facts;
  private final ArticleReader reader;
  private final ToneScorer toneScorer;
  private final TargetClassifier classifier;

  /**
   * @param classifier judges the targets
   */
  SentimentEvaluation(
      FactsReader facts, ArticleReader reader, ToneScorer toneScorer, TargetClassifier classifier) {
    this.facts = facts;
    this.reader = reader;
    this.toneScorer = toneScorer;
    this.classifier = classifier;
  }

  @Override
  String figures(Path gold, ObjectNode json) {
    return LabelledFiles.has(gold, "mean") ? ratings(gold, json) : targets(gold, json);
  }

  private String targets(Path gold, ObjectNode json) {
    LabelScorer scorer = new LabelScorer();
    List<TargetGold.Labelled> labelled = TargetGold.read(gold);
    List<ArticleFacts> read =
        facts.read(labelled.stream().map(TargetGold.Labelled::text).toList(), reader);
    for (int i = 0; i < labelled.size(); i++) {
      List<TargetGold.Target> targets = labelled.get(i).targets();
      ArticleFacts article = read.get(i);
      List<TargetClassifier.Judgement> judged =
          classifier.classify(
              article,
              targets.stream()
                  .map(target -> TargetClassifier.Target.of(article.text(), target.span()))
                  .toList());
      for (int k = 0; k < targets.size(); k++) {
        TargetGold.Target target = targets.get(k);
        String label = judged.get(k).polarity().label();
        scorer.add(target.polarity(), label);
        predicted(prediction(target.id()).put("label", label));
      }
    }
    json.setAll(scorer.json());
    return scorer.table();
  }

  private String ratings(Path gold, ObjectNode json) {
    RatingScorer scorer = new RatingScorer();
    List<RatedGold.Rated> rated = RatedGold.read(gold);
    List<ArticleFacts> read =
        facts.read(rated.stream().map(RatedGold.Rated::text).toList(), reader);
    for (int i = 0; i < rated.size(); i++) {
      double tone = toneScorer.tone(read.get(i));
      scorer.add(rated.get(i).document(), rated.get(i).mean(), tone);
      predicted(prediction(rated.get(i).id()).put("score", tone));
    }
    json.setAll(scorer.json());
    return scorer.table();
  }
}
