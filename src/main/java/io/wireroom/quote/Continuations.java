package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.List;

/**
 * Gives quotations that have no cue of their own to whom they belong: a quotation of the paragraph
 * that goes on with the one before it, a quoted paragraph after a speaker's last one, a quotation
 * with its speaker's name below.
 */
final class Continuations {
  static final String RULE = "continued";

  private static final int LONGEST_SCARE = 6;

  /** Share of right ones on PolNeAR train. */
  private static final double CONFIDENCE = 0.57;

  private final List<Stretch> stretches;
  private AttributionDraft last;
  private int lastStretch = -1;
  private boolean quoting;

  Continuations(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  /** Takes in stretch {@code number} with what was found in it. */
  void read(int number, List<AttributionDraft> found, List<AttributionDraft> drafts) {
    Stretch stretch = stretches.get(number);
    if (found.isEmpty()) {
      if (stretch.whollyQuoted() && !stretch.inTitle()) {
        uncued(number, stretch.at(0), drafts);
      }
      return;
    }
    drafts.addAll(found);
    last = null;
    for (AttributionDraft draft : found) {
      boolean quotes = stretch.quoted(draft.parts().get(0));
      last = last == null || quotes || !stretch.quoted(last.parts().get(0)) ? draft : last;
    }
    quoting = stretch.quoted(last.parts().get(0));
    lastStretch = number;
  }

  private void uncued(int number, Piece quoted, List<AttributionDraft> drafts) {
    Stretch next = number + 1 < stretches.size() ? stretches.get(number + 1) : null;
    Span signer = next == null ? null : SignatureFinder.below(next);
    Span words = quoted.quotation().span();
    if (signer != null) {
      AttributionDraft draft =
          new AttributionDraft(signer, SignatureFinder.RULE, SignatureFinder.CONFIDENCE);
      draft.add(words);
      drafts.add(draft);
      return;
    }
    if (last == null) {
      return;
    }
    boolean sameParagraph =
        stretches.get(lastStretch).paragraph() == stretches.get(number).paragraph();
    if (sameParagraph && lastStretch >= number - 2) {
      last.goOn(words, RULE);
    } else if (quoting && quoted.words() > LONGEST_SCARE && lastStretch == number - 1) {
      AttributionDraft draft = new AttributionDraft(last.source(), RULE, CONFIDENCE);
      draft.add(words);
      drafts.add(draft);
      last = draft;
    } else {
      return;
    }
    lastStretch = number;
  }
}
