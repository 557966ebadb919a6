package io.wireroom.stance;

import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a noun phrase stands in the clause of a verb.
 *
 * @param verb the verb, or an adjective
 * @param preposition what it stands behind; empty where it is who the verb is done to
 * @param via the noun that the preposition hangs on ({@code sanctions on Iran}); -1 where it is the
 *     verb
 */
record Place(int verb, String preposition, int via) {
  /** All places of the phrase with a head. */
  static List<Place> of(TreeWords words, Clauses clauses, int phrase) {
    Parse parse = words.parse();
    List<Place> places = new ArrayList<>();
    int head = parse.head(phrase);
    if (head >= 0) {
      above(words, clauses, phrase, head, places);
    }
    for (int which = 0; which < parse.dependents(phrase); which++) {
      below(words, clauses, parse.dependent(phrase, which), places);
    }
    return places;
  }

  private static void above(
      TreeWords words, Clauses clauses, int phrase, int head, List<Place> places) {
    Parse parse = words.parse();
    String preposition = words.preposition(phrase);
    switch (parse.relation(phrase)) {
      case OBJ -> places.add(new Place(head, "", -1));
      case IOBJ -> {
        // Without an object it is the parser's word for one: asked Riyadh to wait.
        boolean object = parse.dependent(head, Relation.OBJ) >= 0;
        places.add(new Place(head, object ? "to" : "", -1));
      }
      case OBL, OBL_AGENT -> {
        if (!preposition.isEmpty()) {
          places.add(new Place(head, preposition, -1));
        }
      }
      case NSUBJ, NSUBJ_PASS -> {
        if (clauses.passive(head)) {
          places.add(new Place(head, "", -1));
        } else if (words.bare(head) && below(parse.relation(head))) {
          // Urged Seoul to yield: the object of the one is the subject of the other.
          places.add(new Place(parse.head(head), "", -1));
        }
      }
      case NMOD -> viaNoun(words, preposition, head, places);
      default -> {}
    }
  }

  private static boolean below(Relation relation) {
    return relation == Relation.XCOMP || relation == Relation.CCOMP;
  }

  private static void viaNoun(TreeWords words, String preposition, int noun, List<Place> places) {
    Parse parse = words.parse();
    int top = noun;
    while (parse.relation(top) == Relation.CONJ && words.noun(parse.head(top))) {
      top = parse.head(top);
    }
    if (preposition.isEmpty()) {
      return;
    }
    // A critic of the mayor: who that is may be the subject, or stand before a comma.
    places.add(new Place(noun, preposition, -1));
    switch (parse.relation(top)) {
      case OBJ, NSUBJ_PASS, NSUBJ, OBL, OBL_UNMARKED ->
          places.add(new Place(parse.head(top), preposition, top));
      default -> {}
    }
    int participle = parse.dependent(noun, Relation.ACL);
    if (participle >= 0) {
      places.add(new Place(participle, preposition, noun));
    }
  }

  /** Clauses that hang on the phrase and are about it. */
  private static void below(TreeWords words, Clauses clauses, int verb, List<Place> places) {
    Parse parse = words.parse();
    Relation relation = parse.relation(verb);
    if (relation == Relation.ACL && clauses.passive(verb)) {
      places.add(new Place(verb, "", -1));
    } else if (relation == Relation.ACL_RELCL) {
      for (int which = 0; which < parse.dependents(verb); which++) {
        int pronoun = parse.dependent(verb, which);
        if (words.relative(pronoun)) {
          above(words, clauses, pronoun, verb, places);
        }
      }
    }
  }
}
