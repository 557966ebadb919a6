package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import io.wireroom.quote.speaker.SpeakerFinder;
import io.wireroom.quote.speaker.Subject;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what the models make of the plainest form there is, {@code “We left,” said baker Anna Berg,
 * who saw it}, where they take the cue or the speaker for words of the quotation.
 */
final class SaidFrames {
  private static final Set<String> SAYING = Lists.rules("saying-forms");

  /** How often such words and their speaker are right, about. */
  private static final double CONFIDENCE = 0.85;

  private static final String TAILS = ",?!";

  private SaidFrames() {}

  /** What an engine found in a stretch, mended. */
  static List<Proposed> mend(Stretch stretch, List<Proposed> found) {
    List<Proposed> mended = found;
    for (int i = 0; i + 2 < stretch.size(); i++) {
      int quotation = i;
      Subject subject = opens(stretch, i) ? SpeakerFinder.after(stretch, i + 2) : null;
      if (subject != null
          && mended.stream().anyMatch(one -> swallows(one.proposal(), quotation, subject))) {
        mended = mended(stretch, mended, i, subject);
      }
    }
    return mended;
  }

  /** Whether a sentence begins with a quotation that ends with a comma, and a cue behind it. */
  private static boolean opens(Stretch stretch, int at) {
    Piece piece = stretch.at(at);
    Piece before = stretch.at(at - 1);
    return piece.quoted()
        && piece.quotation().closed()
        && TAILS.indexOf(piece.quotation().tail()) >= 0
        && (at == 0 || before.stop())
        && SAYING.contains(stretch.at(at + 1).word())
        && stretch.at(at + 1).verb();
  }

  /** Whether a proposal attributes the quotation and what stands behind it alike. */
  private static boolean swallows(Proposal proposal, int quotation, Subject subject) {
    if (!proposal.attributes(quotation)) {
      return false;
    }
    for (int i = quotation + 1; i < subject.end(); i++) {
      if (proposal.attributes(i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Proposed> mended(
      Stretch stretch, List<Proposed> found, int quotation, Subject subject) {
    boolean[] content = new boolean[stretch.size()];
    content[quotation] = true;
    List<Proposed> kept = new ArrayList<>();
    double probability = 0;
    int from = 0;
    for (Proposed one : found) {
      Proposal proposal = one.proposal();
      int head = proposal.cue().head();
      boolean within = head > quotation && head < subject.end();
      if (!within && !swallows(proposal, quotation, subject)) {
        kept.add(one);
        from += proposal.parts().get(0).begin() < quotation ? 1 : 0;
        continue;
      }
      probability = Math.max(probability, one.probability());
      for (int i = subject.end(); i < content.length; i++) {
        content[i] |= proposal.attributes(i) && stretch.at(i).quoted();
      }
    }
    CueSpan cue =
        new CueSpan(quotation + 1, quotation + 2, quotation + 1, 1, new Span(0, stretch.size()));
    Span source = new Span(subject.begin(), subject.end());
    kept.add(
        from, new Proposed(new Proposal(cue, content, source, 1, 1, 1), probability, CONFIDENCE));
    return kept;
  }
}
