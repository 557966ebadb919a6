package io.wireroom.quote.model;

import static io.wireroom.quote.model.Passage.PAD;

import io.wireroom.learn.Hash;
import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;

/**
 * What the models see of the dependency tree of a {@link Passage}, in rows as there; zeros where it
 * has none.
 */
final class PassageTree {
  private static final int HIGHEST = 12;
  private static final int QUOTATION_BELOW = 1 << 15;

  /** How a piece hangs on its head. */
  final int[] relation;

  /** Dictionary form of its head. */
  final int[] governor;

  /** How the clause that it is in hangs on which word. */
  final int[] clause;

  /** How that clause hangs on a likely cue, and that one's clause on what is above. */
  final int[] above;

  /** Set of the relations of what hangs on it. */
  final int[] below;

  PassageTree(Passage of) {
    relation = of.row(0);
    governor = of.row(0);
    clause = of.row(0);
    above = of.row(0);
    below = of.row(0);
    Parse tree = of.parse;
    for (int i = 0; tree != null && i < of.size; i++) {
      int at = i + PAD;
      relation[at] = tree.relation(i).label().hashCode();
      governor[at] = lemma(of, tree.head(i));
      below[at] = relationsBelow(of, i);
      int top = clauseTop(tree, i);
      int head = tree.head(top);
      clause[at] = Hash.mix(tree.relation(top).label().hashCode(), lemma(of, head));
      if (head < 0) {
        above[at] = 5;
      } else {
        int higher = tree.relation(clauseTop(tree, head)).label().hashCode();
        int hung = Hash.mix(tree.relation(top).label().hashCode(), of.marks[head + PAD]);
        above[at] = Hash.mix(hung, higher);
      }
    }
  }

  private static int lemma(Passage of, int piece) {
    return piece < 0 ? 3 : of.lemma[piece + PAD];
  }

  /** The highest piece of the clause that a piece is in. */
  private static int clauseTop(Parse tree, int piece) {
    int node = piece;
    for (int steps = 0; steps < HIGHEST && tree.head(node) >= 0; steps++) {
      if (clausal(tree.relation(node))) {
        break;
      }
      node = tree.head(node);
    }
    return node;
  }

  private static boolean clausal(Relation relation) {
    return switch (relation) {
      case ROOT, CCOMP, XCOMP, ADVCL, ACL, ACL_RELCL, PARATAXIS, CSUBJ, CONJ -> true;
      default -> false;
    };
  }

  private static int relationsBelow(Passage of, int piece) {
    int set = 0;
    for (int k = 0; k < of.parse.dependents(piece); k++) {
      int child = of.parse.dependent(piece, k);
      set |= bit(of.parse.relation(child));
      set |= of.quoted[child + PAD] > 0 ? QUOTATION_BELOW : 0;
    }
    return set;
  }

  private static int bit(Relation relation) {
    return switch (relation) {
      case NSUBJ -> 1;
      case NSUBJ_PASS -> 1 << 1;
      case CCOMP -> 1 << 2;
      case XCOMP -> 1 << 3;
      case OBJ -> 1 << 4;
      case OBL -> 1 << 5;
      case PARATAXIS -> 1 << 6;
      case MARK -> 1 << 7;
      case AUX_PASS -> 1 << 8;
      case ADVCL -> 1 << 9;
      case ACL -> 1 << 10;
      case NMOD -> 1 << 11;
      case CONJ -> 1 << 12;
      case COP -> 1 << 13;
      default -> 0;
    };
  }
}
