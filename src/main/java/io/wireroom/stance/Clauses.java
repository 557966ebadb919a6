package io.wireroom.stance;

import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import java.util.Set;

/** Who does what in the clause of a verb. */
final class Clauses {
  private static final Set<String> BE = Set.of("be", "get", "'s", "'re");
  private static final Set<String> HAVE = Set.of("have", "'ve", "'d");

  // A participle behind one of these has the subject of the clause it hangs on.
  private static final Set<String> SAME_SUBJECT =
      Set.of("by", "while", "after", "before", "in", "when", "since", "then");

  private static final Set<String> PARTICLES =
      Set.of("out", "up", "down", "off", "back", "away", "over");

  private final TreeWords words;
  private final Parse parse;

  Clauses(TreeWords words) {
    this.words = words;
    parse = words.parse();
  }

  /** Whether the verb's subject is acted upon. */
  boolean passive(int verb) {
    int at = verb;
    while (sharesVoice(at) && !passiveAlone(at)) {
      at = parse.head(at);
    }
    return passiveAlone(at);
  }

  /** Was seized and sold: the second participle has the auxiliary of the first. */
  private boolean sharesVoice(int verb) {
    return words.pos(verb).equals("VBN")
        && parse.relation(verb) == Relation.CONJ
        && words.verb(parse.head(verb))
        && parse.dependent(verb, Relation.NSUBJ) < 0
        && parse.dependent(verb, Relation.OBJ) < 0
        && !words.has(verb, Relation.AUX, HAVE);
  }

  private boolean passiveAlone(int verb) {
    String pos = words.pos(verb);
    if (!pos.equals("VBN") && !pos.equals("VBD")) {
      return false;
    }
    if (parse.dependent(verb, Relation.AUX_PASS) >= 0) {
      return true;
    }
    if (words.has(verb, Relation.AUX, HAVE) || parse.dependent(verb, Relation.OBJ) >= 0) {
      return false;
    }
    Relation relation = parse.relation(verb);
    boolean hung = relation == Relation.ACL || relation == Relation.ADVCL;
    return by(verb) >= 0
        || words.has(verb, Relation.COP, BE)
        || parse.dependent(verb, Relation.NSUBJ_PASS) >= 0
        || (pos.equals("VBN") && hung);
  }

  /** Who does what the verb tells; -1 where unknown. */
  int agent(int verb) {
    return passive(verb) ? by(verb) : subject(verb);
  }

  /** To whom it is done; -1 where unknown. */
  int patient(int verb) {
    return passive(verb) ? subject(verb) : parse.dependent(verb, Relation.OBJ);
  }

  private int by(int verb) {
    int agent = words.with(verb, Relation.OBL_AGENT, "by");
    return agent >= 0 ? agent : words.with(verb, Relation.OBL, "by");
  }

  /**
   * The subject as grammar has it: its own, what its relative pronoun takes up, or that of the
   * clause it shares one with; -1 where none is sure.
   */
  int subject(int verb) {
    int at = verb;
    // Up the tree, so it ends.
    while (at >= 0) {
      int own = ownSubject(at);
      int head = parse.head(at);
      Relation relation = parse.relation(at);
      if (own >= 0) {
        return !words.relative(own) ? own : relation == Relation.ACL_RELCL ? head : -1;
      }
      switch (relation) {
        case APPOS -> {
          return words.noun(at) ? head : -1;
        }
        case ACL_RELCL, ACL -> {
          return inOf(at) ? -1 : head;
        }
        case CONJ -> at = head;
        case XCOMP -> at = parse.dependent(head, Relation.OBJ) >= 0 ? -1 : head;
        case ADVCL -> at = shares(at) ? head : -1;
        default -> at = -1;
      }
    }
    return -1;
  }

  /** Its own subject, which may be a relative pronoun; -1 where it has none. */
  int ownSubject(int verb) {
    int subject = parse.dependent(verb, Relation.NSUBJ);
    return subject >= 0 ? subject : parse.dependent(verb, Relation.NSUBJ_PASS);
  }

  /** Whether an adverbial participle has the subject of what it hangs on. */
  private boolean shares(int verb) {
    String pos = words.pos(verb);
    int mark = marker(verb);
    return (pos.equals("VBG") || pos.equals("VBN"))
        && (mark < 0 || SAME_SUBJECT.contains(words.lemma(mark)));
  }

  /** Accused of attacking, thanked for helping: who attacks is not who accuses. */
  private boolean inOf(int verb) {
    return words.pos(verb).equals("VBG") && marker(verb) >= 0;
  }

  private int marker(int verb) {
    int mark = parse.dependent(verb, Relation.MARK);
    return mark >= 0 ? mark : parse.dependent(verb, Relation.CASE);
  }

  /** The second word of a verb such as {@code turn down}; empty where it has none. */
  String particle(int verb) {
    int particle = parse.dependent(verb, Relation.COMPOUND_PRT);
    if (particle < 0 && verb + 1 < parse.size() && PARTICLES.contains(words.lemma(verb + 1))) {
      String pos = words.pos(verb + 1);
      particle = pos.equals("RP") || pos.equals("RB") ? verb + 1 : -1;
    }
    return particle < 0 ? "" : words.lemma(particle);
  }
}
