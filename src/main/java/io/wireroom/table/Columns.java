package io.wireroom.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns in the making, each with a description and an example. */
final class Columns {
  static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);

  private final List<StructField> fields = new ArrayList<>();

  /** A column that every row fills. */
  Columns always(String name, DataType type, String comment, String example) {
    return add(name, type, false, comment, example);
  }

  /** A column that is null where there is nothing to say. */
  Columns maybe(String name, DataType type, String comment, String example) {
    return add(name, type, true, comment, example);
  }

  /** The key of the article that a row belongs to. */
  Columns article() {
    return always(
        "article_id",
        DataTypes.StringType,
        "the article; 32 hex digits of SHA-256 over its canonical URL, else over its text",
        "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b");
  }

  /** Where a row's words stand. */
  Columns offsets() {
    return always(
            "begin",
            DataTypes.IntegerType,
            "first UTF-16 code unit in articles.text, inclusive",
            "120")
        .always(
            "end",
            DataTypes.IntegerType,
            "last UTF-16 code unit in articles.text, exclusive",
            "134");
  }

  /** The last column of every table; closes the schema. */
  StructType run() {
    return always(
            "run_id",
            DataTypes.StringType,
            "the run that wrote the row; key of runs",
            "20190715T061502Z-4f1c9a")
        .schema();
  }

  StructType schema() {
    return new StructType(fields.toArray(StructField[]::new));
  }

  private Columns add(
      String name, DataType type, boolean nullable, String comment, String example) {
    fields.add(
        new StructField(
            name,
            type,
            nullable,
            new MetadataBuilder()
                .putString("comment", comment)
                .putString("example", example)
                .build()));
    return this;
  }

  /** A plain struct whose fields are never null, such as a span. */
  static StructType struct(Object... namesAndTypes) {
    StructType struct = new StructType();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      struct = struct.add((String) namesAndTypes[i], (DataType) namesAndTypes[i + 1], false);
    }
    return struct;
  }
}
