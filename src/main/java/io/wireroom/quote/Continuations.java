package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.List;

/**
 * Turns the candidates of one stretch after the other into drafts, and gives quotations that have
 * no cue of their own to the attribution that they go on with: {@code “A,” he said. “B.”}, a colon
 * before a quotation, a quoted paragraph after a speaker's last one.
 */
final class Continuations {
  private static final int LONGEST_SCARE = 6;

  private final String text;
  private final List<Stretch> stretches;
  private Draft last;
  private int lastStretch = -1;
  private boolean expecting;
  private boolean quotingLast;

  Continuations(String text, List<Stretch> stretches) {
    this.text = text;
    this.stretches = stretches;
  }

  /** Takes in stretch {@code number} with what was chosen in it. */
  void read(int number, List<Candidate> chosen, List<Draft> drafts) {
    Stretch stretch = stretches.get(number);
    if (chosen.isEmpty()) {
      uncued(number, stretch, drafts);
      return;
    }
    expecting = false;
    boolean quoting = false;
    for (Candidate candidate : chosen) {
      Draft draft = new Draft(candidate, source(stretch, candidate.subject()), candidate.rule());
      for (Span part : candidate.content()) {
        if (part.begin() < stretch.size()) {
          draft.add(words(stretch, part));
        } else {
          expecting = true;
        }
      }
      drafts.add(draft);
      boolean direct =
          candidate.frame() == Frame.AFTER
              && stretch.at(candidate.content().get(0).begin()).quoted();
      if (!direct && quoting) {
        continue;
      }
      quoting = direct;
      last = draft;
    }
    lastStretch = number;
    quotingLast = quoting;
  }

  private void uncued(int number, Stretch stretch, List<Draft> drafts) {
    boolean sameParagraph =
        lastStretch >= 0 && stretches.get(lastStretch).paragraph() == stretch.paragraph();
    if (sameParagraph
        && lastStretch == number - 1
        && quotingLast
        && stretch.at(0).quoted()
        && stretch.at(0).words() > LONGEST_SCARE) {
      last.goOn(words(stretch, new Span(0, stretch.size())), "continued");
      lastStretch = number;
      return;
    }
    Stretch next = number + 1 < stretches.size() ? stretches.get(number + 1) : null;
    Span signer = next == null || !stretch.whollyQuoted() ? null : SignatureFinder.below(next);
    if (signer != null) {
      Draft draft = new Draft(null, signer, SignatureFinder.RULE);
      draft.add(stretch.at(0).quotation().span());
      drafts.add(draft);
      expecting = false;
      return;
    }
    if (!stretch.whollyQuoted() || last == null || stretch.inTitle()) {
      expecting = false;
      return;
    }
    Piece quoted = stretch.at(0);
    Span words = quoted.quotation().span();
    if (expecting) {
      last.goOn(words, "colon");
    } else if (sameParagraph && lastStretch >= number - 2) {
      last.goOn(words, "continued");
    } else if (quoted.words() > LONGEST_SCARE && lastStretch == number - 1) {
      Draft draft = new Draft(null, last.source(), "continued");
      draft.add(words);
      drafts.add(draft);
      last = draft;
    } else {
      return;
    }
    expecting = false;
    lastStretch = number;
  }

  private static Span source(Stretch stretch, Subject subject) {
    if (subject == null) {
      return null;
    }
    int end = subject.end();
    while (end - 1 > subject.begin()
        && (stretch.at(end - 1).comma() || stretch.at(end - 1).adverb())) {
      end--;
    }
    return new Span(stretch.at(subject.begin()).begin(), stretch.at(end - 1).end());
  }

  /** The text of pieces without the spaces, commas and stops around it. */
  private Span words(Stretch stretch, Span pieces) {
    int first = pieces.begin();
    int end = Math.min(pieces.end(), stretch.size());
    while (first < end && loose(stretch.at(first))) {
      first++;
    }
    while (end > first && loose(stretch.at(end - 1))) {
      end--;
    }
    if (first >= end) {
      return new Span(0, 0);
    }
    int begin = stretch.at(first).begin();
    int close = stretch.at(end - 1).end();
    return new Span(begin, Math.min(close, text.length()));
  }

  private static boolean loose(Piece piece) {
    return piece.comma() || piece.dash() || piece.is(";") || piece.is(":") || piece.stop();
  }
}
