package io.wireroom.evaluate;

import io.wireroom.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a speaker is the labelled one: the two share half of their words or more (F1, by
 * position, articles not counted), or have the same last name, wherever it stands.
 */
final class SpeakerMatch {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)?");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern AFTER_NAME =
      Pattern.compile("[,;(—–]|\\s(?:who|which|that|of|in|for|from|at|on|with|as|and)\\s");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "s", "'s");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "us", "who", "that",
          "which", "me");

  private SpeakerMatch() {}

  /**
   * @param gold empty where the label has no speaker
   * @param predicted null where there is none
   */
  static boolean agree(String text, List<Span> gold, Span predicted) {
    if (gold.isEmpty() || predicted == null) {
      return gold.isEmpty() && predicted == null;
    }
    List<Span> answer = List.of(predicted);
    Set<Integer> wanted = places(text, gold);
    Set<Integer> given = places(text, answer);
    int words = wanted.size() + given.size();
    Set<Integer> common = new HashSet<>(wanted);
    common.retainAll(given);
    if (!common.isEmpty() && 4 * common.size() >= words) {
      return true;
    }
    String name = lastName(text, gold.get(0));
    return name != null
        && name.equals(lastName(text, predicted))
        && !PRONOUNS.contains(name)
        && capitalised(text, gold).contains(name)
        && capitalised(text, answer).contains(name);
  }

  /**
   * Whether a canonical name holds the labelled last name.
   *
   * @param gold empty where the label has no speaker
   * @param name null where unknown
   */
  static boolean named(String text, List<Span> gold, String name) {
    String wanted = gold.isEmpty() || name == null ? null : lastName(text, gold.get(0));
    return wanted != null
        && !PRONOUNS.contains(wanted)
        && WORD.matcher(name)
            .results()
            .anyMatch(word -> word.group().toLowerCase(Locale.ROOT).equals(wanted));
  }

  private static Set<Integer> places(String text, List<Span> spans) {
    TreeMap<Integer, String> words = new TreeMap<>();
    for (Span span : spans) {
      Matcher word = WORD.matcher(text).region(span.begin(), span.end());
      while (word.find()) {
        words.put(word.start(), bare(word.group()).toLowerCase(Locale.ROOT));
      }
    }
    Set<Integer> places = new HashSet<>(words.keySet());
    places.removeIf(place -> ARTICLES.contains(words.get(place)));
    return places.isEmpty() ? new HashSet<>(words.keySet()) : places;
  }

  /** The last capitalised word before a comma, a bracket or a preposition; null where no word. */
  private static String lastName(String text, Span span) {
    String name = AFTER_NAME.split(span.of(text).strip(), 2)[0];
    String last = null;
    String lastCapital = null;
    String lastSuffix = null;
    String lastCapitalSuffix = null;
    Matcher word = WORD.matcher(name);
    while (word.find()) {
      String bare = bare(word.group());
      boolean capital = Character.isUpperCase(bare.codePointAt(0));
      if (SUFFIXES.contains(bare.toLowerCase(Locale.ROOT))) {
        lastSuffix = bare;
        lastCapitalSuffix = capital ? bare : lastCapitalSuffix;
        continue;
      }
      last = bare;
      lastCapital = capital ? bare : lastCapital;
    }
    if (last == null) {
      last = lastSuffix;
      lastCapital = lastCapitalSuffix;
    }
    String chosen = lastCapital != null ? lastCapital : last;
    return chosen == null ? null : chosen.toLowerCase(Locale.ROOT);
  }

  private static Set<String> capitalised(String text, List<Span> spans) {
    Set<String> names = new HashSet<>();
    for (Span span : spans) {
      Matcher word = WORD.matcher(span.of(text));
      while (word.find()) {
        if (Character.isUpperCase(word.group().codePointAt(0))) {
          names.add(bare(word.group()).toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private static String bare(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("");
  }
}
