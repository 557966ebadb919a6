package io.wireroom.ask;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Writes RFC 4180. A null is an empty field, an empty string is {@code ""}. */
final class CsvResult {
  private CsvResult() {}

  static void write(ResultSet result, Appendable out) throws SQLException, IOException {
    ResultSetMetaData columns = result.getMetaData();
    int count = columns.getColumnCount();
    for (int i = 1; i <= count; i++) {
      field(columns.getColumnLabel(i), i, out);
    }
    out.append("\r\n");
    while (result.next()) {
      for (int i = 1; i <= count; i++) {
        field(Cell.text(result.getObject(i), null), i, out);
      }
      out.append("\r\n");
    }
  }

  private static void field(String text, int column, Appendable out) throws IOException {
    if (column > 1) {
      out.append(',');
    }
    if (text == null) {
      return;
    }
    if (text.isEmpty() || text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)) {
      out.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      out.append(text);
    }
  }
}
