package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per change between two versions of a story that follow each other. */
public final class VersionChangesTable implements Table {
  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always("story_id", StringType, "the story", "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          always(
              "from_article_id",
              StringType,
              "the earlier version",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          always(
              "to_article_id", StringType, "the later version", "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b"),
          always(
              "kind",
              StringType,
              "paragraph_added, paragraph_cut, paragraph_reworded, quote_added, quote_cut, number_changed",
              "number_changed"),
          maybe(
              "before",
              StringType,
              "the words of the earlier version; null where something was added",
              "killed 12 people"),
          maybe(
              "after",
              StringType,
              "the words of the later version; null where something was cut",
              "killed 14 people"),
          Columns.runId());

  @Override
  public String name() {
    return "version_changes";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("story_id", "from_article_id", "kind");
  }

  @Override
  public long rowsPerFile() {
    return 500000;
  }
}
