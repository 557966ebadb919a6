package io.wireroom.store;

import io.wireroom.table.Table;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Folders of Parquet files by batch, read by Spark: columns that older files lack are null. */
final class TableFiles {
  /** The column that no file has: engines take it from the folders' names. */
  static final String BATCH = "batch";

  private TableFiles() {}

  /** A table's columns and {@code batch}. */
  static StructType schema(Table table) {
    return table.schema().add(BATCH, DataTypes.StringType);
  }

  /**
   * Takes the names of files and folders as they are, whatever characters of patterns they have.
   */
  static DataFrameReader reader(SparkSession spark) {
    return spark.read().option("__globPaths__", "false");
  }

  /** All batches of a folder: the table's columns and {@code batch}. */
  static Dataset<Row> read(SparkSession spark, Layout layout, Table table, Path folder) {
    StructType schema = schema(table);
    try {
      List<String> batches =
          layout.list(folder).stream()
              .map(FileStatus::getPath)
              .filter(path -> Layout.isPartition(path.getName()))
              .map(Path::toString)
              .toList();
      return batches.isEmpty()
          ? spark.createDataFrame(List.of(), schema)
          : reader(spark)
              .schema(schema)
              .option("basePath", folder.toString())
              .parquet(batches.toArray(String[]::new));
    } catch (IOException e) {
      throw Layout.failed("read table", folder, e);
    }
  }
}
