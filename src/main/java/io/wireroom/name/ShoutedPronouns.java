package io.wireroom.name;

import io.wireroom.lexicon.Lists;
import io.wireroom.tag.Casing;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pronouns in capitals that read like a name: {@code US}, {@code WHO}, {@code IT} in {@code WHO
 * WILL TELL US?}. Where an article has the country or body elsewhere, in running text, they name
 * it.
 */
public final class ShoutedPronouns {
  private static final Set<String> PRONOUNS = Set.of("US", "WHO", "IT");

  private static final double GUESS = 0.6;

  /** What stands before {@code us}. */
  private static final Set<String> BEFORE_US = Lists.rules("before-us");

  private ShoutedPronouns() {}

  /** The names of a document without those pronouns. */
  public static List<Name> without(DocumentWords words, List<Name> names) {
    List<Name> kept = new ArrayList<>(names.size());
    for (Name name : names) {
      if (!pronoun(words, name) || named(words, names, name)) {
        kept.add(name);
      }
    }
    return kept;
  }

  /**
   * The names with those countries among them that were taken for the pronoun: {@code US} in {@code
   * TALKS WITH US FIRMS}, or where running text names it.
   *
   * @param country what lists say of it; null for nothing
   */
  public static List<Name> with(DocumentWords words, List<Name> names, NameEntry country) {
    if (country == null) {
      return names;
    }
    List<Name> all = new ArrayList<>(names);
    int next = 0;
    for (int i = 1; i < words.size; i++) {
      while (next < names.size() && names.get(next).to() <= i) {
        next++;
      }
      boolean free = next == names.size() || names.get(next).from() > i;
      if (free && words.text[i].equals("US") && loud(words, i)) {
        Name name = Name.listed(i, i + 1, country).sure(GUESS);
        if (qualifies(words, i) || named(words, names, name)) {
          all.add(name);
        }
      }
    }
    all.sort((one, two) -> Integer.compare(one.from(), two.from()));
    return all;
  }

  /** {@code WITH US FIRMS}: between a preposition and a noun. */
  private static boolean qualifies(DocumentWords words, int at) {
    return inside(words, at, at - 1)
        && (words.tag[at - 1].equals("IN") || words.tag[at - 1].equals("TO"))
        && noun(words, at + 1)
        && PartOfSpeech.noun(words.tag[at + 1]);
  }

  private static boolean pronoun(DocumentWords words, Name name) {
    int at = name.from();
    if (name.length() > 1 || !PRONOUNS.contains(words.text[at]) || !loud(words, at)) {
      return false;
    }
    return !words.text[at].equals("US") || (before(words, at) && !noun(words, at + 1));
  }

  /** Whether the word stands among words in capitals. */
  private static boolean loud(DocumentWords words, int at) {
    return words.casing[words.sentence[at]] == Casing.UPPER
        || capitals(words, at, at - 1)
        || capitals(words, at, at + 1);
  }

  private static boolean capitals(DocumentWords words, int at, int other) {
    return inside(words, at, other)
        && words.text[other].length() > 1
        && words.text[other].chars().allMatch(Character::isUpperCase);
  }

  private static boolean inside(DocumentWords words, int at, int other) {
    return other >= 0 && other < words.size && words.sentence[other] == words.sentence[at];
  }

  private static boolean before(DocumentWords words, int at) {
    return inside(words, at, at - 1)
        && BEFORE_US.contains(words.text[at - 1].toLowerCase(Locale.ROOT));
  }

  /** {@code FOR US FIRMS}: whether a word follows that the name would qualify. */
  private static boolean noun(DocumentWords words, int next) {
    if (!inside(words, next - 1, next) || !Character.isLetter(words.text[next].charAt(0))) {
      return false;
    }
    return switch (words.text[next].toLowerCase(Locale.ROOT)) {
      case "to",
          "all",
          "why",
          "how",
          "what",
          "when",
          "where",
          "who",
          "and",
          "or",
          "but",
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "by",
          "if",
          "that",
          "now",
          "again",
          "not",
          "go",
          "be",
          "it",
          "more",
          "from",
          "with",
          "for",
          "wait",
          "out",
          "off",
          "up",
          "down",
          "this",
          "no" ->
          false;
      default -> true;
    };
  }

  /** Whether the same is named in running text. */
  private static boolean named(DocumentWords words, List<Name> names, Name name) {
    for (Name other : names) {
      boolean same =
          name.entry() == null
              ? words.text[other.from()].equals(words.text[name.from()]) && other.length() == 1
              : other.entry() != null && other.entry().id().equals(name.entry().id());
      if (same && !other.equals(name) && !loud(words, other.from())) {
        return true;
      }
    }
    return false;
  }
}
