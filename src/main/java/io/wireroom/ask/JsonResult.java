package io.wireroom.ask;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a JSON array, one row a line. */
final class JsonResult {
  private JsonResult() {}

  static void write(ResultSet result, Appendable out) throws SQLException, IOException {
    ResultSetMetaData columns = result.getMetaData();
    String before = "[\n";
    Map<String, Object> row = new LinkedHashMap<>();
    while (result.next()) {
      row.clear();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        row.put(columns.getColumnLabel(i), Cell.plain(result.getObject(i)));
      }
      out.append(before).append(Cell.JSON.writeValueAsString(row));
      before = ",\n";
    }
    out.append(row.isEmpty() ? "[]\n" : "\n]\n");
  }
}
