package io.wireroom.story.registry;

import io.wireroom.entity.EntityIds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The offices and occupations that a title tells, without its bodies and places. */
final class Offices {
  private static final Set<String> FORMER =
      Set.of(
          "former", "ex", "then", "late", "acting", "incoming", "outgoing", "designate", "elect");
  private static final Set<String> ENDS = Set.of("of", "for", "at", "in", "to", "with", "from");
  private static final Set<String> PARTS = Set.of("and", "&", "who", "as", "or");

  private Offices() {}

  /**
   * Offices in lower case, each by one of its names: {@code former Prime Minister and party leader}
   * gives {@code prime minister} and {@code leader}, {@code CEO} gives {@code chief executive}.
   */
  static Set<String> of(String title, RegistryWords words) {
    Set<String> offices = new LinkedHashSet<>();
    String[] tokens = EntityIds.fold(title).replace(".", "").split("[^\\p{L}\\p{N}&-]+");
    int begin = 0;
    for (int i = 0; i <= tokens.length; i++) {
      if (i == tokens.length || PARTS.contains(tokens[i])) {
        head(List.of(tokens).subList(begin, i), words, offices);
        begin = i + 1;
      }
    }
    return offices;
  }

  /** The last listed word before {@code of}: {@code secretary} of {@code secretary of state}. */
  private static void head(List<String> part, RegistryWords words, Set<String> offices) {
    int end = 0;
    while (end < part.size() && !(end > 0 && ENDS.contains(part.get(end)))) {
      end++;
    }
    for (int i = 0; i < part.size(); i++) {
      String office = words.office(String.join(" ", part.subList(i, part.size())));
      if (office != null && i + 1 < part.size() && !FORMER.contains(part.get(i))) {
        offices.add(office);
        return;
      }
    }
    for (int i = end - 1; i >= 0; i--) {
      String two = i > 0 ? words.office(part.get(i - 1) + " " + part.get(i)) : null;
      String office = two == null ? words.office(part.get(i)) : two;
      if (office != null) {
        offices.add(office);
        return;
      }
    }
  }
}
