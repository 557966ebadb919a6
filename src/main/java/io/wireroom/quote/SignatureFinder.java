package io.wireroom.quote;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.speaker.ArticleMentions;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations that are signed: {@code “A.” — Jane Roe, teacher}, {@code “A”: Norbank}, {@code
 * “A.” Mayor Jane Roe, on cats}. Made for one article.
 */
final class SignatureFinder {
  static final String RULE = "signed";

  /** Share of right ones on PolNeAR train. */
  static final double CONFIDENCE = 0.94;

  /** The same of those that no dash marks, as far as the few seen tell. */
  private static final double CONFIDENCE_PLAIN = 0.8;

  private static final int LONGEST = 14;

  private final ArticleMentions mentions;

  SignatureFinder(ArticleMentions mentions) {
    this.mentions = mentions;
  }

  /** All of one stretch. */
  List<AttributionDraft> find(Stretch stretch) {
    List<AttributionDraft> found = new ArrayList<>();
    for (int i = 0; i + 1 < stretch.size(); i++) {
      if (!stretch.at(i).quoted()) {
        continue;
      }
      Span pieces = signature(stretch, i);
      if (pieces != null) {
        Span source =
            new Span(stretch.at(pieces.begin()).begin(), stretch.at(pieces.end() - 1).end());
        boolean dash = stretch.at(i + 1).dash();
        AttributionDraft draft =
            dash
                ? new AttributionDraft(stretch.at(i + 1).span(), "—", source, RULE, CONFIDENCE)
                : new AttributionDraft(source, RULE, CONFIDENCE_PLAIN);
        draft.add(stretch.at(i).span());
        found.add(draft);
      }
    }
    return found;
  }

  /** The pieces behind quotation {@code i} that sign it; null where none do. */
  private Span signature(Stretch stretch, int i) {
    if (!stretch.at(i + 1).dash() && !stretch.at(i + 1).is(":")) {
      boolean whole = i == 0 && stretch.at(0).quotation().tail() != ',';
      return whole && verbless(stretch, 1) ? new Span(1, stretch.closeOfWords()) : null;
    }
    if (!stretch.at(i + 2).capital()) {
      return null;
    }
    int end = ForwardPhrases.simpleEnd(stretch, i + 2);
    boolean closes = end >= stretch.closeOfWords() || stretch.at(end).quoted();
    boolean name = end > i + 2 && stretch.at(end - 1).capital() && !stretch.at(end - 1).quoted();
    if (!stretch.at(i + 1).dash()) {
      boolean proper = PartOfSpeech.properNoun(stretch.at(end - 1).pos());
      boolean all = i == 0 && end >= stretch.closeOfWords();
      return name && proper && all ? new Span(i + 2, end) : null;
    }
    if (name && !closes && i <= 1 && apposes(stretch, i + 2)) {
      return new Span(i + 2, stretch.closeOfWords());
    }
    return closes && name ? new Span(i + 2, end) : null;
  }

  /**
   * Who signs what stands before a stretch that is a signature of its own; or null.
   *
   * @param beside whether it stands in the same line as what it signs, and ends it
   */
  Span below(Stretch stretch, boolean beside) {
    boolean dash = stretch.at(0).dash() && stretch.at(1).capital() && apposes(stretch, 1);
    int first = stretch.at(0).dash() ? 1 : 0;
    int end = stretch.closeOfWords();
    boolean signs = dash || (beside && first == 0 && verbless(stretch, 0));
    return signs && end > first
        ? new Span(stretch.at(first).begin(), stretch.at(end - 1).end())
        : null;
  }

  /** Whether all from a piece on is a person's name with what a comma divides off. */
  private boolean verbless(Stretch stretch, int begin) {
    int comma = begin;
    while (comma < stretch.size() && !stretch.at(comma).comma()) {
      comma++;
    }
    if (!stretch.at(begin).capital()
        || comma >= stretch.closeOfWords()
        || !apposes(stretch, begin)) {
      return false;
    }
    Span words = new Span(stretch.at(begin).begin(), stretch.at(comma - 1).end());
    Mention person = mentions.last(words, MentionType.PERSON);
    return person != null && person.form() == MentionForm.NAME && person.end() == words.end();
  }

  /** Whether all from a piece on is a name and what it is apposed by: no clause, no quotation. */
  private static boolean apposes(Stretch stretch, int begin) {
    int close = stretch.closeOfWords();
    for (int i = begin; i < close; i++) {
      Piece piece = stretch.at(i);
      // A capitalised finite verb inside of a signature is part of a name; one that opens an
      // apposition is a participle: retired teacher.
      boolean participle =
          piece.pos().equals("VBD")
              && stretch.at(i - 1).comma()
              && PartOfSpeech.commonNoun(stretch.at(i + 1).pos());
      if (piece.quoted() || piece.is(";") || (piece.finite() && !piece.capital() && !participle)) {
        return false;
      }
    }
    return close - begin <= LONGEST;
  }
}
