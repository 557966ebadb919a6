package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.text.QuoteMarks;

/** Which tokens stand between quotation marks; marks are forgotten at a paragraph's end. */
final class QuotedWords {
  private QuotedWords() {}

  /** One flag a token. */
  static boolean[] of(ArticleTokens tokens) {
    boolean[] quoted = new boolean[tokens.size()];
    boolean open = false;
    int paragraph = -1;
    for (int i = 0; i < quoted.length; i++) {
      if (tokens.paragraph(i) != paragraph) {
        paragraph = tokens.paragraph(i);
        open = false;
      }
      if (QuoteMarks.is(tokens.lower(i))) {
        open = QuoteMarks.opens(tokens.lower(i), open);
      } else {
        quoted[i] = open;
      }
    }
    return quoted;
  }
}
