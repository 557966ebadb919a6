package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.corpus.Reject;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per input record that did not become an article. */
public final class RejectsTable implements Table {
  private record Entry(Reject reject, String runId) {}

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of(
          always(
              "source_uri",
              StringType,
              "file and position in it",
              "news/2019-07-14.jsonl#L12",
              entry -> entry.reject().sourceUri()),
          always(
              "reason",
              StringType,
              "empty, not_text, unsupported, unsafe, too_long, broken_json, broken_csv, broken_xml,"
                  + " broken_warc, http_status, missing_text, truncated, unreadable, language,"
                  + " duplicate, timeout, annotator or failed",
              "broken_json",
              entry -> entry.reject().reason().label()),
          always(
              "message",
              StringType,
              "what was wrong",
              "unexpected end of input",
              entry -> entry.reject().message()),
          maybe(
              "payload",
              StringType,
              "first 64 KiB of the record",
              "{\"title\": \"Seo",
              entry -> entry.reject().payload()),
          always(
              "payload_bytes",
              LongType,
              "size of the whole record",
              "734",
              entry -> entry.reject().payloadBytes()),
          Columns.runId(Entry::runId));

  /** The row of one reject. */
  public static Row row(Reject reject, String runId) {
    return COLUMNS.row(new Entry(reject, runId));
  }

  @Override
  public String name() {
    return "rejects";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
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
