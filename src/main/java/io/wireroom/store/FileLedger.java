package io.wireroom.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.unix_micros;

import io.wireroom.table.RunsTable;
import io.wireroom.table.TakenFile;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which batches read which files: what {@code runs.files} says, over all batches. Of the table two
 * columns are read, where they lie, and only what was asked for comes back. Runs of versions that
 * kept no such column have seen nothing.
 */
record FileLedger(SparkSession spark, TableFormat format) {
  private static final Logger LOG = LoggerFactory.getLogger(FileLedger.class);
  private static final int TRIES = 5;

  /**
   * The batches that read files and that are published.
   *
   * @param files as they are now; each place once
   * @return by place; places that nobody read as they are now are not there
   */
  Map<String, Set<String>> batches(Collection<TakenFile> files) {
    Map<String, Set<String>> batches = new HashMap<>();
    if (files.isEmpty()) {
      return batches;
    }
    HashMap<String, TakenFile> asked = new HashMap<>();
    files.forEach(file -> asked.put(file.uri(), file));
    spark.sparkContext().setJobDescription("Looking up files that were read before");
    Broadcast<HashMap<String, TakenFile>> wanted =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(asked);
    try {
      for (Row row : rows(wanted)) {
        batches.computeIfAbsent(row.getString(1), any -> new TreeSet<>()).add(row.getString(0));
      }
      return batches;
    } finally {
      wanted.destroy();
    }
  }

  /** Any batch may be switched while its files are read: they are then listed anew. */
  private List<Row> rows(Broadcast<HashMap<String, TakenFile>> wanted) {
    for (int tries = 1; true; tries++) {
      try {
        return read().toJavaRDD().filter(row -> isWanted(row, wanted.value())).collect();
      } catch (Exception e) {
        // Spark says it in exceptions of many kinds.
        if (tries == TRIES) {
          throw e;
        }
        LOG.info("Reading the ledger again: {}", e.getMessage());
      }
    }
  }

  private Dataset<Row> read() {
    return format
        .read(spark, new RunsTable())
        .select(col("batch"), explode(col("files")).as("file"))
        .select(
            col("batch"),
            col("file.uri"),
            col("file.bytes"),
            unix_micros(col("file.modified_at")),
            col("file.etag"));
  }

  private static boolean isWanted(Row row, Map<String, TakenFile> wanted) {
    TakenFile now = wanted.get(row.getString(1));
    return now != null
        && now.isSame(
            new TakenFile(
                row.getString(1),
                row.getLong(2),
                Instant.EPOCH.plus(row.getLong(3), ChronoUnit.MICROS),
                row.getString(4)));
  }
}
