package io.wireroom.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Names by kind to put into sentences: persons made of a given and a family name, companies,
 * places; now and then one that nobody bears.
 */
final class NameStock {
  private static final int PERSON = 0;
  private static final int ORGANIZATION = 1;
  private static final int LOCATION = 2;
  private static final Set<String> COMPANY_TAILS =
      Set.of(
          "Inc.",
          "Inc",
          "Corp.",
          "Corp",
          "Co.",
          "Co",
          "Ltd.",
          "Ltd",
          "LLC",
          "PLC",
          "plc",
          "Group",
          "Bank",
          "Holdings",
          "Motors",
          "Airlines",
          "Partners",
          "Systems",
          "Technologies");

  // Those that a company may bear whatever it does.
  private static final List<String> FORMS =
      List.of(
          "Inc.",
          "Inc",
          "Corp.",
          "Co.",
          "Ltd.",
          "Ltd",
          "Limited",
          "LLC",
          "LLP",
          "PLC",
          "plc",
          "AG",
          "SA",
          "Group",
          "Holdings",
          "Partners",
          "Resources");

  private final List<String> given;
  private final List<String> family;
  private final List<String> companies;
  private final List<String> places;

  NameStock(List<String> given, List<String> family, List<String> companies, List<String> places) {
    this.given = given;
    this.family = family;
    this.companies = companies;
    this.places = places;
  }

  /**
   * A name to stand where another stood.
   *
   * @return its words; null where that one should stay
   */
  List<String> another(int kind, List<String> name, Random random) {
    return switch (kind) {
      case PERSON -> person(name, random);
      case ORGANIZATION -> company(name, random);
      case LOCATION -> name.size() > 2 ? null : place(random);
      default -> null;
    };
  }

  /** A place, mostly a listed one. */
  List<String> place(Random random) {
    return places.isEmpty() || random.nextInt(12) == 0
        ? List.of(madeUp(random))
        : words(pick(places, random));
  }

  private List<String> person(List<String> name, Random random) {
    if (name.size() > 3 || given.isEmpty()) {
      return null;
    }
    String last = random.nextInt(8) == 0 ? madeUp(random) : pick(family, random);
    if (name.size() == 1) {
      return List.of(last);
    }
    List<String> words = new ArrayList<>();
    words.add(random.nextInt(15) == 0 ? madeUp(random) : pick(given, random));
    if (name.size() == 3) {
      words.add(
          name.get(1).length() == 2
              ? (char) ('A' + random.nextInt(26)) + "."
              : pick(given, random));
    }
    words.add(last);
    return words;
  }

  private List<String> company(List<String> name, Random random) {
    boolean tail = COMPANY_TAILS.contains(name.get(name.size() - 1));
    boolean word = name.size() == 1 && name.get(0).length() > 4;
    if (companies.isEmpty() || (!tail && !word)) {
      return null;
    }
    int shape = random.nextInt(12);
    List<String> words = new ArrayList<>();
    if (shape < 2) {
      words.add(madeUp(random));
    } else if (shape < 4) {
      partners(words, random);
    } else {
      words.addAll(words(pick(companies, random)));
    }
    boolean bare = !COMPANY_TAILS.contains(words.get(words.size() - 1));
    if (bare && (tail || random.nextInt(4) == 0)) {
      if (random.nextInt(4) == 0) {
        words.add(",");
      }
      words.add(FORMS.get(random.nextInt(FORMS.size())));
    }
    return words;
  }

  /** Firms are called after those who founded them. */
  private void partners(List<String> words, Random random) {
    words.add(pick(family, random));
    if (random.nextInt(3) == 0) {
      words.add(",");
      words.add(pick(family, random));
    }
    if (random.nextBoolean()) {
      words.add("&");
    }
    words.add(pick(family, random));
  }

  /** A word that sounds like a name and is none. */
  static String madeUp(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append("bcdfghjklmnprstvz".charAt(random.nextInt(17)));
      word.append("aeiou".charAt(random.nextInt(5)));
      if (random.nextInt(3) == 0) {
        word.append("lmnrst".charAt(random.nextInt(6)));
      }
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.split(" "));
  }
}
