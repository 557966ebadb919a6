package io.wireroom.store;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.EntitiesTable;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.Table;
import io.wireroom.table.VersionChangesTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are kept up, and no row is another afterwards. */
class MaintainTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final long MIB = 1 << 20;
  private static final MaintainSettings SETTINGS =
      new MaintainSettings(MIB, 4 * MIB, Duration.ofDays(7));
  private static final int ARTICLES = 6;

  @TempDir Path output;

  @Test
  void smallFilesOfABatchAreJoinedAndItsRowsStay() throws IOException {
    write(new ArticlesTable(), "a", 1);
    write(new EntitiesTable(), "a", 3);
    write(new EntitiesTable(), "b", 1);
    write(new StoriesTable(), "2019-07-01", 2);
    Lake lake = Lake.of(SPARK, LakeSettings.PARQUET, output.toString());
    List<String> before = rows(lake, new EntitiesTable());

    List<String> would = lake.maintain(SETTINGS, "run-0", true);
    assertThat(would)
        .containsExactlyInAnyOrder(
            "entities batch=a: would join 3 files to 1",
            "stories batch=2019-07-01: would join 2 files to 1");
    assertThat(files("entities/batch=a")).hasSize(3);

    assertThat(lake.maintain(SETTINGS, "run-1", false))
        .containsExactlyInAnyOrder(
            "entities batch=a: joined 3 files to 1",
            "stories batch=2019-07-01: joined 2 files to 1");

    assertThat(files("entities/batch=a")).hasSize(1);
    assertThat(files("stories/batch=2019-07-01")).hasSize(1);
    assertThat(rows(lake, new EntitiesTable())).isEqualTo(before);
    assertThat(
            SPARK
                .read()
                .parquet(output.resolve("entities/batch=a").toString())
                .selectExpr("concat_ws(' ', article_id, begin)")
                .as(Encoders.STRING())
                .collectAsList())
        .as("by the days of the articles, which entities have not, then by place")
        .containsExactly(
            "5 0", "5 9", "4 0", "4 9", "3 0", "3 9", "2 0", "2 9", "1 0", "1 9", "0 0", "0 9");
    assertThat(lake.maintain(SETTINGS, "run-2", false)).as("once is enough").isEmpty();
    assertThat(Leftovers.of(output)).isEmpty();
  }

  @Test
  void columnsOfAnotherVersionStay() throws IOException {
    write(new ArticlesTable(), "a", 1);
    for (int i = 0; i < 2; i++) {
      SPARK
          .range(i, i + 1)
          .selectExpr("CAST(id AS STRING) AS article_id", "'new' AS of_tomorrow")
          .coalesce(1)
          .write()
          .mode("append")
          .parquet(output.resolve("sentences/batch=a").toString());
    }
    Lake lake = Lake.of(SPARK, LakeSettings.PARQUET, output.toString());
    assertThat(lake.maintain(SETTINGS, "run-1", false))
        .containsExactly("sentences batch=a: joined 2 files to 1");
    Dataset<Row> joined = SPARK.read().parquet(output.resolve("sentences/batch=a").toString());
    assertThat(joined.columns()).containsExactly("article_id", "of_tomorrow");
    assertThat(joined.where("of_tomorrow = 'new'").count()).isEqualTo(2);
  }

  @Test
  void aBatchThatIsBeingWrittenIsLeftAlone() throws IOException {
    write(new ArticlesTable(), "a", 2);
    Lake lake = Lake.of(SPARK, LakeSettings.PARQUET, output.toString());
    Layout layout = lake.format().layout();
    try (BatchLock lock = BatchLock.take(layout, "a", "run-1").orElseThrow()) {
      assertThat(lake.maintain(SETTINGS, "run-2", false))
          .containsExactly("left alone: a run is writing it (a)");
      assertThat(lock.isHeld()).isTrue();
    }
    assertThat(files("articles/batch=a")).hasSize(2);
    assertThat(new MaintainSettings(0, MIB, Duration.ZERO))
        .satisfies(none -> assertThat(lake.maintain(none, "run-3", false)).isEmpty());
  }

  @Test
  void icebergJoinsFilesForgetsSnapshotsAndRemovesOrphans() throws IOException {
    LakeSettings settings =
        new LakeSettings(LakeSettings.Format.ICEBERG, true, LakeSettings.PARQUET.catalog());
    Lake lake = Lake.of(SPARK, settings, output.toString());
    Table table = new VersionChangesTable();
    try (DayTables tables = DayTables.open(lake, "link", "run-1")) {
      tables.stage(table, changes("2019-07-01"), List.of(), day -> false);
      tables.publish();
    }
    String name = ((IcebergFormat) lake.format()).catalog().sqlName(table);
    for (int i = 0; i < 2; i++) {
      append(lake, table, name);
    }
    List<String> before = rows(lake, table);
    Path data = output.resolve("version_changes/data/batch=2019-07-01");
    Path orphan = Files.writeString(data.resolve("orphan.parquet"), "x");
    Path young = Files.writeString(data.resolve("young.parquet"), "x");
    Files.setLastModifiedTime(orphan, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    MaintainSettings now = new MaintainSettings(MIB, 4 * MIB, Duration.ZERO);

    assertThat(lake.maintain(now, "run-2", true))
        .contains(
            "version_changes: would join 3 files",
            "version_changes: would forget up to 2 snapshots",
            "version_changes: would remove 1 files that no table names");
    assertThat(orphan).exists();

    assertThat(lake.maintain(now, "run-3", false))
        .contains(
            "version_changes: joined 3 files to 1",
            "version_changes: removed 1 files that no table names")
        .anyMatch(line -> line.contains("forgot snapshots before"));

    assertThat(rows(lake, table)).isEqualTo(before);
    assertThat(SPARK.table(name + ".files").count()).isEqualTo(1);
    assertThat(SPARK.table(name + ".snapshots").count()).isLessThanOrEqualTo(2);
    assertThat(orphan).doesNotExist();
    assertThat(young).exists();
  }

  private static void append(Lake lake, Table table, String name) {
    try {
      lake.table(table).limit(1).writeTo(name).append();
    } catch (org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new AssertionError(e);
    }
  }

  private static Dataset<Row> changes(String day) {
    return SPARK
        .createDataset(List.of(day), Encoders.STRING())
        .toDF(DayTables.DAY)
        .withColumn("story_id", lit("s"))
        .withColumn("from_article_id", lit("a"))
        .withColumn("to_article_id", lit("b"))
        .withColumn("kind", lit("quote_added"))
        .withColumn("before", lit(null))
        .withColumn("after", lit("x"));
  }

  /** Rows of some articles, the later the lower their id, two a table but of articles. */
  private void write(Table table, String batch, int files) {
    StructType schema = table.schema();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      int each = schema.getFieldIndex("begin").isDefined() ? 2 : 1;
      for (int j = 0; j < each; j++) {
        int article = i;
        int place = j;
        rows.add(
            RowFactory.create(
                Arrays.stream(schema.fields())
                    .map(field -> cell(field.name(), article, place))
                    .toArray()));
      }
    }
    Collections.reverse(rows);
    IntStream.range(0, files)
        .forEach(
            file ->
                SPARK
                    .createDataFrame(
                        IntStream.range(0, rows.size())
                            .filter(i -> i % files == file)
                            .mapToObj(rows::get)
                            .toList(),
                        schema.asNullable())
                    .coalesce(1)
                    .write()
                    .mode("append")
                    .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                    .parquet(output.resolve(table.name()).resolve("batch=" + batch).toString()));
  }

  private static Object cell(String column, int article, int place) {
    return switch (column) {
      case "article_id" -> Integer.toString(article);
      case "begin" -> 9 * place;
      case "published_date" -> java.sql.Date.valueOf(LocalDate.of(2019, 7, 20).minusDays(article));
      case "run_id" -> "run";
      default -> null;
    };
  }

  private static List<String> rows(Lake lake, Table table) {
    return lake.table(table).toJSON().collectAsList().stream().sorted().toList();
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(output.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    }
  }
}
