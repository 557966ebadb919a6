package io.wireroom.name;

import io.wireroom.tag.Casing;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Persons whose nickname stands inside their name, in marks or brackets, in one piece: {@code
 * Anders "Tiller" Lund}, {@code Anders (Tiller) Lund}. Taggers see two or three persons there.
 */
public final class Nicknamed {
  private static final double CONFIDENCE = 0.8;
  private static final int LONGEST = 3;

  // Less sure of what a given name is, the tagger is not believed.
  private static final double UNSURE = 0.6;

  /** What a family name may begin with, in small letters. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von",
          "der", "den", "ter", "ten", "zu", "al", "el", "bin", "ibn", "af", "av");

  private Nicknamed() {}

  /** The names of a document with those persons among them, in text order. */
  public static List<Name> join(DocumentWords words, List<Name> names) {
    List<Name> joined = new ArrayList<>(names.size());
    names.forEach(name -> part(words, name, joined));
    Name[] at = new Name[words.size];
    for (Name name : joined) {
      for (int i = name.from(); i < name.to(); i++) {
        at[i] = name;
      }
    }
    for (int open = 1; open + 3 < words.size; open++) {
      String closing = closing(words.text[open]);
      int close = closing == null ? 0 : close(words, open, closing);
      Name whole = close == 0 ? null : whole(words, at, open, close);
      if (whole != null) {
        joined.removeIf(name -> name.from() < whole.to() && name.to() > whole.from());
        joined.add(whole);
        open = close;
      }
    }
    joined.sort((one, two) -> Integer.compare(one.from(), two.from()));
    return joined;
  }

  /** {@code Maria Lopez (Reuters) Anna Berg}: a whole name on either side makes two persons. */
  private static void part(DocumentWords words, Name name, List<Name> parted) {
    int open = next(words, "(", name.from(), name.to());
    int close = next(words, ")", open, name.to());
    boolean inside = person(name) && open > name.from() && close + 1 < name.to();
    Name left = inside ? Name.tagged(name.from(), open, name.kind(), name.confidence()) : null;
    Name right = inside ? Name.tagged(close + 1, name.to(), name.kind(), name.confidence()) : null;
    if (two(words, left, right)) {
      parted.add(left);
      parted.add(right);
    } else {
      parted.add(name);
    }
  }

  /** Whether either of two persons has a given name of his own and another one. */
  private static boolean two(DocumentWords words, Name left, Name right) {
    return person(left)
        && person(right)
        && left.length() > 1
        && right.length() > 1
        && first(words, left.from())
        && first(words, right.from());
  }

  /** The first such word of {@code [from, to)}; {@code to} where there is none. */
  private static int next(DocumentWords words, String word, int from, int to) {
    int at = from;
    while (at < to && !words.text[at].equals(word)) {
      at++;
    }
    return at;
  }

  /** The marks that close what a mark opens; null where it opens nothing. */
  private static String closing(String mark) {
    return switch (mark) {
      case "\"" -> "\"";
      case "“", "„", "”" -> "”“\"";
      case "``" -> "''``\"";
      case "''" -> "''";
      case "'" -> "'’";
      case "‘", "`", "’" -> "’'";
      case "«" -> "»";
      case "(" -> ")";
      default -> null;
    };
  }

  /** The mark that closes a nickname of a few words with capitals; 0 where none does. */
  private static int close(DocumentWords words, int open, String closing) {
    boolean apart =
        words.end[open - 1] < words.begin[open] && words.end[open] == words.begin[open + 1];
    int limit = Math.min(words.first[words.sentence[open] + 1], open + LONGEST + 2);
    for (int i = open + 1; apart && i < limit; i++) {
      String word = words.text[i];
      boolean mark = !Character.isLetterOrDigit(word.charAt(0));
      if (mark) {
        boolean closes =
            i > open + 1
                && closing.contains(word)
                && words.end[i - 1] == words.begin[i]
                && i + 1 < words.size
                && words.end[i] < words.begin[i + 1];
        return closes ? i : 0;
      }
      if (!words.capital(i) && !word.equals("the")) {
        return 0;
      }
    }
    return 0;
  }

  /** The person in whose name a nickname stands between two marks; null where it is nobody's. */
  private static Name whole(DocumentWords words, Name[] at, int open, int close) {
    int left = open - 1;
    int right = close + 1;
    while (right < words.size && right <= close + 2 && PARTICLES.contains(words.text[right])) {
      right++;
    }
    if (right >= words.size || words.sentence[left] != words.sentence[right]) {
      return null;
    }
    boolean bracket = words.text[open].equals("(");
    if (bracket && !calls(words, at, open + 1, close)) {
      return null;
    }
    boolean first = at[left] == null ? given(words, left) : first(words, left) || unsure(at[left]);
    boolean other = person(at[right]) && at[right].from() == right && at[right].length() > 1;
    boolean given = person(at[left]) || (first && !other);
    boolean family =
        (person(at[right]) && at[right].from() >= close)
            || (words.capital(right)
                && (words.proper(right) || person(at[right]) || noun(words, right))
                && !words.is(right, NameWords.TITLE)
                && (at[right] == null || at[right].length() == 1 || at[right].from() < close));
    boolean known =
        person(at[left])
            || person(at[right])
            || words.is(right, NameWords.SURNAME)
            || (first(words, left) && left > 0 && words.is(left - 1, NameWords.TITLE));
    if (!given || !family || !known || two(words, at[left], at[right])) {
      return null;
    }
    int from = person(at[left]) ? at[left].from() : left;
    int to = at[right] == null ? right + 1 : Math.max(right + 1, at[right].to());
    return Name.tagged(from, to, NameKind.PERSON, CONFIDENCE);
  }

  /** {@code Monk}: in running text a common noun with a capital is a name. */
  private static boolean noun(DocumentWords words, int word) {
    return PartOfSpeech.noun(words.tag[word])
        && words.casing[words.sentence[word]] == Casing.NORMAL;
  }

  /** Whether the tagger took a word for something else than a person, and did not know what. */
  private static boolean unsure(Name name) {
    return name.length() == 1 && name.confidence() < UNSURE;
  }

  private static boolean first(DocumentWords words, int word) {
    return words.is(word, NameWords.FIRST_NAME);
  }

  private static boolean given(DocumentWords words, int word) {
    return words.capital(word)
        && words.proper(word)
        && (words.is(word, NameWords.FIRST_NAME) || !words.is(word, NameWords.TITLE));
  }

  /** Whether what brackets hold calls somebody: no body, place or abbreviation. */
  private static boolean calls(DocumentWords words, Name[] at, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean otherwise = at[i] != null && at[i].kind() != NameKind.PERSON && !given(words, i);
      if (otherwise || words.acronym(i) || words.text[i].length() < 2) {
        return false;
      }
    }
    return to - from < LONGEST;
  }

  private static boolean person(Name name) {
    return name != null && name.kind() == NameKind.PERSON;
  }
}
