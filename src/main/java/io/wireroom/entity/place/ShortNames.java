package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.OrganizationWords;
import java.util.HashMap;
import java.util.Map;

/**
 * Organizations by a part of their name: {@code Toyota} for {@code Toyota Motor}, {@code Red Sox}
 * for {@code Boston Red Sox}, {@code Supreme Court} for {@code Italian Supreme Court of Cassation},
 * {@code University} for the only {@code University of Oslo}. A part of two names stands for
 * neither.
 */
final class ShortNames {
  private static final int LONGEST = 8;

  private final ArticleTokens tokens;
  private final OrganizationWords organizations;
  private final Map<String, String> parts = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  ShortNames(ArticleTokens tokens, OrganizationWords organizations) {
    this.tokens = tokens;
    this.organizations = organizations;
  }

  /**
   * Learns the parts of a name that may stand for it.
   *
   * @param key what the name stands for
   */
  void learn(MentionDraft name, String key) {
    int length = name.end - name.first;
    if (length < 2 || length > LONGEST) {
      return;
    }
    int head = name.end;
    for (int i = name.first + 1; i < name.end; i++) {
      head = head == name.end && preposition(i) ? i : head;
    }
    for (int cut = name.first + 1; cut < name.end; cut++) {
      part(name.first, cut, key);
      boolean article = tokens.lower(cut - 1).equals("the") && preposition(cut - 2);
      boolean whole = cut <= head || preposition(cut - 1) || article;
      if (whole) {
        part(cut, name.end, key);
      }
      if (cut < head && head < name.end) {
        part(cut, head, key);
      }
    }
    String noun = tokens.lower(head - 1);
    if (organizations.noun(noun) && name.name.entityId() == null) {
      nouns.merge(noun, key, (one, two) -> one.equals(two) ? one : "");
    }
  }

  private boolean preposition(int i) {
    return switch (tokens.lower(i)) {
      case "of", "for", "at", "in", "on", "and" -> true;
      default -> false;
    };
  }

  private void part(int from, int to, String key) {
    String first = tokens.lower(from);
    boolean generic = to - from == 1 && (organizations.noun(first) || first.length() < 3);
    if (!generic && tokens.capital(from)) {
      String part = EntityIds.id(MentionType.ORGANIZATION, tokens.text(from, to));
      if (!part.equals(key)) {
        parts.merge(part, key, (one, two) -> one.equals(two) ? one : "");
      }
    }
  }

  /** What an organization's key, as a part of a name, stands for; null where nothing. */
  String key(String part) {
    String key = parts.get(part);
    return key == null || key.isEmpty() ? null : key;
  }

  /** What a noun that is a name of one word stands for; null where nothing. */
  String ofNoun(String noun) {
    String key = nouns.get(noun);
    return key == null || key.isEmpty() ? null : key;
  }
}
