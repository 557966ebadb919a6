package io.wireroom.quote;

import java.util.Set;

/** Finds where the words that a cue attributes end. */
final class ClauseEnd {
  private static final Set<String> ADJUNCTS =
      Set.of(
          "while",
          "after",
          "when",
          "during",
          "because",
          "before",
          "amid",
          "although",
          "though",
          "until",
          "since",
          "despite",
          "as");

  private static final int LONGEST_LIST = 4;

  private final CueLexicon cues;

  ClauseEnd(CueLexicon cues) {
    this.cues = cues;
  }

  /**
   * Index after the last piece of a complement.
   *
   * @param relative whether the subject of the cue is {@code who} or {@code which}
   */
  int of(Stretch stretch, Complement complement, VerbGroup group, boolean relative) {
    int close = stretch.closeOfWords();
    Frame frame = complement.frame();
    boolean object =
        frame == Frame.OBJECT
            || frame == Frame.PREPOSITION
            || frame == Frame.GERUND
            || frame == Frame.OBJECT_QUOTE;
    Piece opening = stretch.at(complement.begin());
    Piece second = stretch.at(complement.begin() + 1);
    if (opening.quoted()
        && opening.quotation().tail() == ','
        && !second.pos().equals("CC")
        && !second.is("that")) {
      return complement.begin() + 1;
    }
    int brackets = 0;
    for (int i = complement.begin() + 1; i < close; i++) {
      Piece piece = stretch.at(i);
      Piece next = stretch.at(i + 1);
      if (piece.is("(")) {
        brackets++;
      } else if (piece.is(")")) {
        if (brackets == 0) {
          return i;
        }
        brackets--;
      }
      if (brackets > 0) {
        continue;
      }
      if (piece.is(";")) {
        return i;
      }
      if (piece.comma()) {
        if (relative || next.is("according")) {
          return i;
        }
        if (next.pos().equals("VBG") && !next.is("including")) {
          return i;
        }
        if (saysOn(stretch, i + 1)) {
          return i;
        }
        if (next.pos().equals("CC") && newClause(stretch, i + 2, group)) {
          return i;
        }
        if (object && !next.quoted() && !listGoesOn(stretch, i + 1)) {
          return i;
        }
      } else if (piece.dash() && saysOn(stretch, i + 1)) {
        return i;
      } else if (piece.pos().equals("CC") && newPredicate(stretch, i + 1, group, object)) {
        return i;
      } else if (object && ADJUNCTS.contains(piece.word()) && i > complement.begin() + 1) {
        if (!piece.is("as")
            || (frame != Frame.OBJECT_QUOTE && stretch.at(i + 1).pos().equals("PRP"))) {
          return i;
        }
      } else if (piece.quoted() && piece.quotation().tail() == ',' && saysOn(stretch, i + 1)) {
        return i + 1;
      } else if (piece.quoted() && i == complement.begin() && i + 1 < close && next.verb()) {
        return i + 1;
      }
    }
    return close;
  }

  /** Whether another subject begins to speak: {@code , Knapper said “…”}. */
  private boolean saysOn(Stretch stretch, int begin) {
    int end = ForwardPhrases.endOf(stretch, begin);
    if (end == begin || !stretch.at(end).finite() || !cues.attributes(stretch.at(end).lemma())) {
      return false;
    }
    Complement further = Complement.behind(stretch, end, true);
    return further != null
        && (further.frame() == Frame.QUOTE
            || further.frame() == Frame.THAT
            || further.frame() == Frame.COLON);
  }

  /** Whether a list goes on behind a comma: {@code the alliance, the treaty and peace}. */
  private static boolean listGoesOn(Stretch stretch, int begin) {
    Piece next = stretch.at(begin);
    if (next.pos().equals("CC")) {
      return true;
    }
    int end = ForwardPhrases.endOf(stretch, begin);
    if (stretch.at(end).finite() || NounPhrases.pronoun(next)) {
      return false;
    }
    if ((next.noun() && next.capital()) || next.pos().startsWith("JJ")) {
      return true;
    }
    int items = 0;
    int item = begin;
    while (items < LONGEST_LIST) {
      int close = ForwardPhrases.simpleEnd(stretch, item);
      Piece mark = stretch.at(close);
      if (close == item || !(mark.comma() || mark.is("and") || mark.is("or"))) {
        return false;
      }
      boolean last = !mark.comma() || stretch.at(close + 1).is("and");
      int after = mark.comma() && last ? close + 2 : close + 1;
      if (last) {
        int lastEnd = ForwardPhrases.endOf(stretch, after);
        return lastEnd > after && !stretch.at(lastEnd).finite();
      }
      item = after;
      items++;
    }
    return false;
  }

  private boolean newClause(Stretch stretch, int begin, VerbGroup group) {
    int end = ForwardPhrases.endOf(stretch, begin);
    if (end > begin) {
      int verb = end;
      while (stretch.at(verb).adverb() || stretch.at(verb).pos().equals("MD")) {
        verb++;
      }
      return stretch.at(verb).verb() && cues.attributes(stretch.at(verb).lemma());
    }
    return newPredicate(stretch, begin, group, true);
  }

  private boolean newPredicate(Stretch stretch, int begin, VerbGroup group, boolean object) {
    int i = begin;
    while (stretch.at(i).adverb()) {
      i++;
    }
    Piece verb = stretch.at(i);
    if (NounPhrases.pronoun(verb)) {
      Piece after = stretch.at(i + 1).adverb() ? stretch.at(i + 2) : stretch.at(i + 1);
      return after.finite() && cues.attributes(after.lemma());
    }
    // After a past tense the tagger often takes a second one for a participle.
    boolean past = verb.pos().equals("VBN") && stretch.at(group.verb()).pos().equals("VBD");
    if (past && cues.attributes(verb.lemma())) {
      return true;
    }
    if (!verb.finite()) {
      return verb.pos().equals("VBG")
          && stretch.at(group.verb()).pos().equals("VBG")
          && cues.attributes(verb.lemma());
    }
    boolean sameTense = verb.pos().equals(stretch.at(group.verb()).pos());
    if (object && sameTense) {
      return true;
    }
    Piece meaning = stretch.at(i + 1).pos().equals("VBN") ? stretch.at(i + 1) : verb;
    return cues.attributes(meaning.lemma());
  }
}
