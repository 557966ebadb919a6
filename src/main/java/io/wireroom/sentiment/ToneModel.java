package io.wireroom.sentiment;

import io.wireroom.reading.ArticleFacts;

/**
 * An engine that hears how some words of a sentence sound, whoever they are about. Safe to call
 * from many threads.
 */
@FunctionalInterface
public interface ToneModel {
  /** Hears one article. For one thread. */
  Hearing of(ArticleFacts article);

  /** An article that is listened to. */
  @FunctionalInterface
  interface Hearing {
    /**
     * Tone of some words, in [-1, 1].
     *
     * @param sentence its number in the article
     * @param from first token, numbered from the sentence's first
     * @param to behind the last token; at least one is asked about
     */
    double tone(int sentence, int from, int to);
  }
}
