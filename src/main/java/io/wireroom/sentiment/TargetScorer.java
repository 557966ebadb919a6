package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.Attribution;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Feeling toward each person, organisation and country in its sentence: the words of feeling around
 * the mention, weaker with distance, across clause borders and across quotation marks, turned by
 * negation and strengthened by intensity; and verbs of feeling by who does them to whom. A method
 * in the manner of VADER (Hutto and Gilbert 2014) and of Hu and Liu (2004). Built once; safe for
 * use by many threads.
 */
public final class TargetScorer {
  /** At or below, a score is negative. Tuned with {@link #POSITIVE} on NewsMTSC train. */
  private static final double NEGATIVE = -0.08;

  /** At or above, a score is positive. */
  private static final double POSITIVE = 0.08;

  private final Feelings feelings;

  /**
   * Reads the lists {@code sentiment-words}, {@code sentiment-shifters}, {@code directed-verbs}.
   */
  public TargetScorer(Lists lists) {
    this.feelings = Feelings.from(lists);
  }

  /**
   * One row per target, in the order of the mentions.
   *
   * @param mentions all mentions of the article; those that are no targets still mask their words
   * @param attributions in text order; a row names the one its mention stands in by index
   */
  public List<TargetSentiment> score(
      AnnotatedText text, List<Mention> mentions, List<Attribution> attributions) {
    List<TargetSentiment> scored = new ArrayList<>();
    if (text.tokens().isEmpty()) {
      return scored;
    }
    ArticleReading article = new ArticleReading(text, mentions, feelings);
    Voices voices = new Voices(text, attributions);
    boolean[] starts = new boolean[text.tokens().size() + 1];
    for (Mention mention : mentions) {
      starts[text.tokenAt(mention.begin())] = true;
    }
    for (Mention mention : mentions) {
      int index = text.sentenceAt(mention.begin());
      Sentence sentence = text.sentences().get(index);
      int first = text.tokenAt(mention.begin()) - sentence.firstToken();
      int last = text.tokenAt(mention.end() - 1) - sentence.firstToken();
      int size = sentence.endToken() - sentence.firstToken();
      if (isTarget(mention) && first >= 0 && first < size) {
        TargetReading target =
            new TargetReading(
                article.sentence(index), sentence.firstToken(), voices, starts, mention.type());
        target.read(first, Math.max(first, Math.min(last, size - 1)));
        scored.add(sentiment(mention, target, voices.of(mention.span(), attributions)));
      }
    }
    return scored;
  }

  private static boolean isTarget(Mention mention) {
    boolean actor =
        mention.type() == MentionType.PERSON || mention.type() == MentionType.ORGANIZATION;
    boolean country =
        mention.country() != null
            && (mention.type() == MentionType.LOCATION
                || mention.type() == MentionType.NATIONALITY);
    return (actor || country) && (mention.form() == MentionForm.NAME || mention.entityId() != null);
  }

  private static TargetSentiment sentiment(Mention mention, TargetReading target, int attribution) {
    double score = Scores.squash(target.sum());
    List<Span> evidence =
        score <= NEGATIVE || score >= POSITIVE ? target.evidence(score) : List.of();
    // Many faint words together are no evidence of a feeling.
    Polarity polarity =
        evidence.isEmpty() ? Polarity.NEUTRAL : score < 0 ? Polarity.NEGATIVE : Polarity.POSITIVE;
    String rule =
        target.isEmpty() ? "lexicon:none" : target.isDirected() ? "lexicon:directed" : "lexicon";
    return new TargetSentiment(
        mention, polarity, score, confidence(score, polarity), evidence, rule, attribution);
  }

  /** Grows with the way from the nearest threshold: half where it lies on it. */
  private static double confidence(double score, Polarity polarity) {
    double way =
        switch (polarity) {
          case NEGATIVE -> (NEGATIVE - score) / (1 + NEGATIVE);
          case POSITIVE -> (score - POSITIVE) / (1 - POSITIVE);
          case NEUTRAL -> Math.min(score - NEGATIVE, POSITIVE - score) / (POSITIVE - NEGATIVE);
        };
    return 0.5 + 0.4 * Math.sqrt(Math.max(0, Math.min(1, way)));
  }
}
