package io.wireroom.stance;

import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The noun phrases that a name stands for in a sentence: its own, the list it is part of, and those
 * of what is its own: its government, and as a target also its deeds and goods.
 */
final class PhraseReach {
  private static final int GOODS_BEFORE = 8;

  private final TreeWords words;
  private final Parse parse;
  private final EventWords list;

  PhraseReach(TreeWords words, EventWords list) {
    this.words = words;
    this.list = list;
    parse = words.parse();
  }

  /** The heads of the phrases, the name's own first; as one who acts, bodies alone count. */
  List<Integer> acting(int name) {
    return reach(name, false);
  }

  /** The heads of the phrases, the name's own first; as one who is acted upon. */
  List<Integer> actedUpon(int name) {
    return reach(name, true);
  }

  /**
   * Whether one of the phrases owns or does what a noun names: Tokyo's decision, the curbs by.
   *
   * @param target the phrase that it is done to, which is not the owner; -1 where none hangs on it
   */
  boolean owns(List<Integer> phrases, int noun, int target) {
    for (int phrase : phrases) {
      boolean own =
          phrase != target
              && parse.head(phrase) == noun
              && switch (parse.relation(phrase)) {
                case NMOD_POSS, COMPOUND, AMOD, NMOD_DESC -> phrase < noun;
                case NMOD -> linked(words.preposition(phrase));
                default -> false;
              };
      if (own) {
        return true;
      }
    }
    return false;
  }

  /** The head of the list of names that a name is part of; itself where it is in none. */
  int listHead(int name) {
    int at = name;
    while (parse.relation(at) == Relation.CONJ || parse.relation(at) == Relation.FLAT) {
      at = parse.head(at);
    }
    return at;
  }

  private List<Integer> reach(int name, boolean deeds) {
    List<Integer> reached = new ArrayList<>();
    // Each step goes up the tree or, once, to goods before; so it ends.
    boolean goods = false;
    int at = name;
    while (at >= 0) {
      reached.add(at);
      int next = up(at, deeds);
      if (next < 0 && deeds && !goods) {
        next = goodsFor(at);
        goods = true;
      }
      at = next;
    }
    return reached;
  }

  private int up(int token, boolean deeds) {
    int head = parse.head(token);
    if (head < 0) {
      return -1;
    }
    return switch (parse.relation(token)) {
      case FLAT, APPOS, CONJ -> joins(token, head) ? head : -1;
      case AMOD -> owned(head, deeds) ? head : -1;
      case NMOD_POSS -> owned(head, deeds) || fights(head) ? head : -1;
      case COMPOUND, NMOD_DESC, NMOD_UNMARKED -> before(head, deeds) ? head : -1;
      case NMOD -> behind(words.preposition(token), head, deeds) ? head : -1;
      default -> -1;
    };
  }

  private boolean joins(int token, int head) {
    String preposition = words.preposition(token);
    return words.noun(head)
        && (preposition.isEmpty() || preposition.equals(words.preposition(head)))
        && !words.pos(head).equals("VBG")
        && !words.has(token, Relation.CC, Set.of("but"));
  }

  /** The Iraq invasion: not Iraq's deed. */
  private boolean before(int noun, boolean deeds) {
    return owned(noun, deeds && list.noun(words.lemma(noun)).isEmpty()) || fights(noun);
  }

  /** The treatment of Iraq: not Iraq's deed. */
  private boolean behind(String preposition, int noun, boolean deeds) {
    if (!linked(preposition)) {
      return false;
    }
    String lemma = words.lemma(noun);
    boolean its = !preposition.equals("of") || list.in("conduct", lemma) || list.in("goods", lemma);
    return owned(noun, deeds && its) || fights(noun);
  }

  private static boolean linked(String preposition) {
    return preposition.equals("of") || preposition.equals("by") || preposition.equals("from");
  }

  private boolean owned(int noun, boolean deeds) {
    String lemma = words.lemma(noun);
    return (list.in("bodies", lemma) && !other(noun))
        || (deeds && (list.in("deeds", lemma) || list.in("goods", lemma)));
  }

  private boolean fights(int noun) {
    return list.in("fighters", words.lemma(noun));
  }

  /** Syrian opposition leaders do not act for Syria. */
  private boolean other(int noun) {
    for (int which = 0; which < parse.dependents(noun); which++) {
      if (list.in("others", words.lemma(parse.dependent(noun, which)))) {
        return true;
      }
    }
    return false;
  }

  /** {@code exports of key materials to Seoul}: the name may hang on any word between. */
  private int goodsFor(int token) {
    String preposition = words.preposition(token);
    if (!preposition.equals("to") && !preposition.equals("from")) {
      return -1;
    }
    for (int at = token - 1; at >= 0 && at >= token - GOODS_BEFORE; at--) {
      if (words.verb(at) || words.pos(at).equals(",")) {
        return -1;
      }
      if (words.noun(at) && list.in("goods", words.lemma(at))) {
        return at;
      }
    }
    return -1;
  }
}
