package io.wireroom.entity;

import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name cut into its words, accents and case folded.
 *
 * @param words without initials, suffixes and honorific particles: {@code kim}, {@code hyun-chong}
 * @param suffix {@code jr}, {@code sr}, {@code ii} …; empty where none
 * @param surnameFirst whether the shape says that the family name comes first
 */
public record NameParts(List<String> words, String suffix, boolean surnameFirst) {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii");
  private static final Set<String> LETTERS_AFTER =
      Set.of("dbe", "obe", "mbe", "cbe", "kbe", "phd", "md", "mp", "mep", "qc", "kc", "frs", "esq");
  private static final String OPENING = "\"“„”'‘’`«(";
  private static final String CLOSING = "\"“”'’»)";
  private static final Set<String> FAMILY_FIRST = Lists.rules("family-first");

  /** Cuts a name at blanks. */
  public static NameParts of(String name) {
    List<String> words = new ArrayList<>();
    List<String> initials = new ArrayList<>();
    String suffix = "";
    boolean calm = !name.equals(name.toUpperCase(Locale.ROOT));
    for (String written : withoutNickname(name).split("[\\s,]+")) {
      String word = EntityIds.fold(written);
      String bare = strip(word);
      if (bare.isEmpty()) {
        continue;
      }
      boolean letters = calm && words.size() > 1 && lettersAfter(written);
      if (letters || (LETTERS_AFTER.contains(bare) && words.size() > 1)) {
        continue;
      }
      if (SUFFIXES.contains(bare) && !words.isEmpty()) {
        suffix = bare;
      } else if (initial(word)) {
        initials.add(bare);
      } else {
        words.add(bare);
      }
    }
    if (words.isEmpty()) {
      words.addAll(initials);
    }
    return new NameParts(List.copyOf(words), suffix, familyFirst(words));
  }

  /** {@code RA}, {@code FRS}: capitals behind a name in small letters, but no {@code II}. */
  private static boolean lettersAfter(String word) {
    boolean capitals = word.length() >= 2 && word.length() <= 5;
    for (int i = 0; i < word.length() && capitals; i++) {
      capitals = Character.isUpperCase(word.charAt(i));
    }
    return capitals && !SUFFIXES.contains(EntityIds.fold(word));
  }

  private static String strip(String word) {
    int begin = 0;
    int end = word.length();
    while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    String bare = word.substring(begin, end).replace("'", "").replace("’", "");
    boolean article = bare.startsWith("al-") || bare.startsWith("el-");
    return article && bare.length() > 4 ? bare.substring(3) : bare;
  }

  private static boolean initial(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        letters++;
        if (i + 1 < word.length() && word.charAt(i + 1) != '.') {
          return false;
        }
      }
    }
    return letters == 1 || (letters > 0 && word.endsWith(".") && word.length() == 2 * letters);
  }

  private static boolean familyFirst(List<String> words) {
    if (words.size() < 2 || words.size() > 3 || !FAMILY_FIRST.contains(words.get(0))) {
      return false;
    }
    String last = words.get(words.size() - 1);
    return last.indexOf('-') > 0 || !FAMILY_FIRST.contains(last) || words.size() == 3;
  }

  /** The family name, in the order that the shape tells. */
  public String surname() {
    return words.isEmpty() ? "" : surnameFirst ? words.get(0) : words.get(words.size() - 1);
  }

  /** The first given name; empty where there is only one word. */
  public String given() {
    return words.size() < 2 ? "" : surnameFirst ? words.get(1) : words.get(0);
  }

  /** Whether there is more than one word. */
  public boolean full() {
    return words.size() > 1;
  }

  /**
   * A name without what marks or brackets inside of it hold: {@code Anders "Tiller" Lund} gives
   * {@code Anders Lund}.
   */
  public static String withoutNickname(String name) {
    int open = -1;
    for (int i = 1; i + 1 < name.length(); i++) {
      char c = name.charAt(i);
      boolean before = Character.isWhitespace(name.charAt(i - 1));
      boolean after = Character.isWhitespace(name.charAt(i + 1));
      if (open < 0 && before && !after && OPENING.indexOf(c) >= 0) {
        open = i;
      } else if (open > 0 && after && CLOSING.indexOf(c) >= 0) {
        return name.substring(0, open).strip() + " " + name.substring(i + 1).strip();
      }
    }
    return name;
  }

  /** A name without middle initials, where enough is left to tell who is meant. */
  static String withoutInitials(String name) {
    String[] words = name.strip().split("\\s+");
    if (words.length < 3) {
      return name;
    }
    StringBuilder kept = new StringBuilder(name.length());
    for (int i = 0; i < words.length; i++) {
      boolean middle = i > 0 && i < words.length - 1;
      if (!(middle && initial(words[i]))) {
        kept.append(kept.length() == 0 ? "" : " ").append(words[i]);
      }
    }
    return kept.toString();
  }
}
