package io.wireroom.stance;

import io.wireroom.encoder.EncoderModel;
import io.wireroom.encoder.Judges;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Decider;
import io.wireroom.reading.FeelingWords;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges pairs, and speakers of words, by the states of an encoder, which has read the article: all
 * mentions of an actor in a sentence together. What the list of events is sure of stands, unless
 * the encoder is sure of the opposite. Safe for use by many threads.
 */
public final class EncoderPairClassifier implements PairClassifier, SpeakerClassifier {
  /** As tables spell it. */
  private static final String RULE = "encoder";

  /** Nobody rules a label out. */
  private static final double LEAST = 1e-4;

  private final Judges judges;
  private final Decider pairs;
  private final Decider speakers;
  // Null where the encoder judges alone.
  private final LinearPairClassifier linear;

  private EncoderPairClassifier(
      Judges judges, Decider pairs, Decider speakers, LinearPairClassifier linear) {
    this.linear = linear;
    this.judges = judges;
    this.pairs = pairs;
    this.speakers = speakers;
  }

  /**
   * Judges as whole articles are labelled.
   *
   * @param least confidence of what is not neutral
   */
  public static EncoderPairClassifier ofArticles(EncoderModel model, double least) {
    return new EncoderPairClassifier(
        model.judges(EncoderModel.ARTICLES),
        Decider.sure(model.curve("pairs"), least),
        Decider.sure(model.curve("speakers"), least),
        null);
  }

  /**
   * Judges as labelled pairs are, of which every other has a stance: the likeliest, by the log odds
   * of both the encoder and a linear model.
   *
   * @param linear null where the encoder judges alone
   */
  public static EncoderPairClassifier ofLabels(EncoderModel model, LinearPairClassifier linear) {
    return new EncoderPairClassifier(
        model.judges(EncoderModel.LABELS), Decider.likeliest(), Decider.likeliest(), linear);
  }

  @Override
  public List<Answer> classify(ArticleFacts article, List<Pair> asked) {
    List<Answer> answers = new ArrayList<>(asked.size());
    SentenceParties sentence = null;
    for (Pair pair : asked) {
      if (sentence == null || sentence.number() != pair.sentence()) {
        sentence = new SentenceParties(judges, article.text(), pair.sentence());
      }
      Judges.Both chances = sentence.of(pair);
      answers.add(
          new Answer(
              direction(article, pair, true, chances.forth()),
              direction(article, pair, false, chances.back())));
    }
    return answers;
  }

  @Override
  public PairLabel label(ArticleFacts article, Pair pair) {
    Judges.Both chances = new SentenceParties(judges, article.text(), pair.sentence()).of(pair);
    if (linear == null) {
      return PairLabel.likeliest(chances.forth(), chances.back());
    }
    double[][] others = linear.odds(article, pair);
    return PairLabel.likeliest(
        sum(odds(chances.forth()), others[0]), sum(odds(chances.back()), others[1]));
  }

  private static double[] odds(float[] chances) {
    double neither = log(chances[Polarity.NEUTRAL.number()]);
    return new double[] {
      log(chances[Polarity.NEGATIVE.number()]) - neither,
      log(chances[Polarity.POSITIVE.number()]) - neither
    };
  }

  private static double log(double chance) {
    return Math.log(Math.max(LEAST, chance));
  }

  private static double[] sum(double[] one, double[] other) {
    return new double[] {one[0] + other[0], one[1] + other[1]};
  }

  @Override
  public List<Direction> classifySpeakers(ArticleFacts article, List<SpeakerTarget> targets) {
    List<Direction> answers = new ArrayList<>(targets.size());
    SentenceParties sentence = null;
    for (SpeakerTarget target : targets) {
      if (sentence == null || sentence.number() != target.sentence()) {
        sentence = new SentenceParties(judges, article.text(), target.sentence());
      }
      float[] chances = sentence.ofSpeaker(target.mentions());
      Decider.Decided decided = speakers.of(chances);
      List<Span> evidence =
          FeelingWords.of(
              article, target.sentence(), decided.polarity(), target.mentions(), List.of());
      answers.add(
          new Direction(
              decided.polarity(), chances[0], chances[2], decided.confidence(), evidence, RULE));
    }
    return answers;
  }

  private Direction direction(ArticleFacts article, Pair pair, boolean forward, float[] chances) {
    EventVerdict verdict =
        EventVerdict.of(pairs.of(chances), chances[0], chances[2], pair.event(forward));
    List<Span> evidence =
        FeelingWords.of(
            article,
            pair.sentence(),
            verdict.polarity(),
            forward ? pair.seconds() : pair.firsts(),
            forward ? pair.firsts() : pair.seconds());
    return new Direction(
        verdict.polarity(),
        verdict.against(),
        verdict.inFavour(),
        verdict.confidence(),
        evidence,
        RULE);
  }
}
