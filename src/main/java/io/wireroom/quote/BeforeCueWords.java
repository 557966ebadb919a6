package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells which words around a cue that follows them are attributed. */
final class BeforeCueWords {
  private static final Set<String> SUBORDINATORS =
      Set.of("if", "when", "while", "as", "because", "although", "though", "since", "unless");

  private final CueLexicon cues;

  BeforeCueWords(CueLexicon cues) {
    this.cues = cues;
  }

  /** The parts before and behind the cue; null where there are none to attribute. */
  List<Span> of(Stretch stretch, int from, int cueBegin, int cueEnd, boolean quoted) {
    int end = cueBegin;
    while (end > from && (stretch.at(end - 1).comma() || stretch.at(end - 1).dash())) {
      end--;
    }
    int begin = from;
    if (stretch.at(end - 1).quoted()) {
      begin = beginOfQuoted(stretch, from, end - 1);
    }
    while (begin < end && stretch.at(begin).comma()) {
      begin++;
    }
    if (begin >= end) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    content.add(new Span(begin, end));
    boolean opening = end - begin <= 3 || SUBORDINATORS.contains(stretch.at(begin).word());
    boolean clause = quoted || (hasFinite(stretch, begin, end) && !opening);
    Span rest = rest(stretch, cueEnd, clause, quoted);
    Piece further = rest == null ? stretch.at(-1) : stretch.at(rest.begin());
    if (rest != null && !quoted && further.quoted() && (further.capital() || opening)) {
      return null;
    }
    if (rest != null) {
      content.add(rest);
    } else if (!quoted && !hasFinite(stretch, begin, end)) {
      return null;
    }
    return content;
  }

  /** Where the words begin that end with the quotation at piece {@code last}. */
  private static int beginOfQuoted(Stretch stretch, int from, int last) {
    for (int i = last; i > from; i--) {
      Piece before = stretch.at(i - 1);
      if (stretch.at(i).quoted() && stretch.at(i).capital() && stretch.at(i).words() > 2) {
        if (before.is(":") || (before.comma() && hasFinite(stretch, from, i))) {
          return i;
        }
      }
    }
    return from;
  }

  private static boolean hasFinite(Stretch stretch, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (stretch.at(i).finite() || (stretch.at(i).quoted() && stretch.at(i).words() > 3)) {
        return true;
      }
    }
    return false;
  }

  /** What goes on behind an interrupting cue: {@code , “and B.”}, {@code , will fail}. */
  private Span rest(Stretch stretch, int cueEnd, boolean clause, boolean quoted) {
    if (!stretch.at(cueEnd).comma() && !stretch.at(cueEnd).quoted()) {
      return null;
    }
    int begin = stretch.at(cueEnd).comma() ? cueEnd + 1 : cueEnd;
    int close = stretch.closeOfWords();
    Piece first = stretch.at(begin);
    if (begin >= close) {
      return null;
    }
    if (first.quoted()) {
      return new Span(begin, close);
    }
    Span later = clause ? laterQuotation(stretch, begin, close) : null;
    if (later != null) {
      return later;
    }
    boolean goesOn =
        !first.pos().equals("VBG")
            && !NounPhrases.relative(first)
            && !first.pos().equals("IN")
            && !first.pos().equals("VBN")
            && hasFinite(stretch, begin, close)
            && (!clause || first.verb() || (!quoted && first.pos().equals("CC")));
    return goesOn ? new Span(begin, close) : null;
  }

  /** {@code “A,” he said at a rally in Ohio, “but B.”} */
  private Span laterQuotation(Stretch stretch, int begin, int close) {
    for (int i = begin; i < close; i++) {
      Piece piece = stretch.at(i);
      if (piece.quoted()) {
        Piece before = stretch.at(i - 1);
        boolean joined = before.pos().equals("CC") && stretch.at(i - 2).comma();
        boolean goesOn = (before.comma() || joined) && (!piece.capital() || piece.words() > 3);
        return goesOn ? new Span(i, close) : null;
      }
      if (piece.is(";") || (piece.verb() && cues.reports(piece.lemma()))) {
        return null;
      }
    }
    return null;
  }
}
