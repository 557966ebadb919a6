package io.wireroom.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists by name. A list is a UTF-8 file of tab-separated rows, {@code NAME.tsv}; lines
 * that begin with {@code #} are comments and say what the columns are, where the list came from and
 * under which licence. The shipped rows come first, then those that a user added, so that a later
 * row may override an earlier one; in a list with one row for a name it replaces it.
 *
 * <p>Serializable and small on the wire: only what the user added travels; shipped rows are read
 * from the jar wherever they are needed.
 */
public final class Lists implements Serializable {
  private static final long serialVersionUID = 1L;

  // Lists with one row for a name, its first cell: a user's row replaces the shipped one.
  private static final Set<String> ONE_ROW =
      Set.of(
          "country-words",
          "countries",
          "institutions",
          "places",
          "cities",
          "towns",
          "companies",
          "people",
          "seats-of-government");

  private final HashMap<String, ArrayList<String[]>> added = new HashMap<>();

  /** The shipped lists alone. */
  public static Lists shipped() {
    return new Lists();
  }

  /**
   * The shipped lists with a user's rows behind them.
   *
   * @param files list name to the text of a user's file in the same format
   */
  public static Lists extended(Map<String, String> files) {
    Lists lists = new Lists();
    files.forEach(
        (name, text) ->
            lists.added.put(name, new ArrayList<>(text.lines().flatMap(Lists::row).toList())));
    return lists;
  }

  /**
   * The rows of a list; cells are trimmed, a row has as many cells as its line.
   *
   * @throws IllegalArgumentException where neither Wireroom nor the user has a list of that name
   */
  public List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream shipped = Lists.class.getResourceAsStream("/lists/" + name + ".tsv")) {
      if (shipped == null && !added.containsKey(name)) {
        throw new IllegalArgumentException("Cannot read list: no such list (" + name + ")");
      }
      if (shipped != null) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(shipped, StandardCharsets.UTF_8));
        lines.lines().flatMap(Lists::row).forEach(rows::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String[]> mine = added.getOrDefault(name, new ArrayList<>());
    if (ONE_ROW.contains(name)) {
      Set<String> replaced = new HashSet<>();
      mine.forEach(row -> replaced.add(row[0]));
      rows.removeIf(row -> replaced.contains(row[0]));
    }
    rows.addAll(mine);
    return rows;
  }

  /** The rows of a list that the user added, those alone. */
  public List<String[]> added(String name) {
    return List.copyOf(added.getOrDefault(name, new ArrayList<>()));
  }

  private static java.util.stream.Stream<String[]> row(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return java.util.stream.Stream.empty();
    }
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return java.util.stream.Stream.<String[]>of(cells);
  }
}
