package io.wireroom.text;

import java.io.Serializable;

/**
 * A sentence; a headline is one of its own, and no sentence goes over a paragraph's end.
 *
 * @param begin first UTF-16 code unit in the article's text, inclusive
 * @param end last UTF-16 code unit, exclusive; a closing quotation mark belongs to the sentence it
 *     closes
 * @param firstToken index of its first token in the article
 * @param endToken index after its last token
 * @param paragraph index of its paragraph in the article
 */
public record Sentence(int begin, int end, int firstToken, int endToken, int paragraph)
    implements Serializable {
  /** Where the sentence stands. */
  public Span span() {
    return new Span(begin, end);
  }
}
