package io.wireroom.store;

import io.wireroom.table.Table;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;

/** Which Parquet files hold the rows of a table, for those who read them without Spark. */
interface TableParts {
  /**
   * One file.
   *
   * @param batch whose rows it holds
   */
  record Part(String batch, Path file, long bytes) {}

  /** Of all batches, as they are now. */
  List<Part> of(Table table) throws IOException;
}
