package io.wireroom.table;

import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the contract. Its {@code StructType} is the one truth about its columns; rows, files
 * and documentation follow it. The partition column {@code batch} is in no file: every engine takes
 * it from the folder's name.
 */
public interface Table {
  /** Name, which is its folder's name too. */
  String name();

  /**
   * Columns in contract order. Each has a comment, and an {@code example} in its metadata. Columns
   * that may not be null are the keys and what can always be told.
   */
  StructType schema();

  /**
   * What rows are sorted by inside a file: own columns, and {@code published_date} of the article,
   * which not every table has. Rows whose article has no date come first.
   */
  List<String> sortKey();

  /** About how many rows a file of 128 MB holds, or fewer where they are large to sort. */
  long rowsPerFile();
}
