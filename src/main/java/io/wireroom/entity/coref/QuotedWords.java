package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;

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
      switch (tokens.lower(i)) {
        case "“", "``" -> open = true;
        case "”", "''" -> open = false;
        case "\"" -> open = !open;
        default -> quoted[i] = open;
      }
    }
    return quoted;
  }
}
