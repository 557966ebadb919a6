package io.wireroom.lexicon;

import io.wireroom.fault.UserFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads a user's file of one list and checks every cell. A line that begins with {@code #:} may
 * name the columns of the rows below it, in the user's own order; without, it is the shipped
 * list's.
 */
final class UserList {
  private final ListColumns columns;
  private final String file;
  private final Predicate<String> sets;
  private final List<String[]> rows = new ArrayList<>();
  private List<String> order = List.of();
  private int line;

  /**
   * @param columns of the list
   * @param file the name that faults carry
   * @param sets whether the shipped list has a set of that name
   */
  UserList(ListColumns columns, String file, Predicate<String> sets) {
    this.columns = columns;
    this.file = file;
    this.sets = sets;
  }

  /**
   * The rows of a text, cells in the list's own order.
   *
   * @throws UserFault where a cell is missing, one too many or not allowed, with file and line
   */
  List<String[]> read(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (String each : text.replaceFirst("^\ufeff", "").lines().toList()) {
      line++;
      if (each.startsWith(ListColumns.MARK)) {
        order(ListColumns.names(each));
      } else if (!Lists.isComment(each)) {
        rows.add(ordered(Lists.cells(each)));
        numbers.add(line);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      line = numbers.get(i);
      check(rows.get(i));
    }
    return rows;
  }

  private void order(List<String> names) {
    List<String> known = columns.names();
    for (String name : names) {
      if (!known.contains(name)) {
        throw unknown("column", name, String.join(", ", known));
      }
    }
    order = names;
  }

  private String[] ordered(String[] cells) {
    if (order.isEmpty()) {
      return cells;
    }
    if (cells.length > order.size()) {
      throw fault(cells.length + " cells, allowed are " + String.join(", ", order));
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      byName.put(order.get(i), cells[i]);
    }
    List<String> ordered = new ArrayList<>();
    for (ListColumn column : columns(byName.getOrDefault("kind", ""))) {
      String cell = byName.remove(column.name());
      ordered.add(cell == null ? "" : cell);
    }
    byName.values().stream().filter(cell -> !cell.isEmpty()).forEach(ordered::add);
    return ordered.toArray(String[]::new);
  }

  private List<ListColumn> columns(String kind) {
    List<ListColumn> known = columns.of(kind);
    if (known == null) {
      throw unknown("kind", kind, String.join(", ", columns.kinds()));
    }
    return known;
  }

  private void check(String[] cells) {
    List<ListColumn> wanted = columns(cells[0]);
    String allowed = wanted.stream().map(ListColumn::told).collect(Collectors.joining(", "));
    if (cells.length > wanted.size()) {
      throw fault(cells.length + " cells, allowed are " + allowed);
    }
    for (int i = 0; i < wanted.size(); i++) {
      ListColumn column = wanted.get(i);
      String cell = i < cells.length ? cells[i] : "";
      if (cell.isEmpty() && !column.optional()) {
        throw fault("no " + column.name() + ", a row has " + allowed);
      }
      if (!cell.isEmpty() && !column.check().allows().test(cell, this::isSet)) {
        throw unknown(column.name(), cell, column.check().allowed());
      }
    }
  }

  private boolean isSet(String name) {
    return sets.test(name)
        || rows.stream()
            .anyMatch(row -> row.length > 1 && row[0].equals("set") && row[1].equals(name));
  }

  private UserFault unknown(String column, String cell, String allowed) {
    return fault("unknown " + column + " \"" + cell + "\", allowed are " + allowed);
  }

  private UserFault fault(String reason) {
    return new UserFault("Cannot read list: " + reason + " (" + file + ":" + line + ")");
  }
}
