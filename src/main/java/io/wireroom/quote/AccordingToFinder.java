package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds {@code according to X, A} and {@code A, according to X}. */
final class AccordingToFinder {
  /** All of one stretch. */
  List<Candidate> find(Stretch stretch, int number) {
    List<Candidate> found = new ArrayList<>();
    int from = stretch.datelineEnd();
    for (int i = 0; i + 2 < stretch.size(); i++) {
      if (!stretch.at(i).is("according") || !stretch.at(i + 1).is("to")) {
        continue;
      }
      Subject subject = SpeakerFinder.after(stretch, i + 2);
      if (subject == null) {
        continue;
      }
      boolean opens = i == from || (i == from + 1 && stretch.at(from).pos().equals("CC"));
      Span content = opens ? behind(stretch, subject.end()) : before(stretch, from, i);
      if (content == null) {
        continue;
      }
      found.add(
          new Candidate(
              number,
              i,
              i + 2,
              "according to",
              Frame.AFTER,
              subject,
              List.of(content),
              "according-to",
              1));
      from = Math.max(content.end(), subject.end());
    }
    return found;
  }

  private static Span behind(Stretch stretch, int end) {
    int begin = end;
    while (begin < stretch.size() && !stretch.at(begin).comma() && !stretch.at(begin).quoted()) {
      begin++;
    }
    begin += stretch.at(begin).comma() ? 1 : 0;
    int close = stretch.closeOfWords();
    return begin < close ? new Span(begin, close) : null;
  }

  private static Span before(Stretch stretch, int from, int cue) {
    int end = cue;
    while (end > from && (stretch.at(end - 1).comma() || stretch.at(end - 1).dash())) {
      end--;
    }
    return end > from ? new Span(from, end) : null;
  }
}
