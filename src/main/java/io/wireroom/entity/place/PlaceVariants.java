package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Places under a longer name where the article has the shorter one, too: {@code New York City},
 * {@code Republic of Albania}, {@code Otago Province}; but {@code Kansas City} is not in Kansas.
 */
public final class PlaceVariants {
  private final Set<String> kinds;

  private final Set<String> regions = new HashSet<>();

  /**
   * @param lists where {@code places} and {@code place-kinds} are read from
   */
  public PlaceVariants(Lists lists) {
    kinds = lists.words("place-kinds", "word");
    for (ListRow row : lists.rows("places")) {
      boolean region = !row.get("kind").equals("place");
      if (region && !row.get("surface").equals("New York")) {
        regions.add(EntityIds.slug(row.get("surface")));
      }
    }
  }

  /**
   * The slug of the short name inside a long one.
   *
   * @return null where the name is no longer form
   */
  String shorter(ArticleTokens tokens, MentionDraft place) {
    int length = place.end - place.first;
    if (length < 2) {
      return null;
    }
    boolean kindOf = length > 2 && tokens.lower(place.first + 1).equals("of");
    boolean kingdom =
        kindOf
            && switch (tokens.lower(place.first)) {
              case "republic", "kingdom", "state", "city", "town", "province", "island" -> true;
              default -> false;
            };
    if (kingdom) {
      return EntityIds.slug(tokens.text(place.first + 2, place.end));
    }
    String kind = tokens.lower(place.end - 1);
    String name = EntityIds.slug(tokens.text(place.first, place.end - 1));
    boolean other = kind.equals("city") && regions.contains(name);
    return kinds.contains(kind) && !other ? name : null;
  }

  /** Slugs of the places that are named, to their keys. */
  static Map<String, String> named(
      ArticleTokens tokens, Iterable<MentionDraft> mentions, Map<MentionDraft, String> keys) {
    Map<String, String> named = new HashMap<>();
    for (MentionDraft mention : mentions) {
      if (mention.type == MentionType.LOCATION) {
        String slug = EntityIds.slug(tokens.text(mention.first, mention.end));
        named.putIfAbsent(slug, keys.get(mention));
      }
    }
    return named;
  }
}
