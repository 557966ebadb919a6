package io.wireroom.story.reprint;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One form for the spellings of a word that differ between papers, so that a copy in British
 * spelling with newer figures still has the words of the first. Forms are for comparing, not for
 * reading: the rules hold for all words alike, and so {@code four} becomes {@code for} in both of
 * two texts.
 */
final class Spelling {
  /** What stands for any number. */
  static final String NUMBER = "#";

  /** Endings of British words and their American ones; the first that fits is taken. */
  private static final List<String[]> ENDINGS =
      List.of(
          ending("isations", "izations"),
          ending("isation", "ization"),
          ending("ising", "izing"),
          ending("ised", "ized"),
          ending("iser", "izer"),
          ending("ises", "izes"),
          ending("ise", "ize"),
          ending("ysing", "yzing"),
          ending("ysed", "yzed"),
          ending("yse", "yze"),
          ending("tres", "ters"),
          ending("tred", "tered"),
          ending("tre", "ter"),
          ending("elling", "eling"),
          ending("elled", "eled"),
          ending("eller", "eler"),
          ending("ellers", "elers"),
          ending("ogues", "ogs"),
          ending("ogue", "og"),
          ending("ences", "enses"),
          ending("ence", "ense"),
          ending("ammes", "ams"),
          ending("amme", "am"),
          ending("wards", "ward"),
          ending("gement", "gment"),
          ending("ey", "y"));

  private static final int SHORTEST = 5;

  private final Set<String> numbers = new HashSet<>();

  Spelling() {
    for (ListRow row : Lists.shipped().rows("amounts")) {
      if (row.get("kind").equals("number")) {
        numbers.add(row.get("form").toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * The form of a word.
   *
   * @param word lower case, letters and digits
   */
  String form(String word) {
    if (isNumber(word)) {
      return NUMBER;
    }
    if (word.length() < SHORTEST) {
      return word;
    }
    String form = word.replace("our", "or").replace("aem", "em").replace("aed", "ed");
    for (String[] ending : ENDINGS) {
      if (form.endsWith(ending[0])) {
        return form.substring(0, form.length() - ending[0].length()) + ending[1];
      }
    }
    return form;
  }

  /** Whether a word in lower case has digits or is a number's name. */
  boolean isNumber(String word) {
    return hasDigit(word) || numbers.contains(word);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String[] ending(String british, String american) {
    return new String[] {british, american};
  }
}
