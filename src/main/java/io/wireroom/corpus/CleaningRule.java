package io.wireroom.corpus;

/**
 * Finds one kind of thing that is not the article's text, cuts it, and keeps what it tells. A new
 * rule is one class and one line in {@link ArticleCleaner}.
 */
interface CleaningRule {
  /** Changes the draft; linear in its length. */
  void apply(Draft draft);
}
