package io.wireroom.ask;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes a JSON array, one row a line. */
final class JsonResult {
  private JsonResult() {}

  static void write(ResultSet result, Appendable out) throws SQLException, IOException {
    String before = "[\n";
    boolean any = false;
    while (result.next()) {
      out.append(before).append(Cell.JSON.writeValueAsString(Cell.row(result)));
      before = ",\n";
      any = true;
    }
    out.append(any ? "\n]\n" : "[]\n");
  }
}
