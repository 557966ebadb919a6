package io.wireroom.analysis;

import io.wireroom.encoder.EncoderModel;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import io.wireroom.sentiment.EncoderTargetClassifier;
import io.wireroom.sentiment.EncoderTone;
import io.wireroom.sentiment.LinearTargetClassifier;
import io.wireroom.sentiment.LinearTone;
import io.wireroom.sentiment.TargetClassifier;
import io.wireroom.sentiment.TargetsWithEvidence;
import io.wireroom.sentiment.ToneModel;
import io.wireroom.stance.EncoderPairClassifier;
import io.wireroom.stance.LinearPairClassifier;
import io.wireroom.stance.PairClassifier;
import io.wireroom.stance.SpeakerClassifier;
import io.wireroom.stance.SpeakerSentiment;

/**
 * The engines that judge: those of an encoder where there is one, but where somebody has named
 * another model for the role, that one.
 */
record Judging(
    TargetClassifier targets, ToneModel tone, PairClassifier pairs, SpeakerClassifier speakers) {
  /**
   * The engines of some models.
   *
   * @param named judges targets in place of all others; null for none
   * @param least confidence of what an encoder says that is not neutral
   */
  static Judging of(Models models, TargetClassifier named, double least) {
    EncoderModel encoder = models.encoder();
    boolean feels = models.encoderAnswers(ModelRole.SENTIMENT);
    TargetClassifier linear = new LinearTargetClassifier(models.sentiment());
    TargetClassifier targets =
        named != null
            ? new TargetsWithEvidence(named, linear)
            : feels ? EncoderTargetClassifier.ofArticles(encoder, least) : linear;
    ToneModel tone = feels ? new EncoderTone(encoder) : new LinearTone(models.sentiment());
    if (models.encoderAnswers(ModelRole.STANCE)) {
      EncoderPairClassifier pairs = EncoderPairClassifier.ofArticles(encoder, least);
      return new Judging(targets, tone, pairs, pairs);
    }
    return new Judging(
        targets, tone, new LinearPairClassifier(models.stance()), new SpeakerSentiment(targets));
  }
}
