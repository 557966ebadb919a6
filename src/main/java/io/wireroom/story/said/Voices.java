package io.wireroom.story.said;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two speakers are one. Names of one person differ by spelling ({@code Kim Jong-un}, {@code
 * Kim Jong Un}; {@code Zelensky}, {@code Zelenskyy}), by initials, and by the given names left out;
 * ids follow names, so that one person may have several.
 */
final class Voices {
  /** Letters for each of which one may differ. */
  private static final int LETTERS_PER_EDIT = 5;

  private static final Set<String> SPEAK_FOR =
      Set.of("spokesman", "spokeswoman", "spokesperson", "representative", "press");

  private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "in", "s", "s's");

  private Voices() {}

  static Sameness compare(Voice first, Voice second) {
    if (first.name() == null || second.name() == null) {
      return first.id() != null && first.id().equals(second.id())
          ? Sameness.SAME
          : Sameness.UNKNOWN;
    }
    if (first.id() != null && first.id().equals(second.id())) {
      return Sameness.SAME;
    }
    if (first.isBody() != second.isBody()) {
      Voice body = first.isBody() ? first : second;
      Voice person = first.isBody() ? second : first;
      return speaksFor(person, body) || !bothNamed(first, second)
          ? Sameness.UNKNOWN
          : Sameness.DIFFERENT;
    }
    boolean same =
        first.isBody()
            ? oneBody(words(first.name()), words(second.name()))
            : onePerson(first, second);
    if (same) {
      return Sameness.SAME;
    }
    return bothNamed(first, second) ? Sameness.DIFFERENT : Sameness.UNKNOWN;
  }

  /** The word by which quotes of one speaker find each other; null where nobody is named. */
  static String key(Voice voice) {
    if (voice.name() == null) {
      return null;
    }
    List<String> words = words(voice.name());
    return words.isEmpty() ? null : words.get(words.size() - 1);
  }

  private static boolean bothNamed(Voice first, Voice second) {
    return first.isNamed() && second.isNamed();
  }

  private static boolean speaksFor(Voice person, Voice body) {
    Set<String> said = new HashSet<>(words(body.name()));
    if (body.country() != null && body.country().equals(person.country())) {
      return true;
    }
    if (body.id() != null && body.id().equals("country:" + person.country())) {
      return true;
    }
    List<String> title = words(person.title());
    if (person.affiliation() == null) {
      return title.stream().anyMatch(word -> SPEAK_FOR.contains(word) || said.contains(word));
    }
    List<String> affiliation = words(person.affiliation());
    return affiliation.stream().anyMatch(said::contains)
        || initials(affiliation).equals(String.join("", said))
        || title.stream().anyMatch(said::contains);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private static boolean oneBody(List<String> first, List<String> second) {
    return first.equals(second)
        || first.containsAll(second)
        || second.containsAll(first)
        || initials(first).equals(String.join("", second))
        || initials(second).equals(String.join("", first));
  }

  private static boolean onePerson(Voice first, Voice second) {
    if (String.join("", words(first.name())).equals(String.join("", words(second.name())))) {
      return first.country() == null
          || second.country() == null
          || first.country().equals(second.country());
    }
    List<String> shorter = words(first.name());
    List<String> longer = words(second.name());
    if (shorter.size() > longer.size()) {
      List<String> swap = shorter;
      shorter = longer;
      longer = swap;
    }
    // The family name is the last of a Western name and the first of an Eastern one.
    boolean family =
        !shorter.isEmpty()
            && (alike(last(shorter), last(longer)) || alike(shorter.get(0), longer.get(0)));
    List<String> left = new ArrayList<>(longer);
    return family && shorter.stream().allMatch(word -> takes(left, word));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static boolean takes(List<String> left, String word) {
    for (int i = 0; i < left.size(); i++) {
      String other = left.get(i);
      boolean initial =
          (word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0);
      if (initial || alike(word, other)) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  /** Whether two words are one but for spelling. */
  private static boolean alike(String first, String second) {
    int allowed = Math.min(first.length(), second.length()) / LETTERS_PER_EDIT;
    return first.equals(second)
        || (Math.abs(first.length() - second.length()) <= allowed
            && edits(first, second) <= allowed);
  }

  private static int edits(String first, String second) {
    int[] row = new int[second.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= second.length(); j++) {
        int change = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[second.length()];
  }

  private static List<String> words(String name) {
    if (name == null) {
      return List.of();
    }
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }
}
