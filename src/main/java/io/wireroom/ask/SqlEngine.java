package io.wireroom.ask;

import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * An SQL engine that reads the tables as they lie, and the statements that tell it of them: made
 * from each table's one definition, each column with its comment and example, and the joined {@link
 * Views}. In them {@code ${tables}} stands for the output folder of {@code extract}.
 */
public enum SqlEngine {
  /** Spark SQL, and through it any Hive metastore. */
  SPARK(
      """
      -- The tables for Spark SQL, and through it for a Hive metastore:
      --   spark-sql --hivevar tables=s3a://bucket/tables -f conf/sql/spark/tables.sql
      -- New batches are found by the last statement of each table, MSCK REPAIR TABLE, which may run again.
      """,
      "USING parquet\nPARTITIONED BY (batch)\nLOCATION '${tables}/%1$s';\nMSCK REPAIR TABLE %1$s;") {
    @Override
    String type(DataType type) {
      return type.sql();
    }
  },

  /** Trino's Hive connector. */
  TRINO(
      """
      -- The tables for Trino, in a schema of its Hive connector, with ${tables} put in:
      --   sed 's#${tables}#s3://bucket/tables#' conf/sql/trino/tables.sql | trino --catalog hive --schema news
      -- Moments are read to the millisecond, as hive.timestamp-precision says unless it is set.
      -- New batches are found by CALL system.sync_partition_metadata, which may run again.
      """,
      "WITH (format = 'PARQUET', partitioned_by = ARRAY['batch'], external_location ="
          + " '${tables}/%1$s');\nCALL system.sync_partition_metadata(CURRENT_SCHEMA, '%1$s',"
          + " 'FULL');") {
    @Override
    String type(DataType type) {
      if (type instanceof ArrayType array) {
        return "array(" + type(array.elementType()) + ")";
      }
      if (type instanceof MapType map) {
        return "map(" + type(map.keyType()) + ", " + type(map.valueType()) + ")";
      }
      if (type instanceof StructType struct) {
        return Arrays.stream(struct.fields())
            .map(field -> quoted(field.name()) + " " + type(field.dataType()))
            .collect(Collectors.joining(", ", "row(", ")"));
      }
      return switch (type.typeName()) {
        case "string" -> "varchar";
        case "long" -> "bigint";
        case "timestamp" -> "timestamp(3)";
        default -> type.typeName();
      };
    }
  },

  /** Athena, which reads them with the types of Hive. */
  ATHENA(
      """
      -- The tables for Athena, with ${tables} put in; it runs one statement at a time.
      -- New batches are found by MSCK REPAIR TABLE, which may run again.
      """,
      "PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')\n"
          + "STORED AS PARQUET\nLOCATION '${tables}/%1$s/';\nMSCK REPAIR TABLE %1$s;") {
    /** As catalogs write it, but for the names of fields, of which Hive knows some for words. */
    @Override
    String type(DataType type) {
      if (type instanceof ArrayType array) {
        return "array<" + type(array.elementType()) + ">";
      }
      if (type instanceof StructType struct) {
        return Arrays.stream(struct.fields())
            .map(field -> quoted(field.name()) + ":" + type(field.dataType()))
            .collect(Collectors.joining(",", "struct<", ">"));
      }
      return type.catalogString();
    }

    @Override
    boolean namesPartition() {
      return false;
    }

    @Override
    String create() {
      return "CREATE EXTERNAL TABLE IF NOT EXISTS ";
    }

    @Override
    String quoted(String name) {
      return "`" + name + "`";
    }
  },

  /** DuckDB, as {@code sql} itself opens them. */
  DUCKDB(
      """
      -- The tables for DuckDB, with ${tables} put in:
      --   sed 's#${tables}#/data/tables#' conf/sql/duckdb/tables.sql | duckdb news.duckdb
      -- The views read what is there when they are asked: new batches need nothing.
      """,
      "") {
    @Override
    String type(DataType type) {
      throw new UnsupportedOperationException("DuckDB takes types from the files");
    }

    @Override
    String table(Table table) {
      StringBuilder text =
          new StringBuilder(
              "CREATE OR REPLACE VIEW "
                  + table.name()
                  + " AS SELECT * FROM "
                  + Views.files("${tables}/" + table.name())
                  + ";\n");
      for (StructField field : table.schema().fields()) {
        text.append("COMMENT ON COLUMN ")
            .append(table.name())
            .append('.')
            .append(quoted(field.name()))
            .append(" IS ")
            .append(comment(field))
            .append(";\n");
      }
      return text.toString();
    }
  };

  private final String head;
  private final String tail;

  SqlEngine(String head, String tail) {
    this.head = head;
    this.tail = tail;
  }

  /** As its folder is called. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All statements, each ended by a semicolon. */
  public String script() {
    String tables = Tables.ALL.stream().map(this::table).collect(Collectors.joining("\n"));
    List<String> names = Tables.ALL.stream().map(Table::name).toList();
    String views =
        Views.definitions(names).stream()
            .map(view -> view.replaceFirst("^CREATE VIEW", "CREATE OR REPLACE VIEW") + ";\n")
            .collect(Collectors.joining("\n"));
    return head + "\n" + tables + "\n" + views;
  }

  abstract String type(DataType type);

  String table(Table table) {
    String columns =
        Arrays.stream(table.schema().fields())
            .map(
                field ->
                    "  %s %s COMMENT %s"
                        .formatted(quoted(field.name()), type(field.dataType()), comment(field)))
            .collect(Collectors.joining(",\n"));
    if (namesPartition()) {
      columns += ",\n  batch " + type(org.apache.spark.sql.types.DataTypes.StringType);
    }
    return create()
        + table.name()
        + " (\n"
        + columns
        + "\n)\n"
        + tail.formatted(table.name())
        + "\n";
  }

  /** Whether the column of the folders' names stands among the others. */
  boolean namesPartition() {
    return true;
  }

  String create() {
    return "CREATE TABLE IF NOT EXISTS ";
  }

  String quoted(String name) {
    return this == SPARK ? "`" + name + "`" : "\"" + name + "\"";
  }

  /** A column's comment as a literal. Engines differ in how an apostrophe stands in one. */
  private static String comment(StructField field) {
    String text = field.getComment().get() + "; such as " + field.metadata().getString("example");
    return "'" + text.replace('\'', '’') + "'";
  }
}
