package io.wireroom.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a list, as the lines at its head that begin with {@code #:} tell them, separated
 * by tabs: one line for all rows, or one for each kind of row, which begins with {@code kind=a|b}.
 */
final class ListColumns {
  /** Begins a line that names columns. */
  static final String MARK = "#:";

  private static final String KIND = "kind=";

  private final Map<String, List<ListColumn>> byKind = new LinkedHashMap<>();
  private List<ListColumn> all = List.of();

  /**
   * @param head the lines that begin with {@link #MARK}
   */
  ListColumns(List<String> head) {
    for (String line : head) {
      List<String> cells = names(line);
      if (cells.get(0).startsWith(KIND)) {
        String kinds = cells.get(0).substring(KIND.length());
        List<ListColumn> columns = new ArrayList<>();
        // What it holds is checked by asking for its columns.
        columns.add(ListColumn.of("kind"));
        cells.stream().skip(1).map(ListColumn::of).forEach(columns::add);
        Arrays.stream(kinds.split("\\|")).forEach(kind -> byKind.put(kind, columns));
      } else {
        all = cells.stream().map(ListColumn::of).toList();
      }
    }
  }

  /** The cells of a line that names columns. */
  static List<String> names(String line) {
    return Arrays.stream(line.substring(MARK.length()).split("\t", -1)).map(String::strip).toList();
  }

  /** The columns of rows whose first cell is {@code kind}; null where there are no such rows. */
  List<ListColumn> of(String kind) {
    return byKind.isEmpty() ? all : byKind.get(kind);
  }

  /** The kinds of rows; empty where all rows have the same columns. */
  List<String> kinds() {
    return List.copyOf(byKind.keySet());
  }

  /** The names of all columns that some row has. */
  List<String> names() {
    return (byKind.isEmpty() ? List.of(all) : byKind.values())
        .stream().flatMap(List::stream).map(ListColumn::name).distinct().toList();
  }

  /** Whether the list has one row for a name, its first cell. */
  boolean keyed() {
    return !all.isEmpty() && all.get(0).key();
  }
}
