package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.OrganizationWords;
import io.wireroom.text.NameSpan;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes the world's meaning from a single word that is short for a longer name of the article:
 * {@code Congress} after {@code United Dockers' Congress} is no parliament.
 */
public final class LongerBodies {
  private final OrganizationWords organizations;

  public LongerBodies(OrganizationWords organizations) {
    this.organizations = organizations;
  }

  /** Resolves such names of an article; only the unlisted longer names count. */
  public void resolve(ArticleTokens tokens) {
    Map<String, Integer> lastWords = new HashMap<>();
    for (int i = 1; i < tokens.size(); i++) {
      NameSpan name = tokens.name(i);
      boolean last = name != null && tokens.nameIndex(i + 1) != tokens.nameIndex(i);
      if (last
          && name.entityId() == null
          && name.type().equals("organization")
          && tokens.nameIndex(i - 1) == tokens.nameIndex(i)
          && organizations.noun(tokens.lower(i))) {
        lastWords.putIfAbsent(tokens.lower(i), i);
      }
    }
    for (int i = 0; i < tokens.size() && !lastWords.isEmpty(); i++) {
      NameSpan name = tokens.name(i);
      boolean single =
          name != null
              && name.entityId() != null
              && tokens.nameIndex(i - 1) != tokens.nameIndex(i)
              && tokens.nameIndex(i + 1) != tokens.nameIndex(i);
      if (single && lastWords.containsKey(tokens.lower(i)) && name.type().equals("organization")) {
        tokens.resolve(
            i,
            new NameSpan(
                name.begin(), name.end(), name.type(), null, null, null, 0.6, "institution:again"));
      }
    }
  }
}
