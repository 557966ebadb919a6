package io.wireroom.engines;

import io.wireroom.table.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** How engines are asked for the figures of a table: how often each column is there, its sum. */
enum Dialect {
  TRINO {
    @Override
    String sum(String list, String element) {
      return "reduce(" + list + ", DOUBLE '0', (s, e) -> s + " + element + ", s -> s)";
    }

    @Override
    String seconds(String moment) {
      return "to_unixtime(" + moment + ")";
    }

    @Override
    String days(String date) {
      return "date_diff('day', DATE '1970-01-01', " + date + ")";
    }
  },
  DUCKDB {
    @Override
    String sum(String list, String element) {
      return "coalesce(list_sum(list_transform(" + list + ", e -> " + element + ")), 0)";
    }

    @Override
    String seconds(String moment) {
      return "epoch(" + moment + ")";
    }

    @Override
    String days(String date) {
      return "date_diff('day', DATE '1970-01-01', " + date + ")";
    }

    @Override
    String size(DataType type, String name) {
      return type instanceof ArrayType ? "len(" + name + ")" : super.size(type, name);
    }
  },
  SPARK {
    @Override
    String sum(String list, String element) {
      return "aggregate(" + list + ", 0D, (s, e) -> s + " + element + ")";
    }

    @Override
    String seconds(String moment) {
      return "CAST(" + moment + " AS DOUBLE)";
    }

    @Override
    String days(String date) {
      return "datediff(" + date + ", DATE '1970-01-01')";
    }

    /** Of null it says -1. */
    @Override
    String size(DataType type, String name) {
      return "CASE WHEN " + name + " IS NOT NULL THEN cardinality(" + name + ") END";
    }

    @Override
    String quoted(String name) {
      return "`" + name + "`";
    }
  };

  abstract String sum(String list, String element);

  abstract String seconds(String moment);

  abstract String days(String date);

  String size(DataType type, String name) {
    return "cardinality(" + name + ")";
  }

  String quoted(String name) {
    return '"' + name + '"';
  }

  /** The question for all figures of a table, each a number; of nested columns every field's. */
  String figures(Table table, String name) {
    List<String> figures = new ArrayList<>();
    figures.add("count(*)");
    figures.add("count(DISTINCT batch)");
    for (StructField field : table.schema().fields()) {
      String column = "t." + quoted(field.name());
      figures.add("count(" + column + ")");
      figures.addAll(figures(field.dataType(), column));
    }
    StringBuilder query = new StringBuilder("SELECT ");
    for (int i = 0; i < figures.size(); i++) {
      query.append(i == 0 ? "" : ", ");
      query.append("CAST(").append(figures.get(i)).append(" AS DOUBLE) AS f").append(i);
    }
    return query.append(" FROM ").append(name).append(" t").toString();
  }

  private List<String> figures(DataType type, String name) {
    List<String> figures = new ArrayList<>();
    if (type instanceof ArrayType array) {
      figures.add("sum(" + size(type, name) + ")");
      if (array.elementType() instanceof StructType struct) {
        for (StructField field : struct.fields()) {
          figures.add(
              "sum(" + sum(name, number(field.dataType(), "e." + quoted(field.name()))) + ")");
        }
      } else {
        figures.add("sum(" + sum(name, number(array.elementType(), "e")) + ")");
      }
      return figures;
    }
    if (type instanceof MapType) {
      return List.of("sum(" + size(type, name) + ")");
    }
    return List.of(
        switch (type.typeName()) {
          case "timestamp" -> seconds("max(" + name + ")");
          case "date" -> days("max(" + name + ")");
          default -> "sum(" + number(type, name) + ")";
        });
  }

  private static String number(DataType type, String name) {
    return switch (type.typeName()) {
      case "string" -> "CAST(coalesce(length(" + name + "), 0) AS DOUBLE)";
      case "date", "timestamp" -> "CASE WHEN " + name + " IS NULL THEN 0 ELSE 1 END";
      case "boolean" -> "CASE WHEN " + name + " THEN 1 ELSE 0 END";
      default -> "CAST(coalesce(" + name + ", 0) AS DOUBLE)";
    };
  }

  /** The one row that a question gives; null is no number. */
  static List<Double> ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<Double> figures = new ArrayList<>();
      result.next();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        double figure = result.getDouble(i);
        figures.add(result.wasNull() ? Double.NaN : figure);
      }
      return figures;
    }
  }
}
