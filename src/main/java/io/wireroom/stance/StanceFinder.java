package io.wireroom.stance;

import io.wireroom.entity.Mention;
import io.wireroom.quote.Attribution;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Evidence;
import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who is for or against whom: between any two actors of a sentence, each way, and from a
 * quote's speaker to those whom the words name. Built once; safe for use by many threads.
 */
public final class StanceFinder {
  /** The model of stances decided. */
  static final String MODEL = "model";

  /** The list of events has a word that tells so, and the model does not say otherwise. */
  static final String EVENT = "event";

  /** What is felt toward the target in the speaker's words decided. */
  static final String SPEAKER = "speaker";

  private static final double LIMIT = 0.99;

  private final StanceScorer scorer;

  private record Key(int sentence, String source, String target) {
    static Key of(Stance stance) {
      return new Key(stance.sentence(), stance.source().id(), stance.target().id());
    }
  }

  /** Decides by a scorer. */
  public StanceFinder(StanceScorer scorer) {
    this.scorer = scorer;
  }

  /**
   * One row per direction of each pair of a sentence, in text order.
   *
   * @param sentiments toward the targets of the article
   */
  public List<Stance> find(ArticleFacts article, List<TargetSentiment> sentiments) {
    List<Stance> stances = new ArrayList<>();
    int[] next = {0};
    List<Sentence> sentences = article.text().sentences();
    for (int number = 0; number < sentences.size(); number++) {
      List<List<SentenceActors.Couple>> couples =
          SentenceActors.of(sentences.get(number), article.mentions(), next).couples();
      boolean words = sentences.get(number).endToken() > sentences.get(number).firstToken();
      if (words && !couples.isEmpty()) {
        addPairs(article, number, couples, stances);
      }
    }
    addSpeakers(article, sentiments, stances);
    stances.sort(
        Comparator.comparing(Stance::span)
            .thenComparing(stance -> stance.source().id())
            .thenComparing(stance -> stance.target().id()));
    return stances;
  }

  private void addPairs(
      ArticleFacts article,
      int number,
      List<List<SentenceActors.Couple>> couples,
      List<Stance> stances) {
    PairReader reader = scorer.reader(article, article.sentence(number));
    for (List<SentenceActors.Couple> places : couples) {
      SentenceActors.Couple couple = places.get(0);
      PairReader.Pair pair = pair(reader, couple);
      for (int i = 1; i < places.size() && pair.forth() == null && pair.back() == null; i++) {
        PairReader.Pair farther = pair(reader, places.get(i));
        if (farther.forth() != null || farther.back() != null) {
          couple = places.get(i);
          pair = farther;
        }
      }
      Decision.Both decided =
          Decision.of(
              scorer.model(),
              reader.outcomes(scorer.model(), pair, true),
              reader.outcomes(scorer.model(), pair, false),
              pair.forth(),
              pair.back());
      for (boolean forward : new boolean[] {true, false}) {
        stances.add(stance(article, number, reader, couple, pair, decided.of(forward), forward));
      }
    }
  }

  private static PairReader.Pair pair(PairReader reader, SentenceActors.Couple couple) {
    return reader.pair(reader.named(couple.first().span()), reader.named(couple.second().span()));
  }

  private Stance stance(
      ArticleFacts article,
      int number,
      PairReader reader,
      SentenceActors.Couple couple,
      PairReader.Pair pair,
      Decision decision,
      boolean forward) {
    StanceModel model = scorer.model();
    Mention source = forward ? couple.first() : couple.second();
    Mention target = forward ? couple.second() : couple.first();
    Named named = pair.source(!forward);
    double[] weights = reader.weights(model.scorer(), forward, decision.polarity().number());
    return new Stance(
        number,
        new Span(couple.first().begin(), couple.second().end()),
        Actor.of(source),
        Actor.of(target),
        decision.polarity(),
        decision.score(),
        pair.event(forward),
        voice(article, source, target),
        Math.min(LIMIT, model.confidence().of(decision.probability())),
        Evidence.of(
            article.sentence(number), 0, weights, decision.polarity(), named.first(), named.last()),
        told(pair.event(forward), decision) ? EVENT : MODEL);
  }

  private static boolean told(Event event, Decision decision) {
    return event != null
        && event.polarity() == decision.polarity()
        && decision.polarity() != Polarity.NEUTRAL;
  }

  /** The attribution that names the target: of the source as its speaker, or of somebody else. */
  private static int voice(ArticleFacts article, Mention source, Mention target) {
    int voice = article.attributionOf(target.span());
    if (voice < 0) {
      return -1;
    }
    Attribution attribution = article.attributions().get(voice);
    boolean speaks = source.entityId().equals(attribution.speaker().entityId());
    return speaks || article.attributionOf(source.span()) == voice ? voice : -1;
  }

  /** From speakers who do not stand in the sentence in which their words name somebody. */
  private static void addSpeakers(
      ArticleFacts article, List<TargetSentiment> sentiments, List<Stance> stances) {
    Set<Key> known = new HashSet<>();
    stances.forEach(stance -> known.add(Key.of(stance)));
    for (TargetSentiment felt : sentiments) {
      Actor target = Actor.of(felt.target());
      Actor source =
          felt.attribution() < 0
              ? null
              : Actor.of(article.attributions().get(felt.attribution()).speaker());
      if (target == null || source == null || source.id().equals(target.id())) {
        continue;
      }
      int number = article.text().sentenceAt(felt.target().begin());
      if (known.add(new Key(number, source.id(), target.id()))) {
        stances.add(
            new Stance(
                number,
                felt.target().span(),
                source,
                target,
                felt.polarity(),
                felt.score(),
                null,
                felt.attribution(),
                felt.confidence(),
                felt.evidence(),
                SPEAKER));
      }
    }
  }
}
