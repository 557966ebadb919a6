package io.wireroom.ask;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes aligned columns. Where they do not fit, the widest are cut, with an ellipsis; numbers
 * stand to the right.
 */
final class TextTable {
  private static final int DEFAULT_WIDTH = 120;
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]++");

  private final int width;

  /**
   * @param width columns of the terminal
   */
  TextTable(int width) {
    this.width = width;
  }

  /** What the shell says of its terminal in {@code COLUMNS}; 120 where it says nothing. */
  static int terminalWidth() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9][0-9]{1,4}")
        ? Integer.parseInt(columns)
        : DEFAULT_WIDTH;
  }

  void write(ResultSet result, Appendable out) throws SQLException, IOException {
    ResultSetMetaData meta = result.getMetaData();
    int count = meta.getColumnCount();
    boolean[] numeric = new boolean[count];
    String[] header = new String[count];
    for (int i = 0; i < count; i++) {
      header[i] = flat(meta.getColumnLabel(i + 1));
      numeric[i] = isNumeric(meta.getColumnTypeName(i + 1));
    }
    List<String[]> rows = new ArrayList<>();
    while (result.next()) {
      String[] row = new String[count];
      for (int i = 0; i < count; i++) {
        // Wider than the terminal is never shown, so it need not be kept.
        row[i] = TextWidth.cut(flat(Cell.text(result.getObject(i + 1), "NULL")), width);
      }
      rows.add(row);
    }
    int[] widths = fit(widths(header, rows));
    line(header, widths, numeric, out);
    String[] rule = new String[count];
    Arrays.setAll(rule, i -> "─".repeat(widths[i]));
    line(rule, widths, numeric, out);
    for (String[] row : rows) {
      line(row, widths, numeric, out);
    }
    out.append("(" + rows.size() + (rows.size() == 1 ? " row)\n" : " rows)\n"));
  }

  private static int[] widths(String[] header, List<String[]> rows) {
    int[] widths = new int[header.length];
    Arrays.setAll(widths, i -> TextWidth.of(header[i]));
    for (String[] row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row[i]));
      }
    }
    return widths;
  }

  /** Takes from the widest column, one place at a time, until all fit or none can give more. */
  private int[] fit(int[] widths) {
    int room = width - GAP.length() * (widths.length - 1);
    int wanted = Arrays.stream(widths).sum();
    while (wanted > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
      wanted--;
    }
    return widths;
  }

  private static void line(String[] cells, int[] widths, boolean[] numeric, Appendable out)
      throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      String cell = TextWidth.cut(cells[i], widths[i]);
      String space = " ".repeat(widths[i] - TextWidth.of(cell));
      line.append(i == 0 ? "" : GAP).append(numeric[i] ? space + cell : cell + space);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  /**
   * On one line, and with nothing that a terminal would obey: control characters, and those that
   * turn the direction of writing.
   */
  static String flat(String text) {
    return UNFIT.matcher(text).replaceAll(" ");
  }

  private static boolean isNumeric(String type) {
    String name = type.toUpperCase(Locale.ROOT);
    return !name.endsWith("]")
        && (name.endsWith("INT")
            || name.endsWith("INTEGER")
            || name.equals("DOUBLE")
            || name.equals("FLOAT")
            || name.startsWith("DECIMAL"));
  }
}
