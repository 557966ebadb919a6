package io.wireroom.stance;

import io.wireroom.reading.SentenceFacts;
import io.wireroom.text.Span;

/**
 * Where one of two actors is named in a sentence.
 *
 * @param first its first token in the sentence
 * @param last its last token, inclusive
 * @param head the token of these that hangs on none of the others
 */
record ActorSpan(int first, int last, int head) {
  /** Who is named by a span of the article. */
  static ActorSpan of(SentenceFacts sentence, Span span) {
    int first = sentence.first(span);
    int last = sentence.last(span);
    return new ActorSpan(first, last, sentence.head(first, last));
  }

  boolean contains(int token) {
    return token >= first && token <= last;
  }

  /** Distance of a token from it. */
  int distance(int token) {
    return token < first ? first - token : Math.max(0, token - last);
  }
}
