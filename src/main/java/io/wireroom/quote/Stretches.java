package io.wireroom.quote;

import io.wireroom.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article into stretches that the models can read each on its own. */
final class Stretches {
  /** A sentence that only names the speaker of a question before it is no longer than this. */
  private static final int BARE = 8;

  private static final int LONGEST = 300;

  private final WordKnowledge knowledge;
  private final TagMender tags;

  Stretches(WordKnowledge knowledge) {
    this.knowledge = knowledge;
    tags = new TagMender(knowledge.reportingVerbs());
  }

  /**
   * The stretches of an article: {@code “Why?”} goes with {@code Trump said.}, and a sentence that
   * is all quotation with the sentence of its paragraph that it goes on with, or with the colon
   * before.
   */
  List<Stretch> of(AnnotatedText text, List<Quotation> quotations) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : Stretch.of(text, quotations)) {
      tags.mend(stretch);
      Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.size() < LONGEST
          && last.inTitle() == stretch.inTitle()
          && (asks(last, stretch) || goesOn(last, stretch))) {
        joined.set(joined.size() - 1, last.with(stretch));
      } else {
        joined.add(stretch);
      }
    }
    return joined;
  }

  private boolean asks(Stretch last, Stretch stretch) {
    if (last.paragraph() != stretch.paragraph() || !last.whollyQuoted() || last.size() != 1) {
      return false;
    }
    char tail = last.at(0).quotation().tail();
    return (tail == '?' || tail == '!') && bareCue(stretch);
  }

  private boolean bareCue(Stretch stretch) {
    if (stretch.size() > BARE) {
      return false;
    }
    boolean cue = false;
    for (int i = 0; i < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (piece.quoted() || piece.is(":") || piece.is("that")) {
        return false;
      }
      cue |= i > 0 && piece.finite() && knowledge.mark(piece) >= WordKnowledge.CUE;
    }
    return cue;
  }

  private static boolean goesOn(Stretch last, Stretch stretch) {
    boolean colon = last.at(last.size() - 1).is(":");
    boolean samePlace = last.paragraph() == stretch.paragraph() && !last.whollyQuoted();
    return stretch.whollyQuoted() && (colon || samePlace);
  }
}
