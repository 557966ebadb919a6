package io.wireroom.quote.cue;

import java.util.Set;

/** Nouns for what words are said in, by dictionary form; own lists. */
public final class SpeechEvents {
  private static final Set<String> MESSAGES =
      Set.of(
          "interview",
          "letter",
          "email",
          "e-mail",
          "message",
          "memo",
          "memorandum",
          "note",
          "speech",
          "statement",
          "address",
          "remark",
          "comment",
          "testimony",
          "call",
          "conversation",
          "meeting",
          "briefing",
          "report",
          "tweet",
          "presentation",
          "talk",
          "discussion",
          "chat",
          "deposition",
          "lecture",
          "sermon",
          "post",
          "appearance");
  private static final Set<String> OCCASIONS =
      Set.of(
          "conference",
          "rally",
          "debate",
          "hearing",
          "event",
          "forum",
          "hall",
          "show",
          "broadcast",
          "video",
          "podcast",
          "op-ed",
          "column",
          "article",
          "essay",
          "announcement",
          "visit",
          "stop",
          "session",
          "gathering",
          "fundraiser",
          "lunch",
          "dinner",
          "summit",
          "ceremony",
          "release",
          "editorial",
          "blog",
          "trial",
          "convention",
          "town-hall",
          "press",
          "teleconference");

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
