package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds cues whose words stand behind them: {@code he said that A}, {@code called it “A”}, {@code
 * vowed to A}.
 */
final class AfterCueFinder {
  private final CueLexicon cues;
  private final ClauseEnd ends;
  private final Unquoted unquoted;

  AfterCueFinder(CueLexicon cues, Unquoted unquoted) {
    this.cues = cues;
    this.unquoted = unquoted;
    this.ends = new ClauseEnd(cues);
  }

  /** All such cues of one stretch, in text order; they may hold each other. */
  List<Candidate> find(Stretch stretch, int number) {
    List<Candidate> found = new ArrayList<>();
    Subject lastSubject = null;
    for (int i = 0; i < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (!piece.verb() || piece.pos().equals("MD")) {
        continue;
      }
      Complement complement = Complement.behind(stretch, i, cues.reports(piece.lemma()));
      if (complement == null) {
        continue;
      }
      double weight = cues.weight(piece.lemma(), complement.frame());
      if (weight <= 0) {
        continue;
      }
      VerbGroup group = VerbGroup.of(stretch, i);
      boolean opensSentence = group.begin() == 0 && piece.pos().equals("VBD");
      if (group.passive() || opensSentence) {
        continue;
      }
      Subject subject = subject(stretch, group, lastSubject);
      if (subject == null && group.begin() <= 1 && piece.pos().equals("VBG")) {
        subject = ClauseSubjects.ofNext(stretch, complement.begin());
      }
      boolean relative = subject != null && NounPhrases.relative(stretch.at(subject.begin()));
      int end = ends.of(stretch, complement, group, relative);
      if (end <= complement.begin() && complement.frame() != Frame.COLON) {
        continue;
      }
      if (!unquoted.allows(stretch, complement, end, group, subject, weight)) {
        continue;
      }
      List<Span> content =
          end > complement.begin()
              ? List.of(new Span(complement.begin(), end))
              : List.of(new Span(stretch.size(), stretch.size()));
      int cueEnd = Math.max(i + 1, Math.min(complement.begin(), i + 8));
      found.add(
          new Candidate(
              number,
              group.begin(),
              cueEnd,
              piece.lemma(),
              complement.frame(),
              subject,
              content,
              complement.frame().label(),
              weight));
      lastSubject = subject != null ? subject : lastSubject;
    }
    return found;
  }

  private static Subject subject(Stretch stretch, VerbGroup group, Subject last) {
    int begin = group.begin();
    Piece before = stretch.at(begin - 1);
    String pos = stretch.at(group.verb()).pos();
    boolean participle = pos.equals("VBG") && begin == group.verb();
    boolean coordinated = before.pos().equals("CC") && begin > 1;
    if (participle || coordinated || (pos.equals("VB") && before.is("to"))) {
      if (participle && before.noun()) {
        Subject own = SpeakerFinder.before(stretch, begin);
        if (own != null) {
          return own;
        }
      }
      return last != null ? last : ClauseSubjects.ofMain(stretch, begin);
    }
    Subject own = SpeakerFinder.before(stretch, begin);
    return own != null ? own : before.comma() ? ClauseSubjects.ofMain(stretch, begin) : null;
  }
}
