package io.wireroom.entity;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that name a kind of organization, and those of their names, from the lists {@code
 * organization-nouns} and {@code body-fields}.
 */
public final class OrganizationWords {
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> companies = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> fields;

  OrganizationWords(Lists lists) {
    fields = lists.words("body-fields", "word");
    for (ListRow row : lists.rows("organization-nouns")) {
      switch (row.get("kind")) {
        case "noun" -> nouns.add(row.get("noun"));
        case "company" -> companies.add(row.get("noun"));
        default -> suffixes.add(row.get("noun"));
      }
    }
  }

  /** Whether an organization may call itself so: {@code ministry}. */
  public boolean noun(String word) {
    return nouns.contains(word);
  }

  /** Whether every state may have a body with that word in its name: {@code foreign}. */
  public boolean field(String word) {
    return fields.contains(word);
  }

  /** Whether the word says that the organization is a business: {@code carmaker}. */
  public boolean company(String word) {
    return companies.contains(word);
  }

  /** Whether a company's name may end so: {@code Inc.}. */
  public boolean suffix(String word) {
    return suffixes.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }
}
