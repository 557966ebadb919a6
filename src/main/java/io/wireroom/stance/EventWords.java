package io.wireroom.stance;

import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.stance.EventPattern.Parties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The list {@code event-verbs}; its head says what its rows are. Immutable once read. */
final class EventWords {
  private static final String LIST = "event-verbs";

  /** What a word makes of the act named by the infinitive below it. */
  enum Over {
    /** It is done: decided to. */
    DONE,
    REFUSED,
    THREATENED,
    PROMISED,
    AGREED;

    /** The event of an act so qualified; null where none is sure. */
    Event of(Event act) {
      return switch (this) {
        case DONE -> act;
        case REFUSED -> act.friendly() ? Event.REJECT : null;
        case THREATENED -> act.friendly() && act != Event.RETREAT ? null : Event.THREATEN;
        case AGREED -> act.friendly() ? Event.AGREE : null;
        case PROMISED -> act.friendly() ? Event.AGREE : act.force() ? Event.THREATEN : null;
      };
    }
  }

  private final Map<String, List<EventPattern>> verbs = new HashMap<>();
  private final Map<String, List<EventPattern>> roles = new HashMap<>();
  private final Map<String, List<EventPattern>> nouns = new HashMap<>();
  private final Map<String, Over> over = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Set<String> unreal = new HashSet<>();

  /**
   * Reads the list.
   *
   * @throws UserFault where a row cannot be understood
   */
  EventWords(Lists lists) {
    List<String[]> rows = lists.rows(LIST);
    for (String[] row : rows) {
      if (row[0].equals("set")) {
        sets.computeIfAbsent(cell(row, 1), name -> new HashSet<>()).addAll(words(cell(row, 2)));
      }
    }
    for (String[] row : rows) {
      switch (row[0]) {
        case "set" -> {}
        case "verb" -> add(verbs, row);
        case "role" -> add(roles, row);
        case "noun" -> add(nouns, row);
        case "over" -> over.put(cell(row, 1), over(cell(row, 2)));
        case "unreal" -> unreal.add(cell(row, 1));
        default -> throw fault("no such kind", row[0]);
      }
    }
    Comparator<EventPattern> most = Comparator.comparingInt(EventPattern::weight).reversed();
    verbs.values().forEach(patterns -> patterns.sort(most));
    roles.values().forEach(patterns -> patterns.sort(most));
    nouns.values().forEach(patterns -> patterns.sort(most));
  }

  /** The patterns of a verb or adjective, those that ask for most first. */
  List<EventPattern> verb(String lemma) {
    return known(verbs, lemma, List.of());
  }

  /** The patterns of a noun for whoever does something: critic. */
  List<EventPattern> role(String lemma) {
    return known(roles, lemma, List.of());
  }

  /** The patterns of a noun for what is done. */
  List<EventPattern> noun(String lemma) {
    return known(nouns, lemma, List.of());
  }

  /** What a verb or noun makes of the infinitive below it; null where nothing is sure. */
  Over above(String lemma) {
    return known(over, lemma, null);
  }

  /** Whether what a word says of an act leaves open whether it is done: deny, possible. */
  boolean unreal(String lemma) {
    return unreal.contains(lemma);
  }

  /** Whether a set of the list has a noun. */
  boolean in(String set, String lemma) {
    return listed(sets.getOrDefault(set, Set.of()), lemma);
  }

  /** Whether a set has a noun; taggers of lemmas leave some plurals: troops. */
  static boolean listed(Set<String> nouns, String lemma) {
    return nouns.contains(lemma)
        || (lemma.endsWith("s") && nouns.contains(lemma.substring(0, lemma.length() - 1)));
  }

  /** Taggers of lemmas may have cut off a last e, or the last of two like letters: shel. */
  private static <T> T known(Map<String, T> words, String lemma, T otherwise) {
    T known = words.get(lemma);
    known = known == null ? words.get(lemma + "e") : known;
    if (known == null && !lemma.isEmpty()) {
      known = words.get(lemma + lemma.charAt(lemma.length() - 1));
    }
    return known == null ? otherwise : known;
  }

  private void add(Map<String, List<EventPattern>> patterns, String[] row) {
    String[] word = cell(row, 1).split(" ", 2);
    Set<String> flags = row.length > 5 ? words(row[5]) : Set.of();
    for (String flag : flags) {
      if (!Set.of("both", "state", "infinitive", "bodies", "persons").contains(flag)) {
        throw fault("no such flag", flag);
      }
    }
    Parties parties =
        flags.contains("bodies")
            ? Parties.BODIES
            : flags.contains("persons") ? Parties.PERSONS : Parties.ALL;
    EventPattern pattern =
        new EventPattern(
            word.length > 1 ? word[1] : "",
            objects(cell(row, 2)),
            words(cell(row, 3)),
            Event.of(LIST, cell(row, 4)),
            flags.contains("both"),
            flags.contains("state"),
            flags.contains("infinitive"),
            parties);
    List<EventPattern> known = patterns.computeIfAbsent(word[0], lemma -> new ArrayList<>());
    known.removeIf(other -> replaces(pattern, other));
    known.add(pattern);
  }

  /** A user's row counts over the shipped one for the same words. */
  private static boolean replaces(EventPattern one, EventPattern other) {
    return one.particle().equals(other.particle())
        && one.objects().equals(other.objects())
        && one.prepositions().equals(other.prepositions())
        && one.parties() == other.parties();
  }

  private Set<String> objects(String cell) {
    Set<String> objects = new HashSet<>();
    for (String word : words(cell.equals("*") ? "-" : cell)) {
      if (!word.startsWith("@")) {
        objects.add(word);
      } else if (sets.containsKey(word.substring(1))) {
        objects.addAll(sets.get(word.substring(1)));
      } else {
        throw fault("no such set", word);
      }
    }
    return objects;
  }

  private static Set<String> words(String cell) {
    return cell.equals("-") || cell.isEmpty() ? Set.of() : Set.copyOf(List.of(cell.split("\\|")));
  }

  private static Over over(String cell) {
    for (Over known : Over.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return known;
      }
    }
    throw fault("no such word for what becomes of an act", cell);
  }

  private static String cell(String[] row, int at) {
    if (row.length <= at || row[at].isEmpty()) {
      throw fault("too few cells", String.join(" ", row));
    }
    return row[at];
  }

  private static UserFault fault(String reason, String value) {
    return new UserFault("Cannot read list " + LIST + ": " + reason + " (" + value + ")");
  }
}
