package io.wireroom.stance;

import io.wireroom.entity.Mention;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actors of one sentence, and where two of them stand nearest to each other. */
final class SentenceActors {
  /** So many actors of a sentence are paired; lists of names say little of each. */
  private static final int MOST = 8;

  /** So many mentions of one actor are looked at. */
  private static final int MOST_MENTIONS = 6;

  /** So many places where two actors stand are looked at. */
  private static final int MOST_COUPLES = 6;

  /**
   * Two actors where they stand nearest, the one named first first.
   *
   * @param first where the one stands
   * @param second where the other stands
   */
  record Couple(Mention first, Mention second) {
    int gap() {
      return second.begin() - first.end();
    }
  }

  private final Map<String, List<Mention>> actors = new LinkedHashMap<>();

  /** Takes a mention of the sentence, in text order. */
  void add(Mention mention) {
    Actor actor = Actor.of(mention);
    if (actor == null || (actors.size() == MOST && !actors.containsKey(actor.id()))) {
      return;
    }
    List<Mention> mentions = actors.computeIfAbsent(actor.id(), id -> new ArrayList<>());
    if (mentions.size() < MOST_MENTIONS) {
      mentions.add(mention);
    }
  }

  /**
   * For every two different actors where they stand, the nearest first; mentions that overlap are
   * no couple.
   */
  List<List<Couple>> couples() {
    List<List<Mention>> all = new ArrayList<>(actors.values());
    List<List<Couple>> couples = new ArrayList<>();
    for (int a = 0; a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        List<Couple> found = couples(all.get(a), all.get(b));
        if (!found.isEmpty()) {
          couples.add(found);
        }
      }
    }
    return couples;
  }

  /** Where an actor stands, in text order. */
  List<Span> spans(String id) {
    return actors.getOrDefault(id, List.of()).stream().map(Mention::span).toList();
  }

  private static List<Couple> couples(List<Mention> ones, List<Mention> others) {
    List<Couple> found = new ArrayList<>();
    for (Mention one : ones) {
      for (Mention other : others) {
        Couple couple =
            one.begin() <= other.begin() ? new Couple(one, other) : new Couple(other, one);
        if (couple.gap() >= 0) {
          found.add(couple);
        }
      }
    }
    found.sort(Comparator.comparingInt(Couple::gap));
    return found.subList(0, Math.min(MOST_COUPLES, found.size()));
  }

  /** The mentions of a sentence out of all of the article, which are in text order. */
  static SentenceActors of(Sentence sentence, List<Mention> mentions, int[] next) {
    SentenceActors found = new SentenceActors();
    while (next[0] < mentions.size() && mentions.get(next[0]).begin() < sentence.end()) {
      Mention mention = mentions.get(next[0]++);
      if (mention.begin() >= sentence.begin()) {
        found.add(mention);
      }
    }
    return found;
  }
}
