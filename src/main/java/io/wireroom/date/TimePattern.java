package io.wireroom.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to say what a rule reads: a row of words and places, all of which must stand there.
 * Matching looks at each element once.
 *
 * @param before one of these must stand before it; empty for anything
 * @param after one of these must stand behind it; empty for anything
 */
record TimePattern(Set<String> before, List<Element> elements, Set<String> after) {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("units", "unit"),
          Map.entry("anyunit", "unit"),
          Map.entry("longunit", "unit"),
          Map.entry("shortunit", "unit"),
          Map.entry("threeyear", "year"),
          Map.entry("lonemonth", "month"),
          Map.entry("weekdays", "weekday"),
          Map.entry("loneweekday", "weekday"),
          Map.entry("century", "ordinal"),
          Map.entry("anyyear", "year"),
          Map.entry("oldyear", "year"),
          Map.entry("fullclock", "clock"),
          Map.entry("military", "clock"));

  /**
   * A part of a pattern.
   *
   * @param words one of which stands there; empty for a place
   * @param place name of the place; null for words
   * @param optional whether it may be missing
   */
  record Element(Set<String> words, String place, boolean optional) {
    static Element of(String notation) {
      boolean optional = notation.endsWith("?");
      String bare = optional ? notation.substring(0, notation.length() - 1) : notation;
      return bare.startsWith("<")
          ? new Element(Set.of(), bare.substring(1, bare.length() - 1), optional)
          : new Element(Set.of(bare.split("\\|")), null, optional);
    }

    /** The name of what stood there. */
    String slot() {
      return NAMES.getOrDefault(place, place);
    }
  }

  /** All ways to say what a notation in {@code time-rules} describes. */
  static List<TimePattern> all(String notation) {
    List<String> parts = new ArrayList<>(List.of(notation.split(" ")));
    Set<String> before = parts.get(0).startsWith("(") ? context(parts.remove(0)) : Set.of();
    int last = parts.size() - 1;
    Set<String> after = parts.get(last).startsWith("(") ? context(parts.remove(last)) : Set.of();
    List<List<Element>> ways = List.of(List.of());
    for (String part : parts) {
      Element element = Element.of(part);
      List<List<Element>> longer = new ArrayList<>();
      for (List<Element> way : ways) {
        List<Element> with = new ArrayList<>(way);
        with.add(element);
        longer.add(with);
        if (element.optional()) {
          longer.add(way);
        }
      }
      ways = longer;
    }
    return ways.stream().map(way -> new TimePattern(before, List.copyOf(way), after)).toList();
  }

  private static Set<String> context(String part) {
    return Set.of(part.substring(1, part.length() - 1).split("\\|"));
  }

  /** The piece after the last one of a match that begins at a piece; -1 where there is none. */
  int end(SlotReader reader, TimePieces pieces, int at, int limit, Map<String, String> slots) {
    if (!before.isEmpty() && !before.contains(pieces.word(at - 1))) {
      return -1;
    }
    int end = at;
    for (Element element : elements) {
      if (end >= limit) {
        return -1;
      }
      if (element.place() == null) {
        if (!literal(element, pieces, end)) {
          return -1;
        }
        end++;
        continue;
      }
      Slot slot = reader.read(element.place(), pieces, end);
      if (slot == null || slot.end() > limit) {
        return -1;
      }
      String name = element.slot();
      slots.put(slots.containsKey(name) ? name + "2" : name, slot.value());
      end = slot.end();
    }
    return after.isEmpty() || after.contains(pieces.word(end)) ? end : -1;
  }

  private static boolean literal(Element element, TimePieces pieces, int at) {
    if (element.words().contains("~") && pieces.word(at).equals("-")) {
      return pieces.glued(at) && pieces.glued(at + 1);
    }
    return element.words().contains(pieces.word(at));
  }
}
