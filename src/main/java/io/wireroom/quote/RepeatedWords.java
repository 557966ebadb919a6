package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds whose words are printed twice: a pull quote, a line in marks above. For one article. */
final class RepeatedWords {
  /** How many quotations of an article are looked for in its other words; a bound on work. */
  private static final int MOST = 100;

  private final String text;
  private final List<List<AttributionDraft>> found;
  private Map<String, AttributionDraft> said;
  private int looked;

  /**
   * @param found what is attributed in each stretch; null where a transcript tells
   */
  RepeatedWords(String text, List<List<AttributionDraft>> found) {
    this.text = text;
    this.found = found;
  }

  /** Who says the same words as stand in a span elsewhere; null where nobody does. */
  Span of(Span quoted) {
    if (++looked > MOST) {
      return null;
    }
    said = said == null ? said() : said;
    String words = " " + NormalizedQuote.of(text, List.of(quoted)) + " ";
    for (Map.Entry<String, AttributionDraft> one : said.entrySet()) {
      if (one.getKey().contains(words) && !one.getValue().parts().contains(quoted)) {
        return one.getValue().source();
      }
    }
    return null;
  }

  private Map<String, AttributionDraft> said() {
    Map<String, AttributionDraft> all = new LinkedHashMap<>();
    for (List<AttributionDraft> drafts : found) {
      for (AttributionDraft draft : drafts == null ? List.<AttributionDraft>of() : drafts) {
        if (draft.source() != null) {
          all.putIfAbsent(" " + NormalizedQuote.of(text, draft.parts()) + " ", draft);
        }
      }
    }
    return all;
  }
}
