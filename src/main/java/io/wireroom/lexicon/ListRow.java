package io.wireroom.lexicon;

import java.util.List;

/**
 * A row of a list, its cells read by the names of their columns. All cells are as the list allows
 * them: users' rows were checked when they were read.
 */
public final class ListRow {
  private final List<ListColumn> columns;
  private final String[] cells;

  ListRow(List<ListColumn> columns, String[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /**
   * A cell, trimmed; empty where the row leaves it out.
   *
   * @throws IllegalArgumentException where rows of this kind have no such column
   */
  public String get(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i < cells.length ? cells[i] : "";
      }
    }
    throw new IllegalArgumentException("Cannot read list: no such column (" + column + ")");
  }

  /** The words of a cell that are separated by |; none where it is empty. */
  public List<String> words(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /** The number in a cell. */
  public double number(String column) {
    return Double.parseDouble(get(column));
  }
}
