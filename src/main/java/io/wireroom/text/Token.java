package io.wireroom.text;

import java.io.Serializable;

/**
 * A word or a mark, cut as the Penn Treebank cuts: {@code Seoul} {@code 's}, {@code do} {@code
 * n't}; quotation marks stand alone.
 *
 * @param begin first UTF-16 code unit in the article's text, inclusive
 * @param end last UTF-16 code unit, exclusive
 * @param text the token as written
 * @param pos Penn Treebank part of speech, such as {@code NNP} or {@code VBD}
 * @param lemma dictionary form, lower case but for proper nouns
 */
public record Token(int begin, int end, String text, String pos, String lemma)
    implements Serializable {
  /** Where the token stands. */
  public Span span() {
    return new Span(begin, end);
  }
}
