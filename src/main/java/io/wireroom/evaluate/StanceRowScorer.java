package io.wireroom.evaluate;

import io.wireroom.reading.Polarity;
import io.wireroom.stance.Actor;
import io.wireroom.stance.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores the rows of {@code stances} that are not neutral, each source, target and sign of a
 * sentence once. Actors are the same where their country or their name is; a speaker as the
 * labelled source is met by the one whom a quoted stretch of the sentence names, or by anybody
 * where none does.
 */
public final class StanceRowScorer {
  /** What one rule gave. */
  public static final class RuleCount {
    private int rows;
    private int right;

    /** Rows. */
    public int rows() {
      return rows;
    }

    /** Rows that are labelled so. */
    public int right() {
      return right;
    }
  }

  private record Key(int sentence, String source, String target, Polarity polarity) {}

  private final Map<String, RuleCount> rules = new TreeMap<>();
  private final ConfidenceBands confidence = new ConfidenceBands();
  private int gold;
  private int predicted;
  private int right;
  private int opposite;

  void add(AttitudeGold.Article article, AttitudeAnswer answer, SentencePlaces places) {
    Map<Integer, List<AttitudeGold.Stance>> wanted = new HashMap<>();
    for (AttitudeGold.Stance stance : article.stances()) {
      wanted.computeIfAbsent(stance.sentence(), i -> new ArrayList<>()).add(stance);
    }
    Map<Integer, List<AttitudeGold.Stance>> free = new HashMap<>();
    wanted.forEach((sentence, stances) -> free.put(sentence, distinct(stances)));
    gold += free.values().stream().mapToInt(List::size).sum();
    Map<Integer, String> speakers = speakers(article);
    Set<Key> seen = new HashSet<>();
    for (Stance row : answer.stances()) {
      int sentence = places.sentenceAt(row.span().begin());
      if (row.polarity() != Polarity.NEUTRAL && sentence >= 0 && seen.add(key(sentence, row))) {
        String speaker = speakers.get(sentence);
        boolean labelled = take(free.getOrDefault(sentence, List.of()), row, speaker);
        count(row, labelled);
        List<AttitudeGold.Stance> all = wanted.getOrDefault(sentence, List.of());
        opposite += !labelled && all.stream().anyMatch(one -> isPair(one, row, speaker)) ? 1 : 0;
      }
    }
  }

  private static Key key(int sentence, Stance row) {
    return new Key(sentence, row.source().id(), row.target().id(), row.polarity());
  }

  /** Takes the first label that a row meets out of those that none has met. */
  private static boolean take(List<AttitudeGold.Stance> free, Stance row, String speaker) {
    for (AttitudeGold.Stance one : free) {
      if (one.polarity() == row.polarity() && isPair(one, row, speaker)) {
        return free.remove(one);
      }
    }
    return false;
  }

  private void count(Stance row, boolean isRight) {
    predicted++;
    right += isRight ? 1 : 0;
    RuleCount rule = rules.computeIfAbsent(row.rule(), name -> new RuleCount());
    rule.rows++;
    rule.right += isRight ? 1 : 0;
    confidence.add(row.confidence(), isRight);
  }

  private static boolean isPair(AttitudeGold.Stance gold, Stance row, String speaker) {
    boolean source =
        gold.source() != null
            ? isActor(gold.source(), row.source())
            : speaker == null || ActorName.same(speaker, row.source().name());
    return source && isActor(gold.target(), row.target());
  }

  private static boolean isActor(AttitudeGold.Actor gold, Actor actor) {
    boolean country =
        gold.country() != null
            && gold.entityId() != null
            && gold.entityId().startsWith("country:")
            && actor.id().equals("country:" + gold.country());
    return country
        || ActorName.same(gold.name(), actor.name())
        || ActorName.same(gold.words(), actor.name());
  }

  /** The first named speaker of each sentence that a quoted stretch touches. */
  private static Map<Integer, String> speakers(AttitudeGold.Article article) {
    Map<Integer, String> speakers = new HashMap<>();
    for (AttitudeGold.Stretch stretch : article.stretches()) {
      for (int i = 0; i < article.sentences().size(); i++) {
        if (stretch.isNamed() && stretch.span().overlaps(article.sentences().get(i))) {
          speakers.putIfAbsent(i, stretch.speaker());
        }
      }
    }
    return speakers;
  }

  /** Labels of a sentence, one act toward one actor once, however often they are named. */
  private static List<AttitudeGold.Stance> distinct(List<AttitudeGold.Stance> stances) {
    List<AttitudeGold.Stance> distinct = new ArrayList<>();
    for (AttitudeGold.Stance stance : stances) {
      if (distinct.stream().noneMatch(one -> isSame(one, stance))) {
        distinct.add(stance);
      }
    }
    return distinct;
  }

  private static boolean isSame(AttitudeGold.Stance one, AttitudeGold.Stance other) {
    AttitudeGold.Actor source = one.source();
    AttitudeGold.Actor second = other.source();
    boolean sources =
        Objects.equals(source, second)
            || (source != null && second != null && ActorName.same(source.name(), second.name()));
    return sources
        && one.polarity() == other.polarity()
        && ActorName.same(one.target().name(), other.target().name());
  }

  /** Rows that are labelled so, all rows, and labels. */
  public QuoteFigures.Share share() {
    return new QuoteFigures.Share(right, predicted, gold);
  }

  /** Rows of a labelled pair that are not labelled so, or whose label another row has met. */
  public int opposite() {
    return opposite;
  }

  /** Rows by rule, sorted by name. */
  public Map<String, RuleCount> rules() {
    return rules;
  }

  /** What share of the rows is right, by confidence. */
  public ConfidenceBands confidence() {
    return confidence;
  }
}
