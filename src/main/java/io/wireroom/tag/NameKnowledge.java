package io.wireroom.tag;

/** What features are looked up in: listed names and what raw text tells of words. */
final class NameKnowledge {
  private final NamePhrases phrases;

  NameKnowledge(NamePhrases phrases) {
    this.phrases = phrases;
  }

  /** Classes of a phrase by its hash. */
  int classes(int phrase) {
    return phrases.classes(phrase);
  }
}
