package io.wireroom.stance;

import io.wireroom.entity.Mention;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.Attribution;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.watch.Watched;
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

  private final EventFinder events;
  private final PairClassifier pairs;
  private final SpeakerClassifier speakers;
  private final boolean neutral;

  /** A pair that is asked for, and the two mentions. */
  private record Candidate(SentenceActors.Couple couple, PairClassifier.Pair pair) {
    ActorPair actors(boolean forward) {
      String first = couple.first().entityId();
      String second = couple.second().entityId();
      return forward
          ? new ActorPair(pair.sentence(), first, second)
          : new ActorPair(pair.sentence(), second, first);
    }
  }

  /**
   * Reads the list {@code event-verbs}.
   *
   * @param pairs judges two who stand in one sentence
   * @param speakers judges speakers who stand in another
   * @param neutral whether there are rows, too, for whom nothing is felt and nothing is done
   */
  public StanceFinder(
      Lists lists, PairClassifier pairs, SpeakerClassifier speakers, boolean neutral) {
    events = new EventFinder(lists);
    this.pairs = pairs;
    this.speakers = speakers;
    this.neutral = neutral;
  }

  /** The rows of an article, in text order. Asks each classifier once, for all. */
  public List<Stance> find(ArticleFacts article) {
    List<Candidate> candidates = candidates(article);
    List<Stance> stances = new ArrayList<>();
    addPairs(article, candidates, stances);
    addSpeakers(article, candidates, stances);
    stances.sort(
        Comparator.comparing(Stance::span)
            .thenComparing(stance -> stance.source().id())
            .thenComparing(stance -> stance.target().id()));
    return stances;
  }

  private void addPairs(ArticleFacts article, List<Candidate> candidates, List<Stance> stances) {
    if (candidates.isEmpty()) {
      return;
    }
    List<PairClassifier.Answer> answers =
        pairs.classify(article, candidates.stream().map(Candidate::pair).toList());
    for (int i = 0; i < answers.size(); i++) {
      for (boolean forward : new boolean[] {true, false}) {
        PairClassifier.Direction answer = answers.get(i).of(forward);
        if (isRow(answer, candidates.get(i).pair().event(forward))) {
          stances.add(stance(article, candidates.get(i), answer, forward));
        }
      }
    }
  }

  /** From speakers who do not stand in the sentence in which their words name somebody. */
  private void addSpeakers(ArticleFacts article, List<Candidate> candidates, List<Stance> stances) {
    Set<ActorPair> known = new HashSet<>();
    for (Candidate candidate : candidates) {
      known.add(candidate.actors(true));
      known.add(candidate.actors(false));
    }
    List<SpokenOf> spoken = SpokenOf.in(article, known);
    if (spoken.isEmpty()) {
      return;
    }
    List<PairClassifier.Direction> answers =
        speakers.classifySpeakers(article, spoken.stream().map(SpokenOf::asked).toList());
    for (int i = 0; i < answers.size(); i++) {
      if (isRow(answers.get(i), null)) {
        stances.add(stance(spoken.get(i), answers.get(i)));
      }
    }
  }

  private boolean isRow(PairClassifier.Direction answer, Event event) {
    return neutral || event != null || answer.polarity() != Polarity.NEUTRAL;
  }

  private List<Candidate> candidates(ArticleFacts article) {
    List<Candidate> candidates = new ArrayList<>();
    int[] next = {0};
    List<Sentence> sentences = article.text().sentences();
    for (int number = 0; number < sentences.size(); number++) {
      Watched.check();
      SentenceActors actors = SentenceActors.of(sentences.get(number), article.mentions(), next);
      List<List<SentenceActors.Couple>> couples = actors.couples();
      boolean words = sentences.get(number).endToken() > sentences.get(number).firstToken();
      if (words && !couples.isEmpty()) {
        SentencePairs reader = new SentencePairs(events, article, number);
        couples.forEach(places -> candidates.add(candidate(reader, actors, places)));
      }
    }
    return candidates;
  }

  /** Two actors where they stand nearest, or in the nearest place of which an event is known. */
  private static Candidate candidate(
      SentencePairs reader, SentenceActors actors, List<SentenceActors.Couple> places) {
    Candidate nearest = null;
    for (SentenceActors.Couple place : places) {
      PairClassifier.Pair pair =
          reader.pair(
              place.first().span(),
              place.second().span(),
              actors.spans(place.first().entityId()),
              actors.spans(place.second().entityId()));
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

  private static Stance stance(SpokenOf spoken, PairClassifier.Direction answer) {
    return new Stance(
        spoken.sentence(),
        spoken.mentions().get(0),
        spoken.source(),
        spoken.target(),
        answer.polarity(),
        answer.score(),
        null,
        spoken.attribution(),
        answer.confidence(),
        answer.evidence(),
        answer.rule());
  }
}
