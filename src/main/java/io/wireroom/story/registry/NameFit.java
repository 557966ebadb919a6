package io.wireroom.story.registry;

import java.util.List;

/**
 * How well two full names fit one person.
 *
 * @param rule what joins them; null where they are no one person's
 * @param cost what has to be made up for by what else is told
 * @param conflict whether they cannot be one person's though they look alike: {@code George W.
 *     Bush} and {@code George H. W. Bush}
 */
record NameFit(Rule rule, double cost, boolean conflict) {
  private static final NameFit NONE = new NameFit(null, 0, false);
  private static final NameFit CONFLICT = new NameFit(null, 0, true);
  private static final NameFit TAIL = new NameFit(Rule.LONGER, 0.8, false);
  private static final int ABBREVIATED = 3;

  static NameFit of(PersonName one, PersonName two, RegistryWords words) {
    if (one.isTailOf(two) || two.isTailOf(one)) {
      return TAIL;
    }
    Rule family = word(one.surname(), two.surname(), words);
    if (family == null
        || family == Rule.NICKNAME
        || one.given().isEmpty()
        || two.given().isEmpty()) {
      return NONE;
    }
    double cost = family == Rule.SPELLING ? 1.0 : 0;
    Rule rule = family;
    boolean inOne = one.givenInOne().equals(two.givenInOne());
    if (!inOne) {
      Rule given = word(one.given().get(0), two.given().get(0), words);
      if (given == null) {
        return spelledInOne(one, two, words) ? new NameFit(Rule.SPELLING, cost + 1.0, false) : NONE;
      }
      cost += given == Rule.SPELLING ? 1.0 : given == Rule.NICKNAME ? 0.5 : 0;
      rule = given == Rule.NAME ? rule : given;
    }
    if (conflict(middle(one, inOne), middle(two, inOne)) || suffixes(one, two)) {
      return CONFLICT;
    }
    boolean longer = !inOne && one.given().size() != two.given().size();
    boolean suffix = !one.suffix().equals(two.suffix());
    cost += (longer ? 0.4 : 0) + (suffix ? 0.5 : 0);
    return new NameFit(rule == Rule.NAME && longer ? Rule.LONGER : rule, cost, false);
  }

  /** {@code jr} and {@code sr}. */
  private static boolean suffixes(PersonName one, PersonName two) {
    return !one.suffix().isEmpty() && !two.suffix().isEmpty() && !one.suffix().equals(two.suffix());
  }

  private static boolean spelledInOne(PersonName one, PersonName two, RegistryWords words) {
    return word(one.givenInOne(), two.givenInOne(), words) == Rule.SPELLING;
  }

  /** Whether two words may be one name in two spellings. */
  static boolean sameWord(String one, String two, RegistryWords words) {
    Rule rule = word(one, two, words);
    return rule == Rule.NAME || rule == Rule.SPELLING;
  }

  /** What makes two words one name; null where they are two. */
  private static Rule word(String one, String two, RegistryWords words) {
    if (one.equals(two)) {
      return Rule.NAME;
    }
    if (words.listedSpellings(one, two)) {
      return Rule.SPELLING;
    }
    if (words.nicknames(one, two)) {
      return Rule.NICKNAME;
    }
    boolean both = known(one, words) && known(two, words);
    if (!both && Spelling.key(one).equals(Spelling.key(two))) {
      return Rule.SPELLING;
    }
    boolean begins = one.startsWith(two) || two.startsWith(one);
    return begins && !both && Math.min(one.length(), two.length()) >= ABBREVIATED
        ? Rule.SPELLING
        : null;
  }

  /** {@code Smith} and {@code Smyth} are two names, since both are names by themselves. */
  private static boolean known(String word, RegistryWords words) {
    return words.isSurname(word) || words.isGivenName(word);
  }

  /** What stands behind the first given name: words, or the letters that stand for them. */
  private static List<String> middle(PersonName name, boolean inOne) {
    List<String> rest = inOne ? List.of() : name.given().subList(1, name.given().size());
    return rest.isEmpty() ? name.initials() : rest;
  }

  private static boolean conflict(List<String> one, List<String> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return false;
    }
    for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
      String a = one.get(i);
      String b = two.get(i);
      boolean letter = Math.min(a.length(), b.length()) == 1;
      if (letter ? a.charAt(0) != b.charAt(0) : !Spelling.key(a).equals(Spelling.key(b))) {
        return true;
      }
    }
    return false;
  }
}
