package io.wireroom.quote;

import io.wireroom.text.Span;

/**
 * Words in quotation marks that stand in no other quotation.
 *
 * @param begin the opening mark, a UTF-16 code unit of the article's text
 * @param end after the closing mark, or after the last word where none closes
 * @param mark how many characters the opening mark has
 * @param tail the last character inside the marks
 * @param closed whether a closing mark was found
 */
public record Quotation(int begin, int end, int mark, char tail, boolean closed) {
  Span span() {
    return new Span(begin, end);
  }
}
