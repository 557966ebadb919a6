package io.wireroom.cluster.scale;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Asks written tables for a number. */
final class Ask {
  private Ask() {}

  /**
   * One number.
   *
   * @param query behind SELECT; {@code %s} stands for the folder of the tables
   */
  static double number(String query, Path tables) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result =
            connection.createStatement().executeQuery("SELECT " + query.formatted(tables))) {
      result.next();
      return result.getDouble(1);
    }
  }
}
