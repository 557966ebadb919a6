package io.wireroom.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/**
 * One row a run. Its column {@code batch} is the partition's, as in every table: engines refuse or
 * confuse a column that stands both in the file and in the folder's name.
 */
public final class RunsTable implements Table {
  static final StructType SCHEMA =
      new Columns()
          .always("command", StringType, "what ran", "extract")
          .always("version", StringType, "version of Wireroom", "0.1.0")
          .maybe("git_commit", StringType, "what the jar was built from", "3a3fed4")
          .always("spark_version", StringType, "version of Spark", "3.5.7")
          .always("config", StringType, "effective settings and where from, JSON", "{\"input\":…}")
          .always("inputs", Columns.STRINGS, "as given", "[news/2019-07-14]")
          .always("input_records", LongType, "articles + rejects", "924")
          .always("articles", LongType, "articles written", "920")
          .always("rejects", LongType, "records refused", "4")
          .always(
              "rows_per_table",
              createMapType(StringType, LongType, false),
              "rows written, by table",
              "{articles: 920, quotes: 7812}")
          .always("tokens", LongType, "tokens annotated", "701218")
          .always("cpu_seconds", DoubleType, "CPU time of the whole process", "98.1")
          .always("wall_seconds", DoubleType, "wall time of the whole process", "69.0")
          .always("started_at", TimestampType, "UTC", "2019-07-15 06:15:02")
          .always("finished_at", TimestampType, "UTC", "2019-07-15 06:16:11")
          .always("status", StringType, "how it ended", "done")
          .always(
              "model_versions",
              createMapType(StringType, StringType, false),
              "version by model",
              "{pos: 1}")
          .run();

  /** The row of one run. */
  public static Row row(RunRecord run) {
    return RowFactory.create(
        run.command(),
        run.version(),
        run.gitCommit(),
        run.sparkVersion(),
        run.config(),
        run.inputs().toArray(),
        run.inputRecords(),
        run.articles(),
        run.rejects(),
        JavaConverters.mapAsScalaMap(run.rowsPerTable()),
        run.tokens(),
        run.cpuSeconds(),
        run.wallSeconds(),
        run.startedAt(),
        run.finishedAt(),
        run.status(),
        JavaConverters.mapAsScalaMap(run.modelVersions()),
        run.runId());
  }

  @Override
  public String name() {
    return "runs";
  }

  @Override
  public StructType schema() {
    return SCHEMA;
  }

  @Override
  public List<String> sortKey() {
    return List.of("run_id");
  }

  @Override
  public long rowsPerFile() {
    return 1_000_000;
  }
}
