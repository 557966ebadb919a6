package io.wireroom.stance;

import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import io.wireroom.text.PartOfSpeech;
import java.util.List;

/** Events that a verb, or an adjective with {@code be}, tells of its subject and one more. */
final class VerbEvents {
  private final TreeWords words;
  private final Parse parse;
  private final EventWords list;
  private final Clauses clauses;
  private final PhraseReach reach;
  private final Actuality actuality;

  VerbEvents(TreeWords words, EventWords list, PhraseReach reach, Actuality actuality) {
    this.words = words;
    this.list = list;
    this.reach = reach;
    this.actuality = actuality;
    parse = words.parse();
    clauses = new Clauses(words);
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
      for (Place place : Place.of(words, clauses, phrase)) {
        EventPattern pattern = pattern(place, source, target);
        if (pattern != null && (pattern.both() || !both) && acts(acting, place.verb(), pattern)) {
          Event event = actuality.of(place.verb(), pattern.event());
          // Who refuses to meet is refused by nobody.
          if (event != null && (!both || event == pattern.event())) {
            return event;
          }
        }
      }
    }
    return null;
  }

  /** What two do to each other who are one subject: Tokyo and Seoul agreed. */
  Event together(EventActor one, EventActor other) {
    int subject = reach.listHead(one.head());
    boolean listed = subject == reach.listHead(other.head()) && one.head() != other.head();
    if (!listed || parse.relation(subject) != Relation.NSUBJ || apart(subject)) {
      return null;
    }
    int verb = parse.head(subject);
    String particle = clauses.particle(verb);
    for (EventPattern pattern : patterns(verb)) {
      if (pattern.both()
          && pattern.particle().equals(particle)
          && pattern.actors().hold(one, other)
          && alone(verb, pattern)) {
        return actuality.of(verb, pattern.event());
      }
    }
    return null;
  }

  private boolean apart(int subject) {
    for (int at = parse.first(subject); at <= parse.last(subject); at++) {
      if (words.pos(at).equals("CC") && !words.lemma(at).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody else is named with whom they do it. */
  private boolean alone(int verb, EventPattern pattern) {
    int patient = clauses.patient(verb);
    boolean object =
        pattern.objects().isEmpty() ? patient < 0 : patient >= 0 && among(pattern, patient);
    return object
        && !clauses.passive(verb)
        && !withMore(verb)
        && (patient < 0 || words.with(patient, Relation.NMOD, "with") < 0);
  }

  private List<EventPattern> patterns(int word) {
    String lemma = words.lemma(word);
    return PartOfSpeech.noun(words.pos(word)) ? list.role(lemma) : list.verb(lemma);
  }

  private boolean withMore(int verb) {
    for (int which = 0; which < parse.dependents(verb); which++) {
      int below = parse.dependent(verb, which);
      String preposition = words.preposition(below);
      for (EventPattern pattern : patterns(verb)) {
        if (pattern.both() && pattern.prepositions().contains(preposition)) {
          return true;
        }
      }
      if (preposition.equals("with") || preposition.equals("against")) {
        return true;
      }
    }
    return false;
  }

  private boolean acts(List<Integer> acting, int verb, EventPattern pattern) {
    boolean own = pattern.state() || pattern.intransitive();
    int agent = own ? clauses.subject(verb) : clauses.agent(verb);
    if (agent < 0 || acting.contains(agent)) {
      return agent >= 0;
    }
    if (!words.noun(agent) || parse.relation(verb) != Relation.ACL) {
      return false;
    }
    // A decision to, a statement accusing: whose it is, or who made it.
    int maker = parse.relation(agent) == Relation.OBJ ? clauses.agent(parse.head(agent)) : -1;
    return reach.owns(acting, agent, -1) || acting.contains(maker);
  }

  /** The pattern that asks for most of those that fit; null where none does. */
  private EventPattern pattern(Place place, EventActor source, EventActor target) {
    String particle = clauses.particle(place.verb());
    for (EventPattern pattern : patterns(place.verb())) {
      if (pattern.actors().hold(source, target)
          && stands(pattern, place, particle)
          && (!pattern.infinitive() || words.infinitive(place.verb()))
          && objects(pattern, place)) {
        return pattern;
      }
    }
    return null;
  }

  /** Whether particle and preposition are the pattern's; "out of" may be one or both. */
  private static boolean stands(EventPattern pattern, Place place, String particle) {
    String preposition = place.preposition();
    String before = pattern.particle() + " ";
    if (particle.isEmpty() && before.length() > 1 && preposition.startsWith(before)) {
      return pattern.prepositions().contains(preposition.substring(before.length()));
    }
    return pattern.particle().equals(particle)
        && (pattern.prepositions().isEmpty()
            ? preposition.isEmpty()
            : pattern.prepositions().contains(preposition));
  }

  private boolean objects(EventPattern pattern, Place place) {
    if (pattern.objects().isEmpty()) {
      int object = parse.dependent(place.verb(), Relation.OBJ);
      // To meet in Tokyo with Abe: who stands behind the place may hang on it.
      boolean hangs = place.via() < 0 || (pattern.both() && object != place.via());
      return hangs && (!pattern.intransitive() || pattern.state() || object < 0);
    }
    int patient = clauses.patient(place.verb());
    return patient >= 0 && among(pattern, patient) && (place.via() < 0 || place.via() == patient);
  }

  private boolean among(EventPattern pattern, int noun) {
    if (pattern.takes(words.lemma(noun))) {
      return true;
    }
    for (int which = 0; which < parse.dependents(noun); which++) {
      int below = parse.dependent(noun, which);
      if (parse.relation(below) == Relation.CONJ && pattern.takes(words.lemma(below))) {
        return true;
      }
    }
    return false;
  }
}
