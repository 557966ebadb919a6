package io.wireroom.quote.model;

import io.wireroom.quote.CueSpan;
import io.wireroom.quote.NounPhrases;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Proposal;
import io.wireroom.quote.Stretch;
import io.wireroom.quote.speaker.ClauseSubjects;
import io.wireroom.quote.speaker.SpeakerFinder;
import io.wireroom.quote.speaker.Subject;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import java.util.Set;

/** Finds the source where the models see none though the form of the sentence tells it. */
public final class PlainSource {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i");

  private static final Set<String> MEANS = Set.of("by", "in", "at", "on", "over", "via", "through");

  private PlainSource() {}

  /** The source of a proposal that has none, in pieces; null where the form tells none. */
  static Span of(Stretch stretch, Proposal proposal) {
    CueSpan cue = proposal.cue();
    Piece head = stretch.at(cue.head());
    if (!PartOfSpeech.verb(head.pos()) || PartMender.passive(stretch, cue)) {
      return null;
    }
    int verb = cue.begin();
    while (verb > 0 && (auxiliary(stretch.at(verb - 1)) || stretch.at(verb - 1).adverb())) {
      verb--;
    }
    // A past tense is often taken for a participle.
    boolean finite = PartOfSpeech.pastForm(head.pos()) || head.finite() || verb < cue.begin();
    Subject subject = finite ? SpeakerFinder.before(stretch, verb) : null;
    if (subject != null && postposed(stretch, proposal, subject)) {
      return new Span(subject.begin(), subject.end());
    }
    if (!quotes(stretch, proposal)) {
      return null;
    }
    subject = subject == null ? ClauseSubjects.ofMain(stretch, cue.begin()) : subject;
    boolean named = subject != null && somebody(stretch, subject) && free(proposal, subject);
    return named ? new Span(subject.begin(), subject.end()) : null;
  }

  private static boolean auxiliary(Piece piece) {
    return piece.lemma().equals("have") || piece.lemma().equals("do") || piece.pos().equals("MD");
  }

  /** {@code The ferry is late, the harbour board announced}. */
  private static boolean postposed(Stretch stretch, Proposal proposal, Subject subject) {
    Piece before = stretch.at(subject.begin() - 1);
    int last = subject.begin() - 2;
    return (before.comma() && last >= 0 && proposal.attributes(last))
        && free(proposal, subject)
        && !NounPhrases.relative(stretch.at(subject.begin()));
  }

  /** Whether quoted words stand right behind the cue, or behind its comma or colon. */
  private static boolean quotes(Stretch stretch, Proposal proposal) {
    for (Span part : proposal.parts()) {
      if (part.begin() >= proposal.cue().end() && stretch.at(part.begin()).quoted()) {
        return true;
      }
    }
    return false;
  }

  private static boolean somebody(Stretch stretch, Subject subject) {
    int end = stretch.at(subject.end() - 1).comma() ? subject.end() - 1 : subject.end();
    Piece first = stretch.at(subject.begin());
    Piece last = stretch.at(end - 1);
    boolean pronoun = subject.begin() == end - 1 && PRONOUNS.contains(first.word());
    boolean name = PartOfSpeech.properNoun(last.pos()) && last.capital();
    return pronoun || name || PartOfSpeech.properNoun(first.pos());
  }

  private static boolean free(Proposal proposal, Subject subject) {
    for (int i = subject.begin(); i < subject.end(); i++) {
      if (proposal.attributes(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code After a meeting with Ruiz, the president said}: Ruiz was only met. */
  static Span behind(Stretch stretch, Span source, CueSpan cue) {
    String before = stretch.at(source.begin() - 1).pos();
    boolean hangs = before.equals("IN") || before.equals("TO");
    if (!hangs || cue.begin() < source.end() || stretch.at(cue.begin() - 1).comma()) {
      return source;
    }
    for (int i = source.end() - 2; i > source.begin(); i--) {
      if (stretch.at(i).comma()) {
        return new Span(i + 1, source.end());
      }
    }
    return source;
  }

  /** {@code witnesses reached by radio}: the radio is not the one who speaks. */
  public static Span reached(Stretch stretch, Span source) {
    int begin = source.begin();
    boolean hangs = MEANS.contains(stretch.at(begin - 1).word());
    boolean participle = begin > 2 && PartOfSpeech.pastForm(stretch.at(begin - 2).pos());
    if (!hangs || !participle || !PartOfSpeech.commonNoun(stretch.at(begin - 3).pos())) {
      return source;
    }
    int antecedent = NounPhrases.beginOf(stretch, begin - 3);
    boolean opens = antecedent == 0 || (antecedent > 0 && stretch.at(antecedent - 1).comma());
    return opens ? new Span(antecedent, source.end()) : source;
  }
}
