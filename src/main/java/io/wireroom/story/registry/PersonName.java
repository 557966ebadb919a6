package io.wireroom.story.registry;

import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.NameParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name as the registry compares it: case and accents folded, hyphens open, the family
 * name found.
 *
 * @param written the name, {@code Smith, John} turned
 * @param pieces its words without initials, hyphens open: {@code kim}, {@code jong}, {@code un}
 * @param surname the family name's last piece
 * @param given the pieces beside it, in order
 * @param initials letters that stand for names behind the first; in front of a lone family name,
 *     for the given name
 * @param suffix {@code jr}, {@code iii}; empty where there is none
 * @param turned whether it stood with the family name first and a comma
 * @param block names of one block are compared: what all spellings of the family name share
 */
public record PersonName(
    String written,
    List<String> pieces,
    String surname,
    List<String> given,
    List<String> initials,
    String suffix,
    boolean turned,
    String block) {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii");

  /** Longer names are titles of somebody, and not compared by their tails. */
  private static final int MOST_PIECES = 16;

  /** Cuts a name. */
  public static PersonName of(String name, RegistryWords words) {
    String told = NameParts.withoutNickname(name.strip());
    String written = turned(told);
    List<String> pieces = new ArrayList<>();
    List<String> initials = new ArrayList<>();
    String suffix = "";
    String[] tokens = written.split("[\\s,]+");
    for (int i = 0; i < tokens.length; i++) {
      String token = EntityIds.fold(tokens[i]).replace("'", "").replace("’", "");
      String bare = token.replace(".", "");
      boolean last = i == tokens.length - 1;
      if (SUFFIXES.contains(bare) && !pieces.isEmpty()) {
        suffix = bare;
      } else if (!last && isInitials(token)) {
        for (int c = 0; c < bare.length(); c++) {
          initials.add(bare.substring(c, c + 1));
        }
      } else {
        open(bare, pieces);
      }
    }
    if (pieces.isEmpty()) {
      pieces.add(EntityIds.slug(written));
    }
    int family = family(pieces, words);
    List<String> given = new ArrayList<>(pieces);
    given.remove(family);
    return new PersonName(
        written,
        List.copyOf(pieces.subList(0, Math.min(MOST_PIECES, pieces.size()))),
        pieces.get(family),
        List.copyOf(given.subList(0, Math.min(MOST_PIECES, given.size()))),
        List.copyOf(initials),
        suffix,
        !written.equals(told),
        words.block(pieces.get(family)));
  }

  /** {@code Smith, John} as {@code John Smith}; {@code Smith, Jr.} stays. */
  private static String turned(String name) {
    int comma = name.indexOf(',');
    if (comma <= 0 || comma != name.lastIndexOf(',')) {
      return name;
    }
    String behind = name.substring(comma + 1).strip();
    String bare = EntityIds.fold(behind).replace(".", "");
    boolean capital = !behind.isEmpty() && Character.isUpperCase(behind.charAt(0));
    return !capital || SUFFIXES.contains(bare)
        ? name
        : behind + " " + name.substring(0, comma).strip();
  }

  /** {@code w.}, {@code h.w.}, {@code w}. */
  private static boolean isInitials(String token) {
    int letters = 0;
    for (int i = 0; i < token.length(); i++) {
      if (Character.isLetter(token.charAt(i))) {
        letters++;
        if (i + 1 < token.length() && token.charAt(i + 1) != '.') {
          return false;
        }
      } else if (token.charAt(i) != '.') {
        return false;
      }
    }
    return letters > 0 && letters <= 3;
  }

  /** {@code al-assad} gives {@code assad}, {@code jong-un} both its syllables. */
  private static void open(String token, List<String> pieces) {
    String[] parts = token.split("[^\\p{L}\\p{N}]+");
    for (int i = 0; i < parts.length; i++) {
      boolean article =
          i == 0 && parts.length > 1 && (parts[i].equals("al") || parts[i].equals("el"));
      if (!parts[i].isEmpty() && !article) {
        pieces.add(parts[i]);
      }
    }
  }

  /** Which piece is the family name: the last one, but the first of {@code Kim Jong-un}. */
  private static int family(List<String> pieces, RegistryWords words) {
    int last = pieces.size() - 1;
    boolean front = last > 0 && words.familyFirst(pieces.get(0));
    boolean back = words.familyFirst(pieces.get(last));
    if (!front || (back && last == 1)) {
      return last;
    }
    return last == 1 && words.isSurname(pieces.get(last)) ? last : 0;
  }

  /** Whether it is no more than a family name, as far as one can see. */
  public boolean isBare() {
    boolean one = written.indexOf(' ') < 0;
    return given.isEmpty() || one;
  }

  /** The id of a person known by that name alone: the article's, but for {@code Smith, John}. */
  String plainId(String entityId) {
    return turned ? EntityIds.id(MentionType.PERSON, written) : entityId;
  }

  /** The pieces of the given name in one, so that hyphens do not matter. */
  String givenInOne() {
    return String.join("", given);
  }

  /** What tells two names apart, whatever their accents and case. */
  String key() {
    return String.join(" ", pieces)
        + "|"
        + surname
        + "|"
        + String.join(" ", initials)
        + "|"
        + suffix;
  }

  /** Whether a name ends as this one, which is shorter: {@code lopez obrador}. */
  boolean isTailOf(PersonName longer) {
    int cut = longer.pieces.size() - pieces.size();
    return cut > 0 && longer.pieces.subList(cut, longer.pieces.size()).equals(pieces);
  }
}
