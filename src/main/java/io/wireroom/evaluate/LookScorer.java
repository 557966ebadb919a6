package io.wireroom.evaluate;

import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores the rows of {@code sentiment}: how each actor looks in each sentence, all mentions of one
 * actor in it taken together. Rows for words that the labels do not list are left out.
 */
public final class LookScorer {
  /** An actor in a sentence: its entity, else its name, else the mention alone. */
  private record Key(int sentence, Object who) {}

  /** All mentions of an actor in a sentence. */
  private static final class Pool {
    final List<Span> places = new ArrayList<>();
    Polarity wanted = Polarity.NEUTRAL;

    /** The first row that is not neutral of the first mention that has one. */
    Polarity answer(List<TargetSentiment> rows) {
      return places.stream()
          .flatMap(place -> rows.stream().filter(row -> row.target().span().overlaps(place)))
          .map(TargetSentiment::polarity)
          .findFirst()
          .orElse(Polarity.NEUTRAL);
    }

    boolean holds(TargetSentiment row) {
      return places.stream().anyMatch(row.target().span()::overlaps);
    }
  }

  private final int[][] counts = new int[Polarity.count()][Polarity.count()];
  private final ConfidenceBands confidence = new ConfidenceBands();

  void add(AttitudeGold.Article article, AttitudeAnswer answer, SentencePlaces places) {
    Map<Key, Pool> pools = pools(article, places);
    List<TargetSentiment> rows =
        answer.looks().stream().filter(row -> row.polarity() != Polarity.NEUTRAL).toList();
    for (Pool pool : pools.values()) {
      counts[pool.wanted.number()][pool.answer(rows).number()]++;
    }
    for (TargetSentiment row : rows) {
      List<Pool> of = pools.values().stream().filter(pool -> pool.holds(row)).toList();
      if (!of.isEmpty()) {
        boolean isRight = of.stream().anyMatch(pool -> pool.wanted == row.polarity());
        confidence.add(row.confidence(), isRight);
      }
    }
  }

  private static Map<Key, Pool> pools(AttitudeGold.Article article, SentencePlaces places) {
    Map<Key, Pool> pools = new LinkedHashMap<>();
    for (int i = 0; i < article.actors().size(); i++) {
      AttitudeGold.Actor actor = article.actors().get(i);
      Pool pool = pools.computeIfAbsent(key(actor, i), key -> new Pool());
      if (pool.wanted == Polarity.NEUTRAL) {
        pool.wanted = article.looks().getOrDefault(i, Polarity.NEUTRAL);
      }
      if (places.has(actor.sentence())) {
        int shift = places.shift(actor.sentence());
        pool.places.add(new Span(actor.span().begin() + shift, actor.span().end() + shift));
      }
    }
    return pools;
  }

  private static Key key(AttitudeGold.Actor actor, int index) {
    String known = actor.entityId() == null ? actor.name() : actor.entityId();
    return new Key(actor.sentence(), known == null ? (Object) index : known);
  }

  /** Looks of one sign that were found so, all that were found so, and all labelled so. */
  public QuoteFigures.Share share(Polarity polarity) {
    int label = polarity.number();
    int predicted = 0;
    int gold = 0;
    for (int other = 0; other < counts.length; other++) {
      predicted += counts[other][label];
      gold += counts[label][other];
    }
    return new QuoteFigures.Share(counts[label][label], predicted, gold);
  }

  /** The same of negative and positive ones together. */
  public QuoteFigures.Share share() {
    QuoteFigures.Share against = share(Polarity.NEGATIVE);
    QuoteFigures.Share with = share(Polarity.POSITIVE);
    return new QuoteFigures.Share(
        against.right() + with.right(),
        against.predicted() + with.predicted(),
        against.gold() + with.gold());
  }

  /** Mean F of the three, in percent. */
  public double macro() {
    double sum = 0;
    for (int label = 0; label < counts.length; label++) {
      sum += share(Polarity.of(label)).f();
    }
    return sum / counts.length;
  }

  /** Looks found with the other sign. */
  public int opposite() {
    int against = Polarity.NEGATIVE.number();
    int with = Polarity.POSITIVE.number();
    return counts[against][with] + counts[with][against];
  }

  /** What share of the rows that are not neutral is right, by confidence. */
  public ConfidenceBands confidence() {
    return confidence;
  }
}
