package io.wireroom.ask;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How a result is written. */
public enum ResultFormat {
  /** Aligned columns for people, cut to the width of the terminal, and a row count. */
  TABLE {
    @Override
    void write(ResultSet result, Appendable out) throws SQLException, IOException {
      new TextTable(TextTable.terminalWidth()).write(result, out);
    }
  },
  /** RFC 4180, with a header; lists and structs as JSON. */
  CSV {
    @Override
    void write(ResultSet result, Appendable out) throws SQLException, IOException {
      CsvResult.write(result, out);
    }
  },
  /** An array with one object a row. */
  JSON {
    @Override
    void write(ResultSet result, Appendable out) throws SQLException, IOException {
      JsonResult.write(result, out);
    }
  };

  abstract void write(ResultSet result, Appendable out) throws SQLException, IOException;
}
