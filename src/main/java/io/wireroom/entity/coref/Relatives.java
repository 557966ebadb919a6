package io.wireroom.entity.coref;

import io.wireroom.entity.Entity;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import java.util.HashMap;
import java.util.Map;

/** Who is whose relative in one article, as far as it has said so. */
final class Relatives {
  /** A mention of the relative; null where several are called so. */
  private record Known(MentionDraft mention) {
    private boolean several() {
      return mention == null;
    }
  }

  private static final Known SEVERAL = new Known(null);

  private final Map<String, Known> exact = new HashMap<>();
  private final Map<String, Known> byNoun = new HashMap<>();
  private final Map<String, Known> byTie = new HashMap<>();

  /**
   * Learns that {@code mention} is the owner's {@code noun}.
   *
   * @param words the noun with the words that tell relatives of one kind apart: {@code second son}
   */
  void learn(Entity owner, String words, String noun, MentionDraft mention) {
    if (owner == null || mention.entity == null || owner == mention.entity) {
      return;
    }
    exact.putIfAbsent(owner.id + '/' + words, new Known(mention));
    put(byNoun, owner, noun, mention);
    String tie = tie(noun);
    if (!tie.isEmpty()) {
      put(byTie, owner, tie, mention);
      if (!owner.mentions.isEmpty()) {
        put(byTie, mention.entity, inverse(tie), owner.mentions.get(0));
      }
    }
  }

  private static void put(Map<String, Known> map, Entity owner, String noun, MentionDraft mention) {
    map.merge(
        owner.id + '/' + noun,
        new Known(mention),
        (one, two) -> !one.several() && one.mention.entity == two.mention.entity ? one : SEVERAL);
  }

  /** A mention of the owner's relative; null where none or several are known. */
  MentionDraft find(Entity owner, String words, String noun, Gender gender) {
    Known known = exact.get(owner.id + '/' + words);
    if (known == null && words.equals(noun)) {
      known = byNoun.get(owner.id + '/' + noun);
    }
    if (known == null && words.equals(noun) && !tie(noun).isEmpty()) {
      known = byTie.get(owner.id + '/' + tie(noun));
      boolean fits =
          known != null
              && !known.several()
              && (gender == null
                  || known.mention.entity.gender == null
                  || known.mention.entity.gender == gender);
      known = fits ? known : null;
    }
    return known == null ? null : known.mention;
  }

  /** The tie that a noun tells; empty where it is none that can be turned round. */
  private static String tie(String noun) {
    return switch (noun) {
      case "son", "daughter", "child" -> "child";
      case "father", "mother", "parent", "dad", "mom", "mum" -> "parent";
      case "wife", "husband", "spouse" -> "spouse";
      case "brother", "sister", "sibling", "twin" -> "sibling";
      default -> "";
    };
  }

  private static String inverse(String tie) {
    return switch (tie) {
      case "child" -> "parent";
      case "parent" -> "child";
      default -> tie;
    };
  }
}
