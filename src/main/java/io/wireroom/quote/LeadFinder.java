package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import io.wireroom.quote.model.PlainSource;
import io.wireroom.quote.speaker.SpeakerFinder;
import io.wireroom.quote.speaker.Subject;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Finds sentences that tell last who said them, without a word that introduces it, where the models
 * see nothing: {@code The dam will hold, the water authority assured residents today}.
 */
final class LeadFinder {
  static final String RULE = "lead";

  /** Share of right ones among sentences of our own. */
  private static final double CONFIDENCE = 0.7;

  /** What may stand behind the cue: whom it was told, when and where. */
  private static final int LONGEST_REST = 12;

  /** Surer of what they found, the models are believed. */
  private static final double GUESS = 0.5;

  private static final int SHORTEST = 4;
  private static final Set<String> SAYING = Lists.rules("saying-forms");
  private static final Set<String> TOLD = Set.of("told", "assured", "informed", "tells", "assures");

  /** Words that open a time or a place. */
  private static final Set<String> OPENING =
      Set.of(
          "in", "at", "on", "during", "by", "to", "before", "via", "here", "after", "over", "last",
          "this", "late", "early", "earlier");

  private LeadFinder() {}

  /** What the models found in a stretch; where that is nothing, or a guess, what its form tells. */
  static List<AttributionDraft> mend(Stretch stretch, List<AttributionDraft> found) {
    boolean guessed = found.stream().allMatch(draft -> draft.confidence() < GUESS);
    List<AttributionDraft> told = guessed ? find(stretch) : List.of();
    boolean other =
        told.stream().noneMatch(lead -> found.stream().anyMatch(one -> sameCue(lead, one)));
    return !told.isEmpty() && other ? told : found;
  }

  private static boolean sameCue(AttributionDraft one, AttributionDraft other) {
    return other.cue() != null && one.cue().overlaps(other.cue());
  }

  /** What one stretch attributes at its end; none where it does not, or holds a quotation. */
  private static List<AttributionDraft> find(Stretch stretch) {
    int begin = stretch.datelineEnd();
    for (int verb = stretch.closeOfWords() - 1; verb > begin + SHORTEST; verb--) {
      Piece piece = stretch.at(verb);
      if (piece.quoted() || piece.is(":") || piece.is(";")) {
        return List.of();
      }
      boolean says = SAYING.contains(piece.word()) || TOLD.contains(piece.word());
      if (piece.finite() && !says) {
        return List.of();
      }
      // A past tense is often taken for a participle, which has another verb before it.
      boolean past = PartOfSpeech.pastForm(piece.pos()) && !stretch.at(verb - 1).verb();
      if (says && (piece.finite() || past)) {
        return said(stretch, begin, verb);
      }
    }
    return List.of();
  }

  private static List<AttributionDraft> said(Stretch stretch, int begin, int verb) {
    Subject before = SpeakerFinder.before(stretch, verb);
    if (before == null) {
      return List.of();
    }
    Span subject = PlainSource.reached(stretch, new Span(before.begin(), before.end()));
    boolean apart = subject.begin() > begin + SHORTEST && stretch.at(subject.begin() - 1).comma();
    if (!apart || !rest(stretch, verb) || !clause(stretch, begin, subject.begin() - 1)) {
      return List.of();
    }
    Span source = new Span(stretch.at(subject.begin()).begin(), stretch.words(subject).end());
    Piece cue = stretch.at(verb);
    AttributionDraft draft =
        new AttributionDraft(cue.span(), cue.lemma(), source, RULE, CONFIDENCE);
    draft.add(stretch.words(new Span(begin, subject.begin() - 1)));
    return List.of(draft);
  }

  /** Whether nothing is said behind the cue. */
  private static boolean rest(Stretch stretch, int verb) {
    int end = stretch.closeOfWords();
    int at = verb + 1;
    if (TOLD.contains(stretch.at(verb).word())) {
      at = ForwardPhrases.simpleEnd(stretch, at);
    }
    Piece next = stretch.at(at);
    boolean open = at >= end || TimeWords.time(next) || OPENING.contains(next.word());
    for (int i = at; i < end; i++) {
      Piece piece = stretch.at(i);
      open &= !piece.quoted() && !piece.verb() && !piece.is("that") && !piece.pos().equals("WP");
    }
    return open && end - verb <= LONGEST_REST;
  }

  /** Whether pieces are a main clause, without quotations. */
  private static boolean clause(Stretch stretch, int begin, int end) {
    String pos = stretch.at(begin).pos();
    boolean finite = false;
    for (int i = begin; i < end; i++) {
      Piece piece = stretch.at(i);
      if (piece.quoted() || piece.is(":") || piece.is(";")) {
        return false;
      }
      finite |= piece.finite();
    }
    return finite && !pos.equals("IN") && !pos.equals("WRB") && !pos.startsWith("VBG");
  }
}
