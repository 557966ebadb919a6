package io.wireroom.story.registry;

import io.wireroom.entity.EntityIds;
import java.util.ArrayList;
import java.util.List;

/**
 * A body's name as the registry compares it: without {@code The} and legal forms.
 *
 * @param words in small letters, accents folded
 * @param initials the first letters of those that are no {@code of}; the word itself where it is
 *     one
 * @param vague whether many bodies may be called so: {@code Supreme Court}
 */
public record BodyName(List<String> words, String initials, boolean vague) {
  private static final int LONGEST_ACRONYM = 8;

  /** Cuts a name. */
  public static BodyName of(String name, RegistryWords lists) {
    List<String> words = new ArrayList<>(List.of(EntityIds.slug(name).split("-")));
    while (words.size() > 1 && lists.isLegalForm(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    StringBuilder initials = new StringBuilder();
    int counted = 0;
    boolean vague = true;
    for (String word : words) {
      vague &= lists.isOfMany(word);
      if (!lists.isSmall(word) && !word.isEmpty()) {
        initials.append(word.charAt(0));
        counted++;
      }
    }
    String letters = counted > 1 ? initials.toString() : String.join("", words);
    return new BodyName(List.copyOf(words), letters, vague);
  }

  /** Bodies of one block are compared: a name and the letters it begins with are in one. */
  public String block() {
    return initials;
  }

  String inOne() {
    return String.join("-", words);
  }

  /** Whether it may be the letters of a longer name. */
  boolean isAcronym() {
    return words.size() == 1 && initials.length() <= LONGEST_ACRONYM;
  }

  /**
   * The short form among a body's names in an article: {@code WHO}; null where there is none.
   *
   * @param name the canonical name
   * @param others as the article writes it
   */
  public static String acronym(String name, List<String> others) {
    if (name.indexOf(' ') < 0) {
      return null;
    }
    String found = null;
    for (String other : others) {
      String letters = other.replace(".", "");
      boolean capitals = letters.length() > 1 && letters.length() <= LONGEST_ACRONYM;
      for (int i = 0; i < letters.length() && capitals; i++) {
        capitals = Character.isUpperCase(letters.charAt(i));
      }
      if (capitals && (found == null || letters.compareTo(found) < 0)) {
        found = letters;
      }
    }
    return found;
  }
}
