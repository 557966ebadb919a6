package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/**
 * One row a run. Its column {@code batch} is the partition's, as in every table: engines refuse or
 * confuse a column that stands both in the file and in the folder's name.
 */
public final class RunsTable implements Table {
  private static final StructType FILE =
      new StructType()
          .add("uri", StringType, false)
          .add("bytes", LongType, false)
          .add("modified_at", TimestampType, false)
          .add("etag", StringType);

  static final Columns<RunRecord> COLUMNS =
      Columns.<RunRecord>of(
          always("command", StringType, "what ran", "extract", RunRecord::command),
          always(
              "version",
              StringType,
              "version of Wireroom",
              "0.1.0",
              run -> run.software().version()),
          maybe(
              "git_commit",
              StringType,
              "what the jar was built from",
              "3a3fed4",
              run -> run.software().gitCommit()),
          always(
              "spark_version",
              StringType,
              "version of Spark",
              "3.5.7",
              run -> run.software().sparkVersion()),
          always(
              "config",
              StringType,
              "effective settings and where from, JSON",
              "{\"input\":…}",
              run -> run.asked().config()),
          always(
              "inputs",
              Columns.STRINGS,
              "as given",
              "[news/2019-07-14]",
              run -> run.asked().inputs().toArray()),
          always(
              "files",
              DataTypes.createArrayType(FILE, false),
              "what was read, as it was then: later runs of other batches pass it over",
              "[{file:/news/2019-07-14.jsonl, 1830421, 2019-07-14 23:59:58, 5d41402a}]",
              run -> run.asked().files().stream().map(RunsTable::file).toArray(Row[]::new)),
          always(
              "files_passed_over",
              LongType,
              "files that were found and left, since other batches have them",
              "12",
              run -> run.asked().passedOver()),
          always(
              "input_records",
              LongType,
              "articles + rejects",
              "924",
              run -> run.counts().inputRecords()),
          always("articles", LongType, "articles written", "920", run -> run.counts().articles()),
          always("rejects", LongType, "records refused", "4", run -> run.counts().rejects()),
          always(
              "rows_per_table",
              createMapType(StringType, LongType, false),
              "rows written, by table",
              "{articles: 920, quotes: 7812}",
              run -> JavaConverters.mapAsScalaMap(run.counts().rowsPerTable())),
          always("tokens", LongType, "tokens annotated", "701218", run -> run.counts().tokens()),
          always(
              "cpu_seconds",
              DoubleType,
              "CPU time of the whole process",
              "98.1",
              run -> run.effort().cpuSeconds()),
          always(
              "wall_seconds",
              DoubleType,
              "wall time of the whole process",
              "69.0",
              run -> run.effort().wallSeconds()),
          always(
              "started_at",
              TimestampType,
              "UTC",
              "2019-07-15 06:15:02",
              run -> run.effort().startedAt()),
          always(
              "finished_at",
              TimestampType,
              "UTC",
              "2019-07-15 06:16:11",
              run -> run.effort().finishedAt()),
          always("status", StringType, "how it ended", "done", RunRecord::status),
          always(
              "model_versions",
              createMapType(StringType, StringType, false),
              "version by model",
              "{pos: 1}",
              run -> JavaConverters.mapAsScalaMap(run.modelVersions())),
          Columns.runId(RunRecord::runId));

  private static Row file(TakenFile file) {
    return RowFactory.create(file.uri(), file.bytes(), file.modifiedAt(), file.etag());
  }

  /** The row of one run. */
  public static Row row(RunRecord run) {
    return COLUMNS.row(run);
  }

  @Override
  public String name() {
    return "runs";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
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
