package io.wireroom.sentiment;

import io.wireroom.encoder.EncoderModel;
import io.wireroom.encoder.Judges;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Decider;
import io.wireroom.reading.FeelingWords;
import io.wireroom.reading.TokenNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges targets by the states of an encoder, which has read the article: all mentions of a target
 * in a sentence together. Safe for use by many threads.
 */
public final class EncoderTargetClassifier implements TargetClassifier {
  /** As tables spell it. */
  private static final String RULE = "encoder";

  private final Judges judges;
  private final Decider decider;

  private EncoderTargetClassifier(Judges judges, Decider decider) {
    this.judges = judges;
    this.decider = decider;
  }

  /**
   * Judges as whole articles are labelled.
   *
   * @param least confidence of what is not neutral
   */
  public static EncoderTargetClassifier ofArticles(EncoderModel model, double least) {
    return new EncoderTargetClassifier(
        model.judges(EncoderModel.ARTICLES), Decider.sure(model.curve("looks"), least));
  }

  /** Judges as labelled sentences are, one target in three with a feeling: the likeliest. */
  public static EncoderTargetClassifier ofLabels(EncoderModel model) {
    return new EncoderTargetClassifier(model.judges(EncoderModel.LABELS), Decider.likeliest());
  }

  @Override
  public List<Judgement> classify(ArticleFacts article, List<Target> targets) {
    List<Judgement> judgements = new ArrayList<>(targets.size());
    Judges.Looks looks = null;
    int read = -1;
    for (Target target : targets) {
      if (target.sentence() != read) {
        read = target.sentence();
        looks = judges.looks(article.text().states(), read);
      }
      judgements.add(judgement(article, looks, target));
    }
    return judgements;
  }

  private Judgement judgement(ArticleFacts article, Judges.Looks looks, Target target) {
    float[] chances =
        looks.of(TokenNumbers.of(article.text(), target.sentence(), target.mentions()));
    Decider.Decided decided = decider.of(chances);
    return new Judgement(
        0,
        decided.polarity(),
        new Probabilities(chances[0], chances[1], chances[2]),
        decided.confidence(),
        FeelingWords.of(
            article, target.sentence(), decided.polarity(), target.mentions(), List.of()),
        RULE);
  }
}
