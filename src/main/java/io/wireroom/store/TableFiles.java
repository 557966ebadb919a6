package io.wireroom.store;

import io.wireroom.table.Table;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Tables as they lie, read by Spark: columns that older files lack are null. */
public final class TableFiles {
  private static final String BATCH = "batch";

  private TableFiles() {}

  /**
   * All batches of a table: its columns and {@code batch}. Nothing where there is no such table.
   *
   * @param output folder of the tables; any Hadoop URI
   */
  public static Dataset<Row> read(SparkSession spark, String output, Table table) {
    Layout layout = Layout.of(output, spark.sparkContext().hadoopConfiguration());
    return read(spark, layout, table, layout.table(table.name()));
  }

  static Dataset<Row> read(SparkSession spark, Layout layout, Table table, Path folder) {
    StructType schema = table.schema().add(BATCH, DataTypes.StringType);
    try {
      List<String> batches =
          layout.list(folder).stream()
              .map(FileStatus::getPath)
              .filter(path -> Layout.isPartition(path.getName()))
              .map(Path::toString)
              .toList();
      return batches.isEmpty()
          ? spark.createDataFrame(List.of(), schema)
          : spark
              .read()
              .schema(schema)
              .option("basePath", folder.toString())
              .parquet(batches.toArray(String[]::new));
    } catch (IOException e) {
      throw Layout.failed("read table", folder, e);
    }
  }
}
