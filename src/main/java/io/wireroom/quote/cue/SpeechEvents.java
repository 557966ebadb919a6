package io.wireroom.quote.cue;

import io.wireroom.lexicon.Lists;
import java.util.Set;

/** Nouns for what words are said in, by dictionary form; own lists. */
public final class SpeechEvents {
  private static final Set<String> MESSAGES = Lists.rules("speech-nouns", "message");
  private static final Set<String> OCCASIONS = Lists.rules("speech-nouns", "occasion");

  private SpeechEvents() {}

  /** Whether one says something to, with or before somebody in it: {@code letter to}. */
  static boolean message(String lemma) {
    return MESSAGES.contains(lemma);
  }

  /** Whether something can be said in it, at it or during it. */
  public static boolean any(String lemma) {
    return message(lemma) || OCCASIONS.contains(lemma);
  }
}
