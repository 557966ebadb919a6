package io.wireroom.quote.speaker;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.SpeakerKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a common noun says of the speaker whose head it is, and which nouns can be speakers at all.
 * From the lists {@code speaker-nouns}, {@code titles}, {@code organization-nouns}, {@code
 * given-names} and {@code nominal-nouns}; nouns that no list knows are judged by their endings.
 */
public final class SpeakerNouns {

  /** Endings of nouns for who does something; the list tells the things that end alike. */
  private static final String[] AGENTS = {
    "er", "or", "ist", "ian", "eer", "man", "woman", "ant", "ent", "ee", "person"
  };

  /** Kinds of titles that nobody bears as a name. */
  private static final Set<String> ROLES =
      Set.of("head", "rank", "generic", "modifier", "portfolio", "agent", "personal", "local");

  private static final Set<String> ANYBODY =
      Set.of(
          "nobody",
          "everybody",
          "somebody",
          "anybody",
          "everyone",
          "someone",
          "anyone",
          "none",
          "many",
          "some",
          "others",
          "most",
          "few",
          "all",
          "both");

  private final Map<String, SpeakerKind> kinds = new HashMap<>();
  private final Set<String> nameless = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> voices = new HashSet<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Map<String, String> humans = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();

  public SpeakerNouns(Lists lists) {
    for (ListRow row : lists.rows("speaker-nouns")) {
      switch (row.get("kind")) {
        case "anonymous" -> kinds.put(row.get("noun"), SpeakerKind.ANONYMOUS);
        case "institution" -> kinds.put(row.get("noun"), SpeakerKind.INSTITUTION);
        case "voice" -> voices.add(row.get("noun"));
        case "thing" -> things.add(row.get("noun"));
        default -> persons.add(row.get("noun"));
      }
      if (row.get("kind").equals("institution")) {
        bodies.add(row.get("noun"));
      } else if (!row.get("kind").equals("thing")) {
        persons.add(row.get("noun"));
      }
      if (row.get("definite").equals("always")) {
        nameless.add(row.get("noun"));
      }
    }
    for (ListRow row : lists.rows("titles")) {
      if (!row.get("kind").equals("modifier") && !row.get("kind").equals("complement")) {
        persons.add(row.get("word"));
      }
      if (ROLES.contains(row.get("kind"))) {
        roles.add(row.get("word"));
      }
    }
    for (ListRow row : lists.rows("organization-nouns")) {
      bodies.add(row.get("noun"));
    }
    for (ListRow row : lists.rows("nominal-nouns")) {
      if (row.get("kind").equals("human")) {
        humans.put(row.get("noun"), String.valueOf(row.get("gender")));
      }
    }
    for (ListRow row : lists.rows("given-names")) {
      genders.put(row.get("name"), row.get("gender"));
    }
  }

  /** Whether a word, in lower case, is known to say what kind of speaker it heads. */
  boolean knows(String word, String lemma) {
    return kinds.containsKey(word) || kinds.containsKey(lemma);
  }

  /**
   * What kind of speaker a noun heads, in lower case.
   *
   * @param definite whether the text says which one: {@code Seoul's adviser}, {@code the aide}
   * @param indefinite whether it says that it will not: {@code a trader}, {@code one nurse}
   */
  SpeakerKind kind(String word, String lemma, boolean definite, boolean indefinite) {
    SpeakerKind kind = kinds.getOrDefault(word, kinds.getOrDefault(lemma, SpeakerKind.NOMINAL));
    boolean told = definite && !nameless.contains(word);
    if (kind == SpeakerKind.ANONYMOUS && told) {
      return SpeakerKind.NOMINAL;
    }
    boolean somebody = kind == SpeakerKind.NOMINAL && indefinite && person(word, lemma);
    return somebody && !voices.contains(word) ? SpeakerKind.ANONYMOUS : kind;
  }

  /** Whether a noun, in lower case, is a word for a person. */
  boolean person(String word, String lemma) {
    return persons.contains(word)
        || persons.contains(lemma)
        || (!bodies.contains(lemma) && agent(lemma));
  }

  /** Whether a word, in lower case, names no one though it may be written like a name. */
  boolean namesNobody(String word) {
    return roles.contains(word)
        || ANYBODY.contains(word)
        || kinds.containsKey(word)
        || bodies.contains(word);
  }

  /** Whether a noun, in lower case, is a word for somebody or for a body that can speak. */
  public boolean speaks(String word, String lemma) {
    return person(word, lemma) || bodies.contains(word) || bodies.contains(lemma);
  }

  /**
   * Whether a name may be meant by {@code he} or {@code she}, as far as its given name tells.
   *
   * @param name null where unknown
   */
  boolean agrees(String pronoun, String name) {
    String first = name == null ? "" : name.split(" ", 2)[0];
    String gender = genders.get(first.toLowerCase(Locale.ROOT));
    boolean female = pronoun.equals("she") || pronoun.equals("her");
    boolean male = pronoun.equals("he") || pronoun.equals("him");
    return gender == null || !(gender.equals("m") ? female : male);
  }

  /** Whether a word, in lower case, is a given name. */
  boolean given(String word) {
    return genders.containsKey(word);
  }

  /** Whether a noun, in lower case, says hardly more than that it is a human being. */
  boolean human(String word) {
    return humans.containsKey(word);
  }

  /** The pronoun that takes up such a noun; empty where it may be either. */
  String pronoun(String word) {
    return switch (humans.getOrDefault(word, "")) {
      case "f" -> "she";
      case "m" -> "he";
      default -> "";
    };
  }

  private boolean agent(String lemma) {
    if (lemma.length() < 5 || things.contains(lemma) || lemma.endsWith("ment")) {
      return false;
    }
    for (String ending : AGENTS) {
      if (lemma.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
