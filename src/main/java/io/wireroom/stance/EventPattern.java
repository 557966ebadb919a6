package io.wireroom.stance;

import java.util.Set;

/**
 * A verb or noun that tells an event, as the list {@code event-verbs} has it.
 *
 * @param particle the second word of the verb ({@code turn down}); empty where it has none
 * @param objects the nouns one of which is the verb's object; empty where it does not matter
 * @param prepositions the target stands behind one of these; empty where it is the object itself
 * @param event the class
 * @param both whether it goes both ways
 * @param state whether its participle is no passive ({@code is opposed to})
 * @param infinitive whether an infinitive must hang on it ({@code asked them to go})
 * @param actors whom it holds between
 */
record EventPattern(
    String particle,
    Set<String> objects,
    Set<String> prepositions,
    Event event,
    boolean both,
    boolean state,
    boolean infinitive,
    Actors actors) {
  /** Whom a pattern holds between. */
  enum Actors {
    ALL,
    /** No person is among the two: {@code attack} between persons is mostly talk. */
    BODIES,
    /** Two persons. */
    PERSONS;

    boolean hold(EventActor source, EventActor target) {
      return switch (this) {
        case ALL -> true;
        case BODIES -> !source.person() && !target.person();
        case PERSONS -> source.person() && target.person();
      };
    }
  }

  /** Whether its verb has no object, so that no subject of it is acted upon. */
  boolean intransitive() {
    return objects.isEmpty() && !prepositions.isEmpty();
  }

  /** Whether the noun may be the verb's object. */
  boolean takes(String lemma) {
    return EventWords.listed(objects, lemma);
  }

  /** How much it asks for; the pattern that asks for most counts. */
  int weight() {
    return (particle.isEmpty() ? 0 : 4)
        + (objects.isEmpty() ? 0 : 3)
        + (prepositions.isEmpty() ? 0 : 1)
        + (actors == Actors.ALL ? 0 : 1);
  }
}
