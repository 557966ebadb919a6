package io.wireroom.store;

import io.wireroom.table.Table;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What one run has written and nobody sees yet. Several tables may be written at a time. */
interface Staging extends AutoCloseable {
  /**
   * Writes one batch of a table.
   *
   * @param rows the table's columns; one file a partition, its rows in their order
   */
  void write(Table table, Dataset<Row> rows, String batch) throws IOException;

  /**
   * Writes several batches of a table.
   *
   * @param rows the table's columns and {@code batch}; rows of one batch stand together
   * @param batches what the table has of these goes, whether or not there are rows for them
   */
  void write(Table table, Dataset<Row> rows, Collection<String> batches) throws IOException;

  /** What was written of a table: its columns and {@code batch}. */
  Dataset<Row> read(Table table) throws IOException;

  /** How many rows of a table lie there, as the files themselves say. */
  long rows(Table table) throws IOException;

  /** What was written, as the journal tells it: by table and batch, the names of its parts. */
  Map<String, List<String>> parts() throws IOException;

  /** Nothing more is written. What was stays. */
  @Override
  default void close() {}
}
