package io.wireroom.corpus.clean;

import io.wireroom.corpus.ArticleCleaner;

/**
 * Finds one kind of thing that is not the article's text, cuts it, and keeps what it tells. A new
 * rule is one class and one line in {@link ArticleCleaner}.
 */
public interface CleaningRule {
  /** Cuts it from the text; linear in its length. */
  void apply(CleaningText cleaning);
}
