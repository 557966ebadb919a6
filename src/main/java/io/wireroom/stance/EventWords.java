package io.wireroom.stance;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.stance.EventPattern.Actors;
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

  EventWords(Lists lists) {
    List<ListRow> rows = lists.rows(LIST);
    for (ListRow row : rows) {
      if (row.get("kind").equals("set")) {
        sets.computeIfAbsent(row.get("name"), name -> new HashSet<>()).addAll(row.words("nouns"));
      }
    }
    for (ListRow row : rows) {
      switch (row.get("kind")) {
        case "set" -> {}
        case "verb" -> add(verbs, row);
        case "role" -> add(roles, row);
        case "noun" -> add(nouns, row);
        case "over" ->
            over.put(row.get("word"), Over.valueOf(row.get("outcome").toUpperCase(Locale.ROOT)));
        case "unreal" -> unreal.add(row.get("word"));
        default -> throw new IllegalStateException("Cannot read list " + LIST);
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

  private void add(Map<String, List<EventPattern>> patterns, ListRow row) {
    String[] word = row.get("word").split(" ", 2);
    Set<String> flags = Set.copyOf(row.words("flags"));
    Actors actors =
        flags.contains("bodies")
            ? Actors.BODIES
            : flags.contains("persons") ? Actors.PERSONS : Actors.ALL;
    EventPattern pattern =
        new EventPattern(
            word.length > 1 ? word[1] : "",
            objects(row),
            words(row, "prepositions"),
            Event.valueOf(row.get("event")),
            flags.contains("both"),
            flags.contains("state"),
            flags.contains("infinitive"),
            actors);
    List<EventPattern> known = patterns.computeIfAbsent(word[0], lemma -> new ArrayList<>());
    known.removeIf(other -> replaces(pattern, other));
    known.add(pattern);
  }

  /** A user's row counts over the shipped one for the same words. */
  private static boolean replaces(EventPattern one, EventPattern other) {
    return one.particle().equals(other.particle())
        && one.objects().equals(other.objects())
        && one.prepositions().equals(other.prepositions())
        && one.actors() == other.actors();
  }

  private Set<String> objects(ListRow row) {
    Set<String> objects = new HashSet<>();
    for (String word : words(row, "objects")) {
      if (word.startsWith("@")) {
        objects.addAll(sets.get(word.substring(1)));
      } else {
        objects.add(word);
      }
    }
    return objects;
  }

  private static Set<String> words(ListRow row, String column) {
    String cell = row.get(column);
    return cell.equals("-") || cell.equals("*") ? Set.of() : Set.copyOf(row.words(column));
  }
}
