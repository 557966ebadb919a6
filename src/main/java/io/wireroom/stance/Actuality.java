package io.wireroom.stance;

import io.wireroom.stance.EventWords.Over;
import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import io.wireroom.text.Negation;
import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/** Whether the clause of a verb says that what it tells is done, and what it is where it is not. */
final class Actuality {
  private static final Set<String> PERHAPS =
      Set.of("could", "would", "may", "might", "should", "can", "must", "ought", "'d", "ca");
  private static final Set<String> IF =
      Set.of("if", "unless", "whether", "lest", "until", "till", "like");

  private final TreeWords words;
  private final Parse parse;
  private final EventWords list;
  private final boolean question;

  Actuality(TreeWords words, EventWords list) {
    this.words = words;
    this.list = list;
    parse = words.parse();
    question = asks();
  }

  /** The event where a pattern's verb, as it stands in the sentence, tells it; else null. */
  Event of(int verb, Event told) {
    if (question) {
      return null;
    }
    Event event = told;
    int at = verb;
    while (event != null) {
      if (denied(at) || open(at, event)) {
        return null;
      }
      int head = parse.head(at);
      boolean bare = words.bare(at);
      boolean own = parse.dependent(at, Relation.NSUBJ) >= 0;
      switch (parse.relation(at)) {
        case XCOMP -> {
          event = own ? null : above(head, event);
          at = head;
        }
        case ACL -> {
          return bare ? aboveOfNoun(head, event) : list.unreal(words.lemma(head)) ? null : event;
        }
        case CONJ -> {
          if (own || !words.verb(head)) {
            return bare ? null : event;
          }
          if (!bare && finite(at)) {
            return open(head, event) ? null : event;
          }
          at = head;
        }
        case CCOMP -> {
          return bare || unsure(head) || denied(head) ? null : event;
        }
        case ADVCL -> {
          return bare || (!own && open(head, event)) ? null : event;
        }
        default -> {
          return bare ? null : event;
        }
      }
    }
    return null;
  }

  /** Whether a noun that tells an event is named as one that did not or may not happen. */
  boolean open(int noun) {
    for (int which = 0; which < parse.dependents(noun); which++) {
      int below = parse.dependent(noun, which);
      boolean some = parse.relation(below) == Relation.DET && !definite(words.lemma(below));
      if (some || list.unreal(words.lemma(below))) {
        return true;
      }
    }
    int head = parse.head(noun);
    return question || (words.verb(head) && list.unreal(words.lemma(head)));
  }

  private static boolean definite(String determiner) {
    return switch (determiner) {
      case "the", "this", "these", "those", "that", "all", "both" -> true;
      default -> false;
    };
  }

  private Event above(int verb, Event act) {
    Over over = list.above(words.lemma(verb));
    // Told to, forced to: another's will.
    boolean passive = parse.dependent(verb, Relation.AUX_PASS) >= 0;
    return over == null || passive ? null : over.of(act);
  }

  private Event aboveOfNoun(int noun, Event act) {
    Over over = list.above(words.lemma(noun));
    return over == null || open(noun) ? null : over.of(act);
  }

  /** Deny that, express doubt that. */
  private boolean unsure(int verb) {
    int object = parse.dependent(verb, Relation.OBJ);
    return list.unreal(words.lemma(verb)) || (object >= 0 && list.unreal(words.lemma(object)));
  }

  private boolean finite(int verb) {
    return PartOfSpeech.finite(words.pos(verb));
  }

  private boolean denied(int verb) {
    for (int which = 0; which < parse.dependents(verb); which++) {
      int below = parse.dependent(verb, which);
      String lemma = words.lemma(below);
      boolean adverb = parse.relation(below) != Relation.OBL && !words.noun(below);
      if (adverb && Negation.undone(lemma)) {
        return true;
      }
      boolean taking =
          parse.relation(below) == Relation.OBJ || parse.relation(below) == Relation.NSUBJ;
      if (taking && no(below)) {
        return true;
      }
    }
    return false;
  }

  private boolean no(int noun) {
    for (int which = 0; which < parse.dependents(noun); which++) {
      int below = parse.dependent(noun, which);
      if (below < noun && Negation.undone(words.lemma(below)) && !words.noun(below)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is left open, by a modal or a condition. Force to come is none yet. */
  private boolean open(int verb, Event event) {
    for (int which = 0; which < parse.dependents(verb); which++) {
      int below = parse.dependent(verb, which);
      String lemma = words.lemma(below);
      boolean modal = words.pos(below).equals("MD");
      boolean marks = parse.relation(below) == Relation.MARK;
      if ((modal && (PERHAPS.contains(lemma) || event.force())) || (marks && IF.contains(lemma))) {
        return true;
      }
      if (parse.relation(below) == Relation.ADVMOD && list.unreal(lemma)) {
        return true;
      }
    }
    return false;
  }

  private boolean asks() {
    for (int i = parse.size() - 1; i >= 0 && i >= parse.size() - 3; i--) {
      if (words.tokens().get(i).text().equals("?")) {
        return true;
      }
    }
    return false;
  }
}
