package io.wireroom.store;

import io.wireroom.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How tables lie in a place, and how what a run has staged of them comes to count. Locks, journal,
 * recovery and accounting are the same for all formats.
 */
interface TableFormat {
  /** The place, with the service folder that all formats share. */
  Layout layout();

  /**
   * Looks whether what is promised of tables can be kept here.
   *
   * @throws io.wireroom.fault.UserFault where it cannot
   */
  void checkWritable();

  /**
   * All batches of a table: its columns and {@code batch}, in this order, whatever version wrote
   * them. Nothing where there is no such table.
   */
  Dataset<Row> read(SparkSession spark, Table table);

  /** The batches that a table has; those without rows, too, where the format knows them. */
  Set<String> batches(Table table) throws IOException;

  /** Where a batch of a table lies, for people. */
  String name(Table table, String batch);

  /** What a run will write before it publishes. */
  Staging staging(SparkSession spark, String runId);

  /** Puts what a journal lists in the place of what was there, table by table. */
  List<Step> switches(Journal journal);

  /** Removes what is left once all is switched. */
  List<Step> removals(Journal journal);

  /**
   * Removes what a run staged and did not publish.
   *
   * @return whether there was anything
   */
  boolean discard(String runId) throws IOException;

  /**
   * Joins small files and removes what nothing needs any more.
   *
   * @return what was done, or would be where it is a dry run; lines for people
   */
  List<String> maintain(SparkSession spark, MaintainSettings settings, String runId, boolean dry)
      throws IOException;
}
