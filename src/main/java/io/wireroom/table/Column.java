package io.wireroom.table;

import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/**
 * A column of a table: all that is to be told of it, and how its cell is read.
 *
 * @param <T> what a row of the table is made of
 * @param nullable whether there may be nothing to say
 * @param comment what it means, with its unit or its allowed values
 * @param example a value as people write it; lists and structs may be cut short with …
 * @param value the cell, of the class that Spark's rows want for {@code type}: arrays are {@code
 *     Object[]}, structs rows, maps Scala's, moments {@code Instant}, days {@code LocalDate}
 */
record Column<T>(
    String name,
    DataType type,
    boolean nullable,
    String comment,
    String example,
    Function<? super T, ?> value) {
  /** A column that every row fills. */
  static <T> Column<T> always(
      String name, DataType type, String comment, String example, Function<? super T, ?> value) {
    return new Column<>(name, type, false, comment, example, value);
  }

  /** A column that is null where there is nothing to say. */
  static <T> Column<T> maybe(
      String name, DataType type, String comment, String example, Function<? super T, ?> value) {
    return new Column<>(name, type, true, comment, example, value);
  }

  /** Likewise, of a table whose rows are made column by column, in SQL. */
  static Column<Row> always(String name, DataType type, String comment, String example) {
    return always(name, type, comment, example, row -> row.getAs(name));
  }

  /** Likewise. */
  static Column<Row> maybe(String name, DataType type, String comment, String example) {
    return maybe(name, type, comment, example, row -> row.getAs(name));
  }

  /** As a schema has it, comment and example in the metadata. */
  StructField field() {
    return new StructField(
        name,
        type,
        nullable,
        new MetadataBuilder().putString("comment", comment).putString("example", example).build());
  }
}
