package io.wireroom;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.xxhash64;

import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What tables hold in a few letters, whatever the order of their rows and the number of their
 * files: how many rows there are, and the sum of the rows' hashes. Every column counts but {@code
 * run_id}; a null is told from all else, and a row that comes twice from one that comes once.
 */
public final class TableChecksums {
  private static final String RUN = "run_id";
  private static final String SOURCE = "source_uri";

  private TableChecksums() {}

  /**
   * A checksum for each table.
   *
   * @param output folder of the tables; any Hadoop URI
   * @param input where the articles lay when these were made: {@code source_uri} counts from there,
   *     a regular expression without its anchor
   */
  public static Map<String, String> of(
      SparkSession spark, String output, String input, List<Table> tables) {
    Map<String, String> sums = new LinkedHashMap<>();
    for (Table table : tables) {
      sums.put(table.name(), of(Lake.of(spark, LakeSettings.PARQUET, output).table(table), input));
    }
    return sums;
  }

  /** Of rows. */
  static String of(Dataset<Row> rows, String input) {
    Column[] columns =
        Arrays.stream(rows.columns())
            .filter(name -> !name.equals(RUN))
            .map(
                name ->
                    name.equals(SOURCE)
                        ? regexp_replace(col(name), "^(" + input + ")", "").as(name)
                        : col(name))
            .toArray(Column[]::new);
    Column whole = to_json(struct(columns), Map.of("ignoreNullFields", "false"));
    Row sums =
        rows.select(xxhash64(whole).cast("decimal(38,0)").as("hash"))
            .agg(count(lit(1)), sum("hash"))
            .first();
    return sums.getLong(0) + ":" + sums.get(1);
  }
}
