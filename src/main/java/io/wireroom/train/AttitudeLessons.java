package io.wireroom.train;

import io.wireroom.encoder.Window;
import io.wireroom.evaluate.AttitudeGold;
import io.wireroom.finetune.Lesson;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes lessons of a whole article in which all attitudes are marked: each actor of a sentence once
 * for all its mentions there, and each pair of them in both directions.
 */
final class AttitudeLessons {
  /** Actors of a sentence whose pairs are learnt; longer lists have hardly a stance. */
  private static final int MOST_ACTORS = 8;

  private final AttitudeGold.Article gold;
  private final LessonText text;
  private final int set;
  private final Map<Integer, List<Group>> actors = new HashMap<>();

  /** An actor of a sentence: numbers of all its mentions there. */
  private record Group(List<Integer> mentions) {}

  private AttitudeLessons(LessonReader.Labelled<AttitudeGold.Article> article, int set) {
    gold = article.gold();
    text = article.text();
    this.set = set;
    Map<Integer, Map<String, Group>> bySentence = new HashMap<>();
    for (int i = 0; i < gold.actors().size(); i++) {
      int sentence = text.text().sentenceAt(gold.actors().get(i).span().begin());
      bySentence
          .computeIfAbsent(sentence, number -> new LinkedHashMap<>())
          .computeIfAbsent(key(i), key -> new Group(new ArrayList<>()))
          .mentions()
          .add(i);
    }
    bySentence.forEach((sentence, groups) -> actors.put(sentence, List.copyOf(groups.values())));
  }

  /**
   * Makes them.
   *
   * @param set that the labels are of
   * @param longest pieces of a window
   * @param first pieces of the first window
   */
  static List<Lesson> of(
      LessonReader.Labelled<AttitudeGold.Article> article, int set, int longest, int first) {
    AttitudeLessons lessons = new AttitudeLessons(article, set);
    return lessons.text.windows(longest, first).stream()
        .map(lessons::lesson)
        .filter(lesson -> !lesson.looks().isEmpty())
        .toList();
  }

  /** What mentions of one actor share. */
  private String key(int actor) {
    AttitudeGold.Actor of = gold.actors().get(actor);
    if (of.entityId() != null) {
      return of.entityId();
    }
    return of.name() != null ? of.name() : "#" + actor;
  }

  private Lesson lesson(Window window) {
    List<Lesson.Look> looks = new ArrayList<>();
    List<Lesson.Pair> pairs = new ArrayList<>();
    for (int sentence = window.firstSentence(); sentence < window.endSentence(); sentence++) {
      List<Group> groups = actors.getOrDefault(sentence, List.of());
      for (Group group : groups) {
        looks.add(
            new Lesson.Look(
                set, text.tokens(window, spans(group)), sentence, look(group).number()));
      }
      addPairs(window, sentence, groups, pairs);
    }
    return Lesson.ofAttitudes(window, looks, pairs, List.of());
  }

  private void addPairs(Window window, int sentence, List<Group> groups, List<Lesson.Pair> pairs) {
    List<Group> some = groups.subList(0, Math.min(MOST_ACTORS, groups.size()));
    for (Group target : some) {
      int[] tokens = text.tokens(window, spans(target));
      pairs.add(
          new Lesson.Pair(
              set,
              new int[0],
              tokens,
              text.tokens(sentence),
              sentence,
              stance(null, target).number()));
      for (Group source : some) {
        if (!source.equals(target)) {
          pairs.add(
              new Lesson.Pair(
                  set,
                  text.tokens(window, spans(source)),
                  tokens,
                  text.between(window, spans(source), spans(target)),
                  sentence,
                  stance(source, target).number()));
        }
      }
    }
  }

  private List<Span> spans(Group group) {
    return group.mentions().stream().map(i -> gold.actors().get(i).span()).toList();
  }

  /** How any mention looks; neutral where one looks good and another bad. */
  private Polarity look(Group group) {
    boolean negative = looks(group, Polarity.NEGATIVE);
    boolean positive = looks(group, Polarity.POSITIVE);
    if (negative == positive) {
      return Polarity.NEUTRAL;
    }
    return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  private boolean looks(Group group, Polarity polarity) {
    return group.mentions().stream().anyMatch(i -> gold.looks().get(i) == polarity);
  }

  /**
   * How one stands toward another.
   *
   * @param source null for whoever speaks
   */
  private Polarity stance(Group source, Group target) {
    Polarity found = Polarity.NEUTRAL;
    for (AttitudeGold.Stance stance : gold.stances()) {
      boolean same = source == null ? stance.source() == null : has(source, stance.source());
      if (same && has(target, stance.target())) {
        found = stance.polarity();
      }
    }
    return found;
  }

  private boolean has(Group group, AttitudeGold.Actor actor) {
    return group.mentions().stream().anyMatch(i -> gold.actors().get(i).equals(actor));
  }
}
