package io.wireroom.quote;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Tells the marks about a nickname inside a person's name from those about words that somebody
 * said: {@code The boat of Ingmar "Wave" Solli}. Made for one article.
 */
final class NicknameMarks {
  /** Where quotations begin, and whether a person's name goes on behind them. */
  private final NavigableMap<Integer, Boolean> marks = new TreeMap<>();

  /**
   * @param quotations in text order
   */
  NicknameMarks(AnnotatedText text, List<Quotation> quotations) {
    int next = 0;
    for (Quotation quotation : quotations) {
      while (next < text.names().size() && text.names().get(next).end() <= quotation.begin()) {
        next++;
      }
      NameSpan name = next < text.names().size() ? text.names().get(next) : null;
      boolean within =
          name != null
              && name.type().equals("person")
              && name.begin() < quotation.begin()
              && name.end() > quotation.end();
      marks.put(quotation.begin(), within);
    }
  }

  /** Whether a draft without a source has no other quotations than nicknames, and at least one. */
  boolean only(AttributionDraft draft) {
    boolean marked = false;
    for (Span part : draft.source() == null ? draft.parts() : List.<Span>of()) {
      for (boolean nickname : marks.subMap(part.begin(), part.end()).values()) {
        if (!nickname) {
          return false;
        }
        marked = true;
      }
    }
    return marked;
  }
}
