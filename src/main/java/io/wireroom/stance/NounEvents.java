package io.wireroom.stance;

import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import java.util.List;

/** Events that a noun tells: Tokyo's restrictions on Seoul, talks between the two. */
final class NounEvents {
  private final TreeWords words;
  private final Parse parse;
  private final EventWords list;
  private final PhraseReach reach;
  private final Actuality actuality;

  NounEvents(TreeWords words, EventWords list, PhraseReach reach, Actuality actuality) {
    this.words = words;
    this.list = list;
    this.reach = reach;
    this.actuality = actuality;
    parse = words.parse();
  }

  /**
   * What the source does to the target.
   *
   * @param both whether only patterns that go both ways count
   * @return null where nothing is sure
   */
  Event between(EventActor source, EventActor target, boolean both) {
    List<Integer> acting = reach.acting(source.head());
    for (int phrase : reach.actedUpon(target.head())) {
      int noun = parse.head(phrase);
      if (noun >= 0
          && parse.relation(phrase) == Relation.NMOD
          && reach.owns(acting, noun, phrase)) {
        Event event = told(noun, words.preposition(phrase), source, target, both);
        if (event != null) {
          return event;
        }
      }
    }
    return null;
  }

  /** What two do to each other: talks between them. */
  Event together(EventActor one, EventActor other) {
    int first = reach.listHead(one.head());
    int noun = parse.head(first);
    boolean listed = first == reach.listHead(other.head()) && one.head() != other.head();
    return listed && noun >= 0 && words.preposition(first).equals("between")
        ? told(noun, "between", one, other, true)
        : null;
  }

  private Event told(
      int noun, String preposition, EventActor source, EventActor target, boolean both) {
    for (EventPattern pattern : list.noun(words.lemma(noun))) {
      if (pattern.actors().hold(source, target)
          && pattern.prepositions().contains(preposition)
          && (pattern.both() || !both)) {
        return actuality.open(noun) ? null : pattern.event();
      }
    }
    return null;
  }
}
