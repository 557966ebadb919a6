package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TableChecksumsTest {
  private static final String ROWS =
      "VALUES ('file:/a/x', 1, array('p', null), 'r1'), ('file:/a/y', null, array('q'), 'r1')"
          + " AS t(source_uri, n, words, run_id)";

  @Test
  void neitherOrderNorRunNorPlaceCounts() {
    assertThat(sum("SELECT * FROM " + ROWS + " ORDER BY n", "file:/a/"))
        .startsWith("2:")
        .isEqualTo(sum("SELECT * FROM " + ROWS + " ORDER BY n DESC", "file:/a/"))
        .isEqualTo(
            sum(
                "SELECT replace(source_uri, 'file:', 'hdfs:') AS source_uri, n, words, 'r2' AS"
                    + " run_id FROM "
                    + ROWS,
                "hdfs:/a/"));
  }

  @Test
  void everyThingElseCounts() {
    String all = sum("SELECT * FROM " + ROWS, "");

    assertThat(sum("SELECT source_uri, coalesce(n, 0) AS n, words, run_id FROM " + ROWS, ""))
        .isNotEqualTo(all);
    assertThat(sum("SELECT source_uri, n, array_compact(words) AS words, run_id FROM " + ROWS, ""))
        .isNotEqualTo(all);
    assertThat(
            sum("SELECT * FROM " + ROWS + " UNION ALL SELECT * FROM " + ROWS + " WHERE n = 1", ""))
        .isNotEqualTo(all);
    assertThat(sum("SELECT * FROM " + ROWS + " WHERE n = 1", "")).isNotEqualTo(all);
    assertThat(sum("SELECT upper(source_uri) AS source_uri, n, words, run_id FROM " + ROWS, ""))
        .isNotEqualTo(all);
  }

  private static String sum(String query, String input) {
    Dataset<Row> rows = LocalSpark.session().sql(query);
    return TableChecksums.of(rows, input);
  }
}
