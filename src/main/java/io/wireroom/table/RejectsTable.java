package io.wireroom.table;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.corpus.Reject;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row per input record that did not become an article. */
public final class RejectsTable implements Table {
  static final StructType SCHEMA =
      new Columns()
          .always("source_uri", StringType, "file and position in it", "news/2019-07-14.jsonl#L12")
          .always(
              "reason",
              StringType,
              "empty, not_text, too_long, broken_json, missing_text, truncated, unreadable,"
                  + " language or failed",
              "broken_json")
          .always("message", StringType, "what was wrong", "unexpected end of input")
          .maybe("payload", StringType, "first 64 KiB of the record", "{\"title\": \"Seo")
          .always("payload_bytes", LongType, "size of the whole record", "734")
          .run();

  /** The row of one reject. */
  public static Row row(Reject reject, String runId) {
    return RowFactory.create(
        reject.sourceUri(),
        reject.reason().label(),
        reject.message(),
        reject.payload(),
        reject.payloadBytes(),
        runId);
  }

  @Override
  public String name() {
    return "rejects";
  }

  @Override
  public StructType schema() {
    return SCHEMA;
  }

  @Override
  public List<String> sortKey() {
    return List.of("source_uri", "reason");
  }

  @Override
  public long rowsPerFile() {
    return 50_000;
  }
}
