package io.wireroom.quote.model;

import io.wireroom.encoder.QuoteHead;
import io.wireroom.learn.SequenceModel;
import io.wireroom.quote.CueSpan;
import io.wireroom.quote.Piece;
import io.wireroom.text.AnnotatedText;
import java.util.stream.IntStream;

/**
 * A second opinion of a passage by an encoder that read the article: what it says is multiplied
 * into what the linear models say, weighed.
 */
final class QuoteWitness {
  /** What it says weighs so much, tuned on PolNeAR dev. */
  private static final double WEIGHT = 0.8;

  /** Nobody rules anything out. */
  private static final double LEAST = 1e-3;

  private final AnnotatedText text;
  private final QuoteHead head;
  private final Passage passage;

  /**
   * @param head null for none
   */
  QuoteWitness(AnnotatedText text, QuoteHead head, Passage passage) {
    this.text = text;
    this.head = head != null && text.states().known() ? head : null;
    this.passage = passage;
  }

  private int[] tokens(int begin, int end) {
    int first = text.tokenAt(begin);
    int last = Math.max(first, text.tokenAt(Math.max(begin, end - 1)));
    return IntStream.rangeClosed(first, Math.min(last, text.tokens().size() - 1)).toArray();
  }

  private static double log(double chance) {
    return Math.log(Math.max(LEAST, Math.min(1, chance)));
  }

  /** Adds what it says of the role of a piece. */
  void leanRole(SequenceModel.Labeller labeller, int index) {
    Piece piece = passage.stretch.at(index);
    if (head == null || piece.quoted()) {
      return;
    }
    float[] chances = head.cue(text.states(), text.tokenAt(piece.begin()));
    for (int label = 0; label < Roles.LABELS; label++) {
      int cue = label < Roles.CUE ? 0 : label - Roles.CUE + 1;
      labeller.lean(index, label, WEIGHT * log(chances[cue]));
    }
  }

  /** What it says of one cue; null where it says nothing. */
  QuoteHead.Parts parts(CueSpan cue) {
    if (head == null) {
      return null;
    }
    int begin = passage.stretch.at(cue.begin()).begin();
    int end = passage.stretch.at(cue.end() - 1).end();
    return head.parts(text.states(), tokens(begin, end));
  }

  /** Adds what it says of a piece as content. */
  void leanContent(SequenceModel.Labeller labeller, QuoteHead.Parts parts, int piece, int index) {
    if (parts != null) {
      lean(labeller, index, 5, chance(parts, piece, 1));
    }
  }

  /** Adds what it says of a piece as source. */
  void leanSource(SequenceModel.Labeller labeller, QuoteHead.Parts parts, int piece, int index) {
    if (parts != null) {
      lean(labeller, index, 3, chance(parts, piece, 2));
    }
  }

  private static void lean(SequenceModel.Labeller labeller, int index, int labels, double chance) {
    labeller.lean(index, 0, WEIGHT * log(1 - chance));
    for (int label = 1; label < labels; label++) {
      labeller.lean(index, label, WEIGHT * log(chance));
    }
  }

  /** How likely a piece is a part: the mean over its tokens. */
  private double chance(QuoteHead.Parts parts, int index, int part) {
    Piece piece = passage.stretch.at(index);
    int[] tokens = tokens(piece.begin(), piece.end());
    double sum = 0;
    for (int token : tokens) {
      sum += parts.of(token)[part];
    }
    return sum / tokens.length;
  }
}
