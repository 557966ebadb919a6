package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.List;

/**
 * Gives quotations that have no cue of their own to whom they belong: a quotation of the paragraph
 * that goes on with the one before it, a quoted paragraph after a speaker's last one, a quotation
 * with its speaker's name below, and, by {@link LoneQuotations}, one that stands alone.
 */
final class Continuations {
  static final String RULE = "continued";
  static final String ALONE = "alone";

  private static final int LONGEST_SCARE = 6;

  /** A title, a slogan or a turn of phrase is seldom longer than that. */
  private static final int LEAST_REPEATED = 4;

  /** Share of right ones on PolNeAR train. */
  private static final double CONFIDENCE = 0.57;

  /** Share of right ones on the news stories labelled for attitudes. */
  private static final double CONFIDENCE_ALONE = 0.55;

  /** What nobody is found for has nothing that could be wrong but that it is said. */
  private static final double CONFIDENCE_NOBODY = 0.3;

  private final List<Stretch> stretches;
  private final LoneQuotations lone;
  private final SignatureFinder signatures;
  private AttributionDraft last;
  private AttributionDraft answer;
  private int lastStretch = -1;
  private boolean quoting;

  Continuations(List<Stretch> stretches, LoneQuotations lone, SignatureFinder signatures) {
    this.stretches = stretches;
    this.lone = lone;
    this.signatures = signatures;
  }

  /** Takes in stretch {@code number} with what was found in it. */
  void read(int number, List<AttributionDraft> found, List<AttributionDraft> drafts) {
    Stretch stretch = stretches.get(number);
    if (found.isEmpty() && stretch.whollyQuoted()) {
      if (!stretch.inTitle()) {
        uncued(number, stretch.at(0), drafts);
      }
      return;
    }
    if (!found.isEmpty()) {
      drafts.addAll(found);
      last = null;
      for (AttributionDraft draft : found) {
        boolean quotes = stretch.quoted(draft.parts().get(0));
        last = last == null || quotes || !stretch.quoted(last.parts().get(0)) ? draft : last;
      }
      quoting = stretch.quoted(last.parts().get(0));
      lastStretch = number;
      lone.spoke(number, last);
    }
    for (int i = 0; i < stretch.size() && !stretch.inTitle(); i++) {
      Piece piece = stretch.at(i);
      boolean alone = StandingQuotation.is(stretch, i);
      if (alone && found.stream().noneMatch(draft -> overlaps(draft, piece))) {
        standing(number, i, drafts);
      }
    }
  }

  private static boolean overlaps(AttributionDraft draft, Piece piece) {
    return draft.parts().stream().anyMatch(part -> part.overlaps(piece.span()));
  }

  private void uncued(int number, Piece quoted, List<AttributionDraft> drafts) {
    Stretch next = number + 1 < stretches.size() ? stretches.get(number + 1) : null;
    Span words = quoted.quotation().span();
    Span signer = next == null ? null : signatures.below(next, endsLine(number));
    if (signer != null) {
      double confidence = SignatureFinder.CONFIDENCE;
      add(new AttributionDraft(signer, SignatureFinder.RULE, confidence), words, drafts);
      return;
    }
    boolean sameParagraph =
        last != null && stretches.get(lastStretch).paragraph() == stretches.get(number).paragraph();
    boolean asked = lone.asked(number);
    if (sameParagraph && lastStretch >= number - 2) {
      last.goOn(words, RULE);
      lastStretch = number;
      return;
    }
    boolean goesOn = last != null && !asked && quoting && lastStretch == number - 1;
    if (goesOn && quoted.words() > LONGEST_SCARE) {
      spoken(number, last.source(), RULE, CONFIDENCE, words, drafts);
      return;
    }
    Span repeated = quoted.words() < LEAST_REPEATED ? null : lone.repeated(quoted);
    if (repeated != null) {
      add(new AttributionDraft(repeated, ALONE, CONFIDENCE_ALONE), words, drafts);
    } else if (asked || quoted.words() > LONGEST_SCARE) {
      Span source = asked ? lone.guest(answer) : lone.before(number, quoted);
      double confidence = source == null ? CONFIDENCE_NOBODY : CONFIDENCE_ALONE;
      spoken(number, source, ALONE, confidence, words, drafts);
      answer = asked ? last : answer;
    }
  }

  /** Whether a paragraph is one stretch and the one that follows it. */
  private boolean endsLine(int number) {
    int paragraph = stretches.get(number).paragraph();
    boolean opens = number == 0 || stretches.get(number - 1).paragraph() != paragraph;
    boolean closes =
        number + 2 >= stretches.size() || stretches.get(number + 2).paragraph() != paragraph;
    return opens && closes && stretches.get(number + 1).paragraph() == paragraph;
  }

  /** A quotation beside other sentences of its stretch. */
  private void standing(int number, int piece, List<AttributionDraft> drafts) {
    Stretch stretch = stretches.get(number);
    Piece quoted = stretch.at(piece);
    boolean introduced = stretch.at(piece - 1).is(":");
    Span source = introduced ? lone.introduced(number, quoted) : lone.before(number, quoted);
    if (source != null) {
      spoken(number, source, ALONE, CONFIDENCE_ALONE, quoted.span(), drafts);
    }
  }

  private void spoken(
      int number,
      Span source,
      String rule,
      double confidence,
      Span words,
      List<AttributionDraft> drafts) {
    last = new AttributionDraft(source, rule, confidence);
    add(last, words, drafts);
    lastStretch = number;
    quoting = true;
    lone.spoke(number, last);
  }

  private static void add(AttributionDraft draft, Span words, List<AttributionDraft> drafts) {
    draft.add(words);
    drafts.add(draft);
  }
}
