package io.wireroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import scala.collection.JavaConverters;

/** What a column says of itself holds: its example and its cells are of its type. */
class ColumnTest {
  static Stream<Arguments> columns() {
    return Tables.ALL.stream()
        .flatMap(
            table ->
                Stream.of(table.schema().fields()).map(field -> Arguments.of(table.name(), field)));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void examplesAreOfTheColumnsType(String table, StructField column) {
    String example = column.metadata().getString("example");
    assertThat(column.getComment().get()).isNotBlank();
    assertThat(Examples.parse(example, column.dataType()))
        .as("%s.%s: %s", table, column.name(), example)
        .isNotNull();
  }

  @Test
  void cellsAreOfTheColumnsType() {
    for (Table table : Tables.OF_EXTRACT) {
      List<Row> rows = rows(table);
      assertThat(rows).as(table.name()).isNotEmpty();
      for (Row row : rows) {
        for (int i = 0; i < row.size(); i++) {
          StructField column = table.schema().fields()[i];
          assertThat(isOf(row.get(i), column.dataType(), column.nullable()))
              .as("%s.%s: %s", table.name(), column.name(), row.get(i))
              .isTrue();
        }
      }
    }
  }

  /** The rows of the sample that a table has. */
  private static List<Row> rows(Table table) {
    int index = Tables.OF_RECORDS.indexOf(table);
    if (index < 0) {
      return List.of(RunsTable.row(Sample.run("run", "batch")));
    }
    List<Row> rows = new ArrayList<>();
    for (Row record : Sample.rows("run", 3)) {
      Object[] cells = (Object[]) record.get(AnalysedRow.SCHEMA.fieldIndex(table.name()));
      // Behind the date by which all tables are sorted.
      Stream.of(cells).map(cell -> ((Row) cell).getStruct(1)).forEach(rows::add);
    }
    return rows;
  }

  private static boolean isOf(Object cell, DataType type, boolean nullable) {
    if (cell == null) {
      return nullable;
    }
    if (type instanceof ArrayType array) {
      return cell instanceof Object[] cells
          && Stream.of(cells).allMatch(element -> isOf(element, array.elementType(), false));
    }
    if (type instanceof MapType map) {
      return cell instanceof scala.collection.Map<?, ?> cells
          && JavaConverters.mapAsJavaMap(cells).entrySet().stream()
              .allMatch(
                  entry ->
                      isOf(entry.getKey(), map.keyType(), false)
                          && isOf(entry.getValue(), map.valueType(), false));
    }
    if (type instanceof StructType struct) {
      return cell instanceof Row row
          && row.size() == struct.size()
          && IntStream.range(0, row.size())
              .allMatch(
                  i ->
                      isOf(
                          row.get(i),
                          struct.fields()[i].dataType(),
                          struct.fields()[i].nullable()));
    }
    return cell.getClass().equals(javaClass(type));
  }

  private static Class<?> javaClass(DataType type) {
    return switch (type.typeName()) {
      case "string" -> String.class;
      case "integer" -> Integer.class;
      case "long" -> Long.class;
      case "double" -> Double.class;
      case "boolean" -> Boolean.class;
      case "date" -> LocalDate.class;
      case "timestamp" -> Instant.class;
      default -> throw new AssertionError("no class of Java for " + type);
    };
  }
}
