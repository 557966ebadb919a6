package io.wireroom.quote;

import io.wireroom.text.PartOfSpeech;

/** Finds noun phrases forward, from their first piece, by parts of speech. */
public final class ForwardPhrases {
  private ForwardPhrases() {}

  /**
   * Index after the noun phrase that begins at {@code first}, with prepositional phrases, but
   * without what a comma divides off; {@code first} where none begins there.
   */
  public static int endOf(Stretch stretch, int first) {
    int end = simpleEnd(stretch, first);
    while (end > first && end - first < NounPhrases.LONGEST) {
      Piece next = stretch.at(end);
      int further = end;
      if (NounPhrases.LINKING.contains(next.word()) || next.is("and") || next.is("&")) {
        boolean time = next.is("on") && TimeWords.time(stretch.at(end + 1));
        further = time ? end : simpleEnd(stretch, end + 1);
        further = further == end + 1 ? end : further;
      } else if (next.is("(")) {
        for (int i = end; i < end + 10 && i < stretch.size(); i++) {
          if (stretch.at(i).is(")")) {
            further = i + 1;
            break;
          }
        }
      }
      if (further == end) {
        break;
      }
      end = further;
    }
    return end;
  }

  /** As {@link #endOf}, without prepositional phrases. */
  static int simpleEnd(Stretch stretch, int first) {
    Piece head = stretch.at(first);
    if (NounPhrases.pronoun(head) || head.pos().equals("PRP")) {
      return first + 1;
    }
    int end = first;
    boolean noun = false;
    while (end < stretch.size() && end - first < NounPhrases.LONGEST) {
      Piece piece = stretch.at(end);
      String pos = piece.pos();
      boolean leading =
          pos.equals("DT") || PartOfSpeech.possessivePronoun(pos) || pos.equals("PDT");
      boolean participle = !noun && end > first && (pos.equals("VBN") || pos.equals("VBG"));
      boolean name = piece.capital() && !piece.quoted() && !PartOfSpeech.pronoun(pos);
      if (leading && noun && !PartOfSpeech.possessivePronoun(pos)) {
        break;
      }
      if ((noun && TimeWords.time(piece)) || (noun && leading)) {
        break;
      }
      boolean inner =
          leading
              || NounPhrases.INNER.contains(pos)
              || piece.is("’s")
              || piece.is("&")
              || participle
              || name
              || NounPhrases.ALONE.contains(piece.word())
              || (piece.quoted() && piece.words() <= 2 && stretch.at(end + 1).noun());
      if (!inner) {
        break;
      }
      noun |= piece.noun() || name || NounPhrases.ALONE.contains(piece.word());
      end++;
    }
    return noun ? end : first;
  }
}
