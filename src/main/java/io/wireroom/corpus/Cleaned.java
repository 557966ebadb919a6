package io.wireroom.corpus;

/**
 * What became of a raw document: exactly one of the two.
 *
 * @param article null where it was refused
 * @param reject null where it is an article
 */
public record Cleaned(Article article, Reject reject) {
  public Cleaned {
    if ((article == null) == (reject == null)) {
      throw new IllegalArgumentException("Cannot clean: neither article nor reject, or both");
    }
  }

  /** Whether there is an article. */
  public boolean isArticle() {
    return article != null;
  }

  static Cleaned of(Article article) {
    return new Cleaned(article, null);
  }

  static Cleaned of(Reject reject) {
    return new Cleaned(null, reject);
  }
}
