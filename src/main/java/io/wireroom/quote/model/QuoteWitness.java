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

  /** Knows nothing. */
  static final QuoteWitness NONE = new QuoteWitness(null, null, null);

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
    if (head == null) {
      return;
    }
    Piece piece = passage.stretch.at(index);
    if (piece.quoted()) {
      return;
    }
    float[] chances = head.cue(text.states(), text.tokenAt(piece.begin()));
    for (int label = 0; label < Roles.LABELS; label++) {
      int cue = label < Roles.CUE ? 0 : label - Roles.CUE + 1;
      labeller.lean(index, label, WEIGHT * log(chances[cue]));
    }
  }

  /** What it says of a cue and of the pieces in its scope, each asked once. */
  Opinion of(CueSpan cue) {
    if (head == null) {
      return Opinion.NONE;
    }
    int begin = passage.stretch.at(cue.begin()).begin();
    int end = passage.stretch.at(cue.end() - 1).end();
    QuoteHead.Parts parts = head.parts(text.states(), tokens(begin, end));
    Opinion opinion = new Opinion(cue.scope().length());
    for (int i = 0; i < opinion.content.length; i++) {
      Piece piece = passage.stretch.at(cue.scope().begin() + i);
      int[] tokens = tokens(piece.begin(), piece.end());
      for (int token : tokens) {
        float[] chances = parts.of(token);
        opinion.content[i] += chances[1];
        opinion.source[i] += chances[2];
      }
      opinion.content[i] /= tokens.length;
      opinion.source[i] /= tokens.length;
    }
    return opinion;
  }

  /** Per piece in a cue's scope how likely it is content or source: the mean over its tokens. */
  static final class Opinion {
    private static final Opinion NONE = new Opinion(0);

    private final double[] content;
    private final double[] source;

    private Opinion(int pieces) {
      content = new double[pieces];
      source = new double[pieces];
    }

    /** Adds what it says of a piece as content. */
    void leanContent(SequenceModel.Labeller labeller, int index) {
      lean(labeller, index, Proposals.CONTENT_LABELS, content);
    }

    /** Adds what it says of a piece as source. */
    void leanSource(SequenceModel.Labeller labeller, int index) {
      lean(labeller, index, Proposals.SOURCE_LABELS, source);
    }

    private static void lean(
        SequenceModel.Labeller labeller, int index, int labels, double[] chances) {
      if (chances.length > 0) {
        labeller.lean(index, 0, WEIGHT * log(1 - chances[index]));
        for (int label = 1; label < labels; label++) {
          labeller.lean(index, label, WEIGHT * log(chances[index]));
        }
      }
    }
  }
}
