package io.wireroom.transformer;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;

/**
 * A target in its sentence.
 *
 * @param sentence the sentence's text
 * @param begin of the target in it, in UTF-16 code units, inclusive
 * @param end exclusive
 */
record TargetText(String sentence, int begin, int end) {
  /** The words of an article, clipped to the sentence in which they begin. */
  static TargetText of(AnnotatedText text, Span target) {
    Sentence sentence = text.sentences().get(text.sentenceAt(target.begin()));
    int begin = Math.max(target.begin(), sentence.begin());
    int end = Math.max(begin, Math.min(target.end(), sentence.end()));
    return new TargetText(
        sentence.span().of(text.text()), begin - sentence.begin(), end - sentence.begin());
  }
}
