package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds cues whose words stand before them: {@code “A,” he said}, {@code “A,” said Knapper}, {@code
 * the plan, he said, will fail}.
 */
final class BeforeCueFinder {
  private static final Set<String> INVERTED =
      Set.of("say", "report", "write", "note", "add", "explain", "claim", "argue", "recall");

  /** From here on a verb may follow unquoted words though it does not report speech. */
  private static final double SURE = 0.7;

  private final CueLexicon cues;
  private final BeforeCueWords contents;

  BeforeCueFinder(CueLexicon cues) {
    this.cues = cues;
    contents = new BeforeCueWords(cues);
  }

  /**
   * Joins a question or an exclamation in quotation marks with the cue that the sentence splitter
   * took for a sentence of its own: {@code “Why?”} and {@code Trump said.}
   */
  List<Stretch> join(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.paragraph() == stretch.paragraph()
          && last.whollyQuoted()
          && last.size() == 1
          && (last.at(0).quotation().tail() == '?' || last.at(0).quotation().tail() == '!')
          && bareCue(stretch)) {
        joined.set(joined.size() - 1, last.with(stretch));
      } else {
        joined.add(stretch);
      }
    }
    return joined;
  }

  private boolean bareCue(Stretch stretch) {
    int end = ForwardPhrases.simpleEnd(stretch, 0);
    while (stretch.at(end).adverb()) {
      end++;
    }
    Piece verb = stretch.at(end);
    return end > 0
        && verb.finite()
        && cues.weight(verb.lemma(), Frame.AFTER) > 0
        && lightEnd(stretch, end + 1, false) >= 0;
  }

  /** All such cues of one stretch, in text order. */
  List<Candidate> find(Stretch stretch, int number) {
    List<Candidate> found = new ArrayList<>();
    int from = stretch.datelineEnd();
    for (int i = 1; i < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (piece.is(";")) {
        from = i + 1;
      }
      if ((!piece.verb() && !cues.reports(piece.lemma())) || piece.pos().equals("MD")) {
        continue;
      }
      double weight = cues.weight(piece.lemma(), Frame.AFTER);
      if (weight <= 0) {
        continue;
      }
      Candidate candidate = inverted(stretch, number, from, i, weight);
      if (candidate == null) {
        candidate = canonical(stretch, number, from, i, weight);
      }
      if (candidate != null) {
        found.add(candidate);
        Span last = candidate.content().get(candidate.content().size() - 1);
        from = Math.max(candidate.cueEnd(), last.end());
        i = Math.max(i, from - 1);
      }
    }
    return found;
  }

  private Candidate inverted(Stretch stretch, int number, int from, int verb, double weight) {
    Piece before = stretch.at(verb - 1);
    boolean quoted = before.quoted() || (before.comma() && stretch.at(verb - 2).quoted());
    if ((!quoted && !before.comma()) || stretch.at(verb).pos().equals("VBG") || verb - 1 < from) {
      return null;
    }
    Subject subject = SpeakerFinder.after(stretch, verb + 1);
    if (subject == null
        || (NounPhrases.pronoun(stretch.at(subject.begin())) && !quoted)
        || stretch.at(subject.end()).finite()) {
      return null;
    }
    if (!quoted && !INVERTED.contains(stretch.at(verb).lemma())) {
      return null;
    }
    int end = lightEnd(stretch, subject.end(), quoted);
    if (end < 0) {
      return null;
    }
    List<Span> content = contents.of(stretch, from, verb, end, quoted);
    return content == null
        ? null
        : candidate(stretch, number, verb, verb + 1, subject, content, "said-before-name", weight);
  }

  private Candidate canonical(Stretch stretch, int number, int from, int verb, double weight) {
    VerbGroup group = VerbGroup.of(stretch, verb);
    if (group.surelyPassive() || (stretch.at(verb).pos().equals("VBG") && group.begin() == verb)) {
      return null;
    }
    Subject subject = SpeakerFinder.before(stretch, group.begin());
    if (subject == null
        || subject.begin() <= from
        || NounPhrases.relative(stretch.at(subject.begin()))) {
      return null;
    }
    Piece before = stretch.at(subject.begin() - 1);
    boolean quoted =
        before.quoted() || (before.comma() && stretch.at(subject.begin() - 2).quoted());
    boolean dashed = before.dash() && stretch.at(verb + 1).dash();
    if (!quoted && !before.comma() && !dashed) {
      return null;
    }
    if (!quoted && !cues.reports(stretch.at(verb).lemma()) && weight < SURE) {
      return null;
    }
    int end = lightEnd(stretch, verb + 1, quoted);
    if (end < 0) {
      return null;
    }
    List<Span> content = contents.of(stretch, from, subject.begin(), end, quoted);
    return content == null
        ? null
        : candidate(
            stretch, number, group.begin(), verb + 1, subject, content, "said-after", weight);
  }

  private static Candidate candidate(
      Stretch stretch,
      int number,
      int cueBegin,
      int cueEnd,
      Subject subject,
      List<Span> content,
      String rule,
      double weight) {
    boolean split = content.size() > 1;
    return new Candidate(
        number,
        cueBegin,
        cueEnd,
        stretch.at(cueEnd - 1).lemma(),
        Frame.AFTER,
        subject,
        content,
        split ? "split" : rule,
        weight);
  }

  /**
   * Index after the modifiers behind a cue; -1 where a clause, a quotation or an infinitive stands
   * there, so that the words attributed are rather those.
   */
  private static int lightEnd(Stretch stretch, int begin, boolean quoted) {
    boolean subordinate = false;
    for (int i = begin; i < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (piece.comma() || piece.stop() || piece.is(";") || piece.dash()) {
        return i;
      }
      if (piece.is(":") || (piece.is("that") && (i == begin || !quoted))) {
        return -1;
      }
      if (piece.quoted() && (!quoted || i == begin)) {
        return -1;
      }
      if (NounPhrases.relative(piece)
          || piece.is("as")
          || piece.is("when")
          || piece.is("after")
          || piece.is("before")
          || piece.is("while")
          || piece.is("of")
          || piece.is("that")) {
        subordinate = true;
      }
      if ((piece.finite() && !subordinate)
          || (i == begin && piece.is("to") && stretch.at(i + 1).verb())) {
        return -1;
      }
    }
    return stretch.size();
  }
}
