package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.OrganizationWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the name variants of everything but persons: same words, acronyms given in brackets or told
 * by initials, and names shortened to their first words or freed of a nationality.
 */
public final class NameJoiner {
  private final OrganizationWords organizations;
  private final PlaceVariants places;
  private final GenericBodies generic;

  public NameJoiner(OrganizationWords organizations, PlaceVariants places) {
    this.organizations = organizations;
    this.places = places;
    generic = new GenericBodies(organizations);
  }

  /** The entities behind these mentions, which are in text order; each mention is given its own. */
  public List<Entity> join(ArticleTokens tokens, List<MentionDraft> mentions) {
    Map<MentionDraft, String> keys = keys(tokens, mentions);
    Acronyms acronyms = new Acronyms(tokens);
    ShortNames shortNames = new ShortNames(tokens, organizations);
    Map<String, String> countries = new HashMap<>();
    Map<String, String> loose = new HashMap<>();
    for (MentionDraft mention : mentions) {
      String key = keys.get(mention);
      countries.putIfAbsent(key, mention.name.country());
      if (mention.type == MentionType.ORGANIZATION) {
        acronyms.learn(mention, key);
        shortNames.learn(mention, key);
        loose.putIfAbsent(loose(key), key);
      } else if (mention.type == MentionType.LOCATION && mention.end - mention.first > 1) {
        acronyms.learn(mention, key);
      }
    }
    Map<String, String> named = PlaceVariants.named(tokens, mentions, keys);
    Map<String, Entity> byKey = new LinkedHashMap<>();
    for (MentionDraft mention : mentions) {
      String key = keys.get(mention);
      if (mention.type == MentionType.LOCATION) {
        key = place(tokens, mention, key, acronyms, named);
      } else if (mention.name.entityId() == null && mention.type != MentionType.NATIONALITY) {
        key = body(tokens, mention, key, acronyms, shortNames, countries);
        key = loose.getOrDefault(loose(key), key);
      }
      Entity entity = byKey.computeIfAbsent(key, k -> new Entity(mention.type));
      entity.add(mention);
    }
    for (Map.Entry<String, Entity> entry : byKey.entrySet()) {
      name(tokens, entry.getKey(), entry.getValue());
    }
    return new ArrayList<>(byKey.values());
  }

  /** What each mention stands for by itself, and by the bodies of its country. */
  private Map<MentionDraft, String> keys(ArticleTokens tokens, List<MentionDraft> mentions) {
    List<String> plain = new ArrayList<>(mentions.size());
    for (MentionDraft mention : mentions) {
      plain.add(plainKey(tokens, mention));
    }
    Map<String, String> owned = generic.owned(tokens, mentions, plain);
    Map<MentionDraft, String> keys = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      String key = generic.key(tokens, mentions.get(i), plain.get(i));
      keys.put(mentions.get(i), owned.getOrDefault(key, key));
    }
    return keys;
  }

  private String place(
      ArticleTokens tokens,
      MentionDraft mention,
      String key,
      Acronyms acronyms,
      Map<String, String> named) {
    if (key.startsWith("country:")) {
      return key;
    }
    String text = tokens.text(mention.first, mention.end);
    String letters = mention.name.entityId() == null ? acronyms.key(text) : null;
    if (letters != null) {
      return letters;
    }
    String same = named.get(EntityIds.slug(text));
    String shorter = places.shorter(tokens, mention);
    String longer = shorter == null ? null : named.get(shorter);
    boolean state = longer != null && longer.startsWith("country:");
    boolean kind = longer != null && (!state || tokens.lower(mention.first + 1).equals("of"));
    return kind ? longer : same == null ? key : same;
  }

  /** A body, or what the annotators were not sure to be one, under a shorter name. */
  private static String body(
      ArticleTokens tokens,
      MentionDraft mention,
      String key,
      Acronyms acronyms,
      ShortNames shortNames,
      Map<String, String> countries) {
    String text = tokens.text(mention.first, mention.end);
    boolean sure = mention.type == MentionType.ORGANIZATION;
    String letters = acronyms.key(text);
    if (letters != null) {
      return letters;
    }
    String asBody = sure ? key : EntityIds.id(MentionType.ORGANIZATION, text);
    String longer = shortNames.key(asBody);
    if (longer != null && !contradicts(mention, countries.get(longer))) {
      return longer;
    }
    if (!sure) {
      return countries.containsKey(asBody) ? asBody : key;
    }
    boolean noun = mention.end - mention.first == 1 && mention.name.country() == null;
    String only = noun ? shortNames.ofNoun(tokens.lower(mention.first)) : null;
    return only == null ? key : only;
  }

  /** A key that does not tell {@code New People Party} from {@code New People's Party}. */
  private static String loose(String key) {
    return key.startsWith("org:") ? key.replaceAll("(?<=[a-z]{4})s(?=-|$)", "") : key;
  }

  /** Whether the words around a short name say another country than the longer name's. */
  private static boolean contradicts(MentionDraft mention, String country) {
    return country != null
        && mention.name.country() != null
        && !country.equals(mention.name.country());
  }

  /** Names of known entities by id, others by kind and folded words without article and suffix. */
  private String plainKey(ArticleTokens tokens, MentionDraft mention) {
    if (mention.name.entityId() != null) {
      return mention.name.entityId();
    }
    return EntityIds.id(mention.type, stem(tokens, mention));
  }

  /** The name without a company's suffix and a leading article. */
  private String stem(ArticleTokens tokens, MentionDraft mention) {
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

  private void name(ArticleTokens tokens, String key, Entity entity) {
    String best = "";
    for (MentionDraft mention : entity.mentions) {
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
