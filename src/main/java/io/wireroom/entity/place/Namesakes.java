package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.title.TitlePhrase;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Towns that are called like a famous city abroad, from the list {@code namesakes}: {@code Athens}
 * beside {@code Savannah}, or once told to be in Georgia, is the town there, where the article
 * names nothing else of the famous one's country.
 */
final class Namesakes {
  private static final int SEVERAL = 3;
  private static final String RULE = "namesake:company";

  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Set<String> states = new HashSet<>();

  /**
   * @param lists where {@code namesakes} and {@code places} are read from
   */
  Namesakes(Lists lists) {
    for (ListRow row : lists.rows("places")) {
      if (row.get("kind").equals("state")) {
        states.add(EntityIds.fold(row.get("surface")));
      }
    }
    for (ListRow row : lists.rows("namesakes")) {
      countries.put(EntityIds.fold(row.get("surface")), Set.copyOf(row.words("countries")));
    }
  }

  /** Resolves such names of an article whose other places are resolved. */
  void resolve(ArticleTokens tokens) {
    Map<String, Set<String>> towns = new HashMap<>();
    Map<Integer, Set<String>> bySentence = new HashMap<>();
    Set<String> named = new HashSet<>();
    boolean any = false;
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      NameSpan name = tokens.name(i);
      if (name == null || name.country() == null || name.type().equals("person")) {
        continue;
      }
      if (countries.containsKey(key(tokens, i)) && !told(name)) {
        any |= name.type().equals("location");
        continue;
      }
      named.add(name.country());
      // "the Texas governor flew to Paris"
      boolean state = TitlePhrase.isCountry(name) || states.contains(key(tokens, i));
      if (name.type().equals("location") && !state) {
        towns.computeIfAbsent(name.country(), c -> new HashSet<>()).add(key(tokens, i));
        bySentence.computeIfAbsent(tokens.sentence(i), s -> new HashSet<>()).add(name.country());
      }
    }
    if (!any) {
      return;
    }
    Map<String, String> decided = new HashMap<>();
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      if (open(tokens, i, named)) {
        Set<String> beside = bySentence.getOrDefault(tokens.sentence(i), Set.of());
        for (String country : countries.get(key(tokens, i))) {
          boolean several = towns.getOrDefault(country, Set.of()).size() >= SEVERAL;
          if (several || beside.contains(country)) {
            decided.putIfAbsent(key(tokens, i), country);
          }
        }
      }
    }
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      String country = open(tokens, i, named) ? decided.get(key(tokens, i)) : null;
      if (country != null) {
        resolve(tokens, i, country);
      }
    }
  }

  private static void resolve(ArticleTokens tokens, int i, String country) {
    NameSpan name = tokens.name(i);
    String written = name.span().of(tokens.article().text());
    String id = "place:" + EntityIds.slug(written) + "-" + EntityIds.slug(country);
    tokens.resolve(
        i,
        new NameSpan(
            name.begin(), name.end(), "location", id, written, country, name.confidence(), RULE));
  }

  /** Whether it is such a name, not told to be anywhere, whose famous country has no other. */
  private boolean open(ArticleTokens tokens, int i, Set<String> named) {
    NameSpan name = tokens.name(i);
    return name != null
        && name.type().equals("location")
        && name.country() != null
        && countries.containsKey(key(tokens, i))
        && !told(name)
        && !named.contains(name.country());
  }

  private static boolean told(NameSpan name) {
    return name.rule().startsWith("region:");
  }

  private static String key(ArticleTokens tokens, int i) {
    return EntityIds.fold(tokens.text(i, tokens.nameEnd(i)));
  }
}
