package io.wireroom.quote;

import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/**
 * A verb with its auxiliaries and adverbs, as pieces: {@code has also said}, {@code went on to
 * say}.
 *
 * @param begin first piece
 * @param verb the piece that bears the meaning
 * @param passive whether its subject is acted upon
 * @param infinitive whether it hangs on another verb by {@code to}
 */
public record VerbGroup(int begin, int verb, boolean passive, boolean infinitive) {
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "’re", "'re", "’m", "'m");
  private static final Set<String> HAVE =
      Set.of("have", "has", "had", "having", "’ve", "'ve", "’d", "'d", "’s", "'s");
  private static final Set<String> DO = Set.of("do", "does", "did", "n't", "n’t", "not", "get");

  /** Whether it is passive by its auxiliary, not only by a participle that may be mistagged. */
  boolean surelyPassive() {
    return passive && begin < verb;
  }

  /** The group whose meaning is borne by piece {@code verb}. */
  public static VerbGroup of(Stretch stretch, int verb) {
    int begin = verb;
    boolean be = false;
    boolean have = false;
    boolean infinitive = false;
    while (begin > 0 && verb - begin < 12) {
      Piece before = stretch.at(begin - 1);
      if (before.adverb() || before.pos().equals("MD") || DO.contains(before.word())) {
        begin--;
      } else if (BE.contains(before.word())) {
        be |= !infinitive;
        begin--;
      } else if (HAVE.contains(before.word()) && !before.pos().equals("POS")) {
        have |= !infinitive;
        begin--;
      } else if (before.is("to") && begin > 1 && hangs(stretch.at(begin - 2))) {
        infinitive = true;
        begin -= stretch.at(begin - 2).is("on") && stretch.at(begin - 3).verb() ? 3 : 2;
      } else if (infinitive && before.pos().equals("TO")) {
        begin--;
      } else {
        break;
      }
    }
    String pos = stretch.at(verb).pos();
    boolean participle = PartOfSpeech.pastForm(pos);
    boolean passive = participle && (be || (pos.equals("VBN") && !have && begin == verb));
    return new VerbGroup(begin, verb, passive, infinitive);
  }

  private static boolean hangs(Piece piece) {
    return piece.verb() || piece.is("on") || piece.is("going");
  }
}
