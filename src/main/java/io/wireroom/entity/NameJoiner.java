package io.wireroom.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the name variants of everything but persons: same words, acronyms given in brackets or told
 * by initials, and names shortened to their first words or freed of a nationality.
 */
final class NameJoiner {
  private static final int LONGEST = 8;

  private final OrganizationWords organizations;
  private final GenericBodies generic;

  NameJoiner(OrganizationWords organizations) {
    this.organizations = organizations;
    generic = new GenericBodies(organizations);
  }

  /** The entities behind these mentions, which are in text order; each mention is given its own. */
  List<Entity> join(ArticleTokens tokens, List<Draft> mentions) {
    Map<String, Entity> byKey = new LinkedHashMap<>();
    Map<String, String> acronyms = new HashMap<>();
    for (Draft mention : mentions) {
      if (mention.type == MentionType.ORGANIZATION && mention.end - mention.first > 1) {
        acronyms(tokens, mention, acronyms);
      }
    }
    Map<String, String> shortened = shortened(tokens, mentions);
    List<String> plain = new ArrayList<>(mentions.size());
    Map<String, String> countries = new HashMap<>();
    Map<String, String> lastWords = new HashMap<>();
    for (Draft mention : mentions) {
      String key = plainKey(tokens, mention);
      plain.add(key);
      countries.putIfAbsent(key, mention.name.country());
      String last = tokens.lower(mention.end - 1);
      boolean body = mention.type == MentionType.ORGANIZATION && organizations.noun(last);
      if (body && mention.end - mention.first > 1 && mention.name.entityId() == null) {
        lastWords.merge(last, key(tokens, mention), (one, two) -> one.equals(two) ? one : "");
      }
    }
    lastWords.values().removeIf(String::isEmpty);
    Map<String, String> owned = generic.owned(tokens, mentions, plain);
    for (int i = 0; i < mentions.size(); i++) {
      Draft mention = mentions.get(i);
      String key = key(tokens, mention);
      key = owned.getOrDefault(key, key);
      if (mention.type == MentionType.ORGANIZATION && mention.name.entityId() == null) {
        key = acronyms.getOrDefault(key, key);
        String longer = shortened.get(key);
        key = longer == null || contradicts(mention, countries.get(longer)) ? key : longer;
        if (mention.end - mention.first == 1 && mention.name.country() == null) {
          key = lastWords.getOrDefault(tokens.lower(mention.first), key);
        }
      }
      Entity entity = byKey.computeIfAbsent(key, k -> new Entity(mention.type));
      entity.add(mention);
    }
    for (Map.Entry<String, Entity> entry : byKey.entrySet()) {
      name(tokens, entry.getKey(), entry.getValue());
    }
    return new ArrayList<>(byKey.values());
  }

  /** Whether the words around a short name say another country than the longer name's. */
  private static boolean contradicts(Draft mention, String country) {
    return country != null
        && mention.name.country() != null
        && !country.equals(mention.name.country());
  }

  private String key(ArticleTokens tokens, Draft mention) {
    return generic.key(tokens, mention, plainKey(tokens, mention));
  }

  /** Names of known entities by id, others by kind and folded words without article and suffix. */
  private String plainKey(ArticleTokens tokens, Draft mention) {
    if (mention.name.entityId() != null) {
      return mention.name.entityId();
    }
    return EntityIds.id(mention.type, stem(tokens, mention));
  }

  /** The name without a company's suffix and a leading article. */
  private String stem(ArticleTokens tokens, Draft mention) {
    int end = mention.end;
    if (mention.type == MentionType.ORGANIZATION) {
      while (end - mention.first > 1 && closing(tokens.lower(end - 1))) {
        end--;
      }
    }
    return tokens.text(mention.first, end);
  }

  private boolean closing(String word) {
    return word.equals(",")
        || word.equals(".")
        || word.equals("&")
        || (organizations.suffix(word) && (word.endsWith(".") || word.length() <= 4));
  }

  private void acronyms(ArticleTokens tokens, Draft mention, Map<String, String> acronyms) {
    String key = key(tokens, mention);
    if (tokens.lower(mention.end).equals("(") && tokens.lower(mention.end + 2).equals(")")) {
      String acronym = tokens.token(mention.end + 1).text();
      if (acronym.length() >= 2 && Character.isUpperCase(acronym.charAt(1))) {
        acronyms.put(EntityIds.id(MentionType.ORGANIZATION, acronym), key);
      }
    }
    StringBuilder initials = new StringBuilder();
    for (int i = mention.first; i < mention.end; i++) {
      if (tokens.capital(i)) {
        initials.append(tokens.token(i).text().charAt(0));
      }
    }
    if (initials.length() >= 2) {
      acronyms.putIfAbsent(EntityIds.id(MentionType.ORGANIZATION, initials.toString()), key);
    }
  }

  /**
   * {@code Toyota} for {@code Toyota Motor}, {@code Red Sox} for {@code Boston Red Sox}: short keys
   * to the only longer key that begins or ends with them.
   */
  private Map<String, String> shortened(ArticleTokens tokens, List<Draft> mentions) {
    Map<String, String> longer = new HashMap<>();
    for (Draft mention : mentions) {
      int length = mention.end - mention.first;
      if (mention.type != MentionType.ORGANIZATION || length < 2 || length > LONGEST) {
        continue;
      }
      String key = key(tokens, mention);
      for (int cut = mention.first + 1; cut < mention.end; cut++) {
        shorter(tokens, longer, mention.first, cut, key);
        shorter(tokens, longer, cut, mention.end, key);
      }
    }
    longer.values().removeIf(String::isEmpty);
    return longer;
  }

  private void shorter(
      ArticleTokens tokens, Map<String, String> longer, int from, int to, String key) {
    String first = tokens.lower(from);
    boolean generic = to - from == 1 && (organizations.noun(first) || first.length() < 3);
    if (!generic && tokens.capital(from)) {
      String shorter = EntityIds.id(MentionType.ORGANIZATION, tokens.text(from, to));
      if (!shorter.equals(key)) {
        keep(longer, shorter, key);
      }
    }
  }

  private static void keep(Map<String, String> longer, String shorter, String key) {
    String before = longer.putIfAbsent(shorter, key);
    if (before != null && !before.equals(key)) {
      longer.put(shorter, "");
    }
  }

  private void name(ArticleTokens tokens, String key, Entity entity) {
    String best = "";
    for (Draft mention : entity.mentions) {
      String text = withoutArticle(tokens.text(mention.first, mention.end));
      if (text.length() > best.length()) {
        best = text;
      }
      if (entity.country == null) {
        entity.country = mention.name.country();
      }
      if (mention.name.entityId() != null && mention.name.canonical() != null) {
        entity.known = true;
        entity.name = mention.name.canonical();
        entity.id = key;
      }
    }
    if (!entity.known) {
      entity.name = best;
      entity.id = key;
    }
  }

  private static String withoutArticle(String name) {
    return name.length() > 4 && name.regionMatches(true, 0, "the ", 0, 4)
        ? name.substring(4)
        : name;
  }
}
