package io.wireroom.name;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.Span;
import io.wireroom.token.Abbreviations;
import io.wireroom.token.TokenRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the name finder knows: listed names by their tokens, and {@link NameWords}. As bytes it is
 * lines of tab-separated cells, {@code E} for a listed name and {@code W} for a word.
 */
public final class NameLexicon {
  private final Map<String, List<NameEntry>> entries = new HashMap<>();
  private final NameWords words = new NameWords();

  /**
   * @param payload what {@link #payload} made
   */
  public NameLexicon(byte[] payload) {
    for (String line : new String(payload, StandardCharsets.UTF_8).split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("W")) {
        words.add(cells[1], cells[2]);
      } else if (cells[0].equals("E")) {
        entries
            .computeIfAbsent(cells[1], key -> new ArrayList<>(1))
            .add(
                new NameEntry(
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6],
                    cells[7],
                    !cells[8].isEmpty()));
      }
    }
  }

  public NameWords words() {
    return words;
  }

  /**
   * The listed name that some tokens are.
   *
   * @param key {@link #key} of the tokens
   * @param text the words as written
   * @param anyCase whether the sentence is in capitals throughout
   * @return null where there is none
   */
  public NameEntry entry(String key, String text, boolean anyCase) {
    for (NameEntry entry : entries.getOrDefault(key, List.of())) {
      if (entry.surface().equals(text) || anyCase) {
        return entry;
      }
    }
    return null;
  }

  /** The key of a token among a name's tokens. */
  public static String key(String token) {
    return token.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The keys of all listed names, token by token. */
  public static String[][] tokenSequences(byte[] payload) {
    return new String(payload, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("E\t"))
        .map(line -> line.split("\t", -1)[1])
        .distinct()
        .map(key -> key.split(" ", -1))
        .toArray(String[][]::new);
  }

  /** The lists as bytes. */
  public static byte[] payload(Lists lists) {
    StringBuilder lines = new StringBuilder();
    TokenRules tokens = new TokenRules(new Abbreviations(Abbreviations.payload(lists)));
    for (NameEntry entry : new ListedNames(lists).entries()) {
      List<Span> spans = new ArrayList<>();
      tokens.tokens(entry.surface(), 0, entry.surface().length(), spans);
      List<String> key = spans.stream().map(span -> key(span.of(entry.surface()))).toList();
      lines.append("E\t").append(String.join(" ", key));
      for (String cell :
          List.of(
              entry.surface(),
              entry.type(),
              entry.id(),
              entry.canonical(),
              entry.country(),
              entry.list(),
              entry.own() ? "own" : "")) {
        lines.append('\t').append(cell);
      }
      lines.append('\n');
    }
    for (ListRow row : lists.rows("name-words")) {
      lines
          .append("W\t")
          .append(row.get("word"))
          .append('\t')
          .append(row.get("classes"))
          .append('\n');
    }
    for (ListRow row : lists.rows("first-names")) {
      lines.append("W\t").append(row.get("name")).append("\tfirst\n");
    }
    for (ListRow row : lists.rows("surnames")) {
      lines.append("W\t").append(row.get("name")).append("\tsurname\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
