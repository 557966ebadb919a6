package io.wireroom.entity;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one organization of surnames that a firm is called by: {@code Pettibone, Crane, Vickers and
 * Lowe}, where the article says once that it is one.
 */
final class FirmNames {
  private static final Set<String> FIRMS = Lists.rules("no-persons", "firm");
  private static final int NEAR = 4;
  private static final int LEAST = 3;
  private static final int MOST = 8;
  private static final double CONFIDENCE = 0.75;
  private static final String RULE = "firm:surnames";

  private FirmNames() {}

  /** Resolves such names of an article. */
  static void resolve(ArticleTokens tokens) {
    List<int[]> chains = new ArrayList<>();
    Set<String> firms = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = chain(tokens, i);
      if (end > 0) {
        chains.add(new int[] {i, end});
        if (told(tokens, i, end)) {
          firms.add(tokens.text(i, end));
        }
        i = end - 1;
      }
    }
    for (int[] chain : chains) {
      if (firms.contains(tokens.text(chain[0], chain[1]))) {
        int begin = tokens.token(chain[0]).begin();
        int end = tokens.token(chain[1] - 1).end();
        NameSpan whole =
            new NameSpan(begin, end, "organization", null, null, null, CONFIDENCE, RULE);
        tokens.join(chain[0], chain[1], whole);
      }
    }
  }

  /** Where a list of surnames ends that begins at {@code first}; 0 where there is none. */
  private static int chain(ArticleTokens tokens, int first) {
    if (tokens.name(first) == null || !surname(tokens, first) || surname(tokens, first - 2)) {
      return 0;
    }
    int limit = tokens.sentenceEnd(first);
    int names = 1;
    int i = first + 1;
    while (i + 1 < limit && names < MOST && tokens.lower(i).equals(",") && surname(tokens, i + 1)) {
      names++;
      i += 2;
    }
    i += tokens.lower(i).equals(",") ? 1 : 0;
    boolean last = tokens.lower(i).equals("and") || tokens.lower(i).equals("&");
    boolean closed = last && i + 1 < limit && surname(tokens, i + 1);
    return closed && names + 1 >= LEAST ? i + 2 : 0;
  }

  /** A word with a capital that is a name of its own, or in none. */
  private static boolean surname(ArticleTokens tokens, int i) {
    if (!tokens.capital(i) || !tokens.pos(i).startsWith("NNP")) {
      return false;
    }
    int name = tokens.nameIndex(i);
    return name < 0 || (tokens.nameIndex(i - 1) != name && tokens.nameIndex(i + 1) != name);
  }

  /** Whether a word for a firm stands right before or behind. */
  private static boolean told(ArticleTokens tokens, int first, int end) {
    int start = Math.max(tokens.sentenceStart(first), first - NEAR);
    for (int i = start; i < first; i++) {
      if (FIRMS.contains(tokens.lower(i))) {
        return true;
      }
    }
    int limit = Math.min(tokens.sentenceEnd(first), end + NEAR);
    for (int i = end; i < limit; i++) {
      if (FIRMS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
