package io.wireroom.stance;

import io.wireroom.entity.Mention;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.Attribution;
import io.wireroom.reading.ArticleFacts;
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
  /** The list of events has a word that tells so, and the model does not say otherwise. */
  static final String EVENT = "event";

  /** What is felt toward the target in the speaker's words decided. */
  static final String SPEAKER = "speaker";

  private final EventFinder events;
  private final PairClassifier classifier;

  private record Key(int sentence, String source, String target) {
    static Key of(Stance stance) {
      return new Key(stance.sentence(), stance.source().id(), stance.target().id());
    }
  }

  /** A pair that is asked for, and the two mentions. */
  private record Candidate(SentenceActors.Couple couple, PairClassifier.Pair pair) {}

  /**
   * Reads the list {@code event-verbs}.
   *
   * @param classifier judges the pairs
   */
  public StanceFinder(Lists lists, PairClassifier classifier) {
    events = new EventFinder(lists);
    this.classifier = classifier;
  }

  /**
   * One row per direction of each pair of a sentence, in text order. Asks the classifier once, for
   * all pairs.
   *
   * @param sentiments toward the targets of the article
   */
  public List<Stance> find(ArticleFacts article, List<TargetSentiment> sentiments) {
    List<Candidate> candidates = candidates(article);
    List<PairClassifier.Answer> answers =
        candidates.isEmpty()
            ? List.of()
            : classifier.classify(article, candidates.stream().map(Candidate::pair).toList());
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      for (boolean forward : new boolean[] {true, false}) {
        stances.add(stance(article, candidates.get(i), answers.get(i).of(forward), forward));
      }
    }
    addSpeakers(article, sentiments, stances);
    stances.sort(
        Comparator.comparing(Stance::span)
            .thenComparing(stance -> stance.source().id())
            .thenComparing(stance -> stance.target().id()));
    return stances;
  }

  /**
   * Who of two is for or against the other, whoever they are.
   *
   * @param p words of the article that name one, before the other
   * @return {@link PairLabel#NEUTRAL} where they do not stand in one sentence
   */
  public PairLabel label(ArticleFacts article, Span p, Span q) {
    int number = article.text().sentenceAt(p.begin());
    if (number != article.text().sentenceAt(q.begin())) {
      return PairLabel.NEUTRAL;
    }
    return classifier.label(article, new SentencePairs(events, article, number).pair(p, q));
  }

  private List<Candidate> candidates(ArticleFacts article) {
    List<Candidate> candidates = new ArrayList<>();
    int[] next = {0};
    List<Sentence> sentences = article.text().sentences();
    for (int number = 0; number < sentences.size(); number++) {
      List<List<SentenceActors.Couple>> couples =
          SentenceActors.of(sentences.get(number), article.mentions(), next).couples();
      boolean words = sentences.get(number).endToken() > sentences.get(number).firstToken();
      if (words && !couples.isEmpty()) {
        SentencePairs pairs = new SentencePairs(events, article, number);
        couples.forEach(places -> candidates.add(candidate(pairs, places)));
      }
    }
    return candidates;
  }

  /** Two actors where they stand nearest, or in the nearest place of which an event is known. */
  private static Candidate candidate(SentencePairs pairs, List<SentenceActors.Couple> places) {
    Candidate nearest = null;
    for (SentenceActors.Couple place : places) {
      PairClassifier.Pair pair = pairs.pair(place.first().span(), place.second().span());
      Candidate candidate = new Candidate(place, pair);
      if (pair.forth() != null || pair.back() != null) {
        return candidate;
      }
      nearest = nearest == null ? candidate : nearest;
    }
    return nearest;
  }

  private static Stance stance(
      ArticleFacts article, Candidate candidate, PairClassifier.Direction answer, boolean forward) {
    SentenceActors.Couple couple = candidate.couple();
    Mention source = forward ? couple.first() : couple.second();
    Mention target = forward ? couple.second() : couple.first();
    Event event = candidate.pair().event(forward);
    return new Stance(
        candidate.pair().sentence(),
        new Span(couple.first().begin(), couple.second().end()),
        Actor.of(source),
        Actor.of(target),
        answer.polarity(),
        answer.score(),
        event,
        voice(article, source, target),
        answer.confidence(),
        answer.evidence(),
        told(event, answer.polarity()) ? EVENT : answer.rule());
  }

  private static boolean told(Event event, Polarity polarity) {
    return event != null && event.polarity() == polarity && polarity != Polarity.NEUTRAL;
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
