package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.OrganizationWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells apart the bodies that every state has: {@code the South Korean Foreign Ministry} is {@code
 * org:kor-foreign-ministry}; where no country is told it is the only one the article names, else
 * {@code org:foreign-ministry}.
 */
final class GenericBodies {
  private final OrganizationWords organizations;

  GenericBodies(OrganizationWords organizations) {
    this.organizations = organizations;
  }

  /** The key of a mention; {@code plain} where it is no such body, or no country is told. */
  String key(ArticleTokens tokens, MentionDraft mention, String plain) {
    if (mention.type != MentionType.ORGANIZATION || !generic(tokens, mention)) {
      return plain;
    }
    String country = mention.name.country();
    country = country == null ? OwnerCountry.of(tokens, mention.first) : country;
    return country == null
        ? plain
        : "org:" + country.toLowerCase(Locale.ROOT) + "-" + plain.substring("org:".length());
  }

  /** Plain keys to the only one with a country that the article has for them. */
  Map<String, String> owned(ArticleTokens tokens, List<MentionDraft> mentions, List<String> plain) {
    Map<String, String> owned = new HashMap<>();
    for (int i = 0; i < plain.size(); i++) {
      String key = key(tokens, mentions.get(i), plain.get(i));
      if (!key.equals(plain.get(i))) {
        owned.merge(plain.get(i), key, (one, two) -> one.equals(two) ? one : "");
      }
    }
    owned.values().removeIf(String::isEmpty);
    return owned;
  }

  private boolean generic(ArticleTokens tokens, MentionDraft mention) {
    boolean listed = mention.name.entityId() != null;
    if (listed && (mention.name.country() != null || !mention.name.entityId().startsWith("org:"))) {
      return false;
    }
    boolean noun = false;
    for (int i = mention.first; i < mention.end; i++) {
      String word = tokens.lower(i);
      boolean body = organizations.noun(word);
      noun |= body;
      if (!body && !organizations.field(word) && !tokens.possessive(i)) {
        return false;
      }
    }
    return noun;
  }
}
