package io.wireroom.quote;

import io.wireroom.quote.speaker.SpeakerNouns;
import io.wireroom.text.Span;

/**
 * Finds who tells what stands behind a colon: {@code But her neighbour picks up the story: “…”}.
 */
final class IntroducingNoun {
  private IntroducingNoun() {}

  /** The first noun phrase of a stretch before its verb, where it can speak; else null. */
  static Span of(Stretch stretch, SpeakerNouns nouns) {
    for (int verb = 1; verb < stretch.size() && !stretch.at(verb).quoted(); verb++) {
      if (!stretch.at(verb).finite()) {
        continue;
      }
      Piece head = stretch.at(verb - 1);
      int begin = NounPhrases.beginOf(stretch, verb - 1);
      boolean speaks = head.noun() && nouns.speaks(head.word(), head.lemma());
      return speaks && begin >= 0 ? new Span(stretch.at(begin).begin(), head.end()) : null;
    }
    return null;
  }
}
