package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import io.wireroom.store.DayTables;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.Table;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;

/**
 * What {@code link} and {@code rollup} see: the articles of some days with all that was extracted
 * from them, and what linking itself wrote of the days before. Of those nothing else is read again.
 *
 * <p>Articles come in the order of {@link #DAY}, {@link #AT}, {@code article_id}: by the day first,
 * since that is what is linked at a time, and a day in Seoul begins before the one in Washington.
 */
public final class DayWindow {
  /** Column: the article's day of publication, ISO; the batch that its links go to. */
  public static final String DAY = DayTables.DAY;

  /** Column: the article's moment; midnight of its day in UTC where only the day is known. */
  public static final String AT = "at";

  private static final String BATCH = "batch";
  private static final String ID = "article_id";
  private static final String DATE = "published_date";

  private final SparkSession spark;
  private final DayTables tables;
  private final LinkSettings settings;
  private final LocalDate from;
  private final LocalDate to;
  private final Dataset<Row> keys;

  /**
   * @param from first day
   * @param to the day behind the last
   */
  public DayWindow(
      SparkSession spark, DayTables tables, LinkSettings settings, LocalDate from, LocalDate to) {
    this.spark = spark;
    this.tables = tables;
    this.settings = settings;
    this.from = from;
    this.to = to;
    this.keys = keys().persist(StorageLevel.MEMORY_AND_DISK());
  }

  public SparkSession spark() {
    return spark;
  }

  public LinkSettings settings() {
    return settings;
  }

  /** See {@link DayTables#kept}. */
  Dataset<Row> kept(Dataset<Row> rows) {
    return tables.kept(rows);
  }

  /** First day. */
  public LocalDate from() {
    return from;
  }

  /** The day behind the last. */
  public LocalDate to() {
    return to;
  }

  /** The days on which there are articles, in order. */
  public List<String> days() {
    return keys.select(DAY).distinct().orderBy(DAY).as(Encoders.STRING()).collectAsList();
  }

  /** How many articles there are. */
  public long count() {
    return keys.count();
  }

  /**
   * The articles of the window, each id once, as its last batch has it: columns of the table, its
   * {@code batch}, {@link #AT} and {@link #DAY}.
   */
  public Dataset<Row> articles() {
    return of(new ArticlesTable());
  }

  /**
   * The rows of a table that {@code extract} wrote of those articles: its columns, its {@code
   * batch}, {@link #AT} and {@link #DAY}.
   */
  public Dataset<Row> of(Table table) {
    List<String> batches = keys.select(BATCH).distinct().as(Encoders.STRING()).collectAsList();
    return tables
        .written(table)
        .withColumnRenamed(DayTables.DAY, BATCH)
        .where(col(BATCH).isInCollection(batches))
        .join(
            keys,
            scala.collection.JavaConverters.asScalaBuffer(List.of(BATCH, ID)).toSeq(),
            "inner");
  }

  /**
   * What linking wrote of the days before the window, as far back as it looks: the table's columns
   * and {@link #DAY}.
   */
  public Dataset<Row> past(Table table) {
    return tables
        .written(table)
        .where(
            col(DAY)
                .geq(from.minusDays(settings.horizonDays()).toString())
                .and(col(DAY).lt(from.toString())));
  }

  /**
   * What linking wrote of the days before and behind the window, as far as it looks either way: the
   * table's columns and {@link #DAY}.
   */
  public Dataset<Row> around(Table table) {
    return past(table)
        .unionByName(
            tables
                .written(table)
                .where(
                    col(DAY)
                        .geq(to.toString())
                        .and(col(DAY).lt(to.plusDays(settings.horizonDays()).toString()))));
  }

  /**
   * The rows of a table that {@code extract} wrote of some articles of the days before the window,
   * each article as its last batch has it.
   *
   * @param ids the articles, by {@code article_id}
   */
  public Dataset<Row> before(Table table, Dataset<Row> ids) {
    Dataset<Row> places =
        tables
            .written(new ArticlesTable())
            .where(
                col(DATE)
                    .geq(lit(from.minusDays(settings.horizonDays())))
                    .and(col(DATE).lt(lit(from))))
            .join(ids.select(ID), ID)
            .groupBy(ID)
            .agg(org.apache.spark.sql.functions.max(DayTables.DAY).as(DayTables.DAY));
    return tables
        .written(table)
        .join(
            places,
            scala.collection.JavaConverters.asScalaBuffer(List.of(DayTables.DAY, ID)).toSeq(),
            "left_semi");
  }

  /** What earlier runs wrote of the days of the window: the table's columns and {@link #DAY}. */
  public Dataset<Row> written(Table table) {
    return tables
        .written(table)
        .where(col(DAY).geq(from.toString()).and(col(DAY).lt(to.toString())));
  }

  /** What linking wrote of all days outside of the window: the table's columns and {@link #DAY}. */
  public Dataset<Row> elsewhere(Table table) {
    return tables
        .written(table)
        .where(col(DAY).lt(from.toString()).or(col(DAY).geq(to.toString())));
  }

  /** Whether a batch of a table that is parted by days lies in the window. */
  public boolean holds(String day) {
    return day.compareTo(from.toString()) >= 0 && day.compareTo(to.toString()) < 0;
  }

  /** Batch, id, moment and day of the articles. One id may stand in many batches. */
  private Dataset<Row> keys() {
    return tables
        .written(new ArticlesTable())
        .withColumnRenamed(DayTables.DAY, BATCH)
        .where(col(DATE).geq(lit(from)).and(col(DATE).lt(lit(to))))
        .select(
            col(BATCH),
            col(ID),
            coalesce(col("published_at"), col(DATE).cast("timestamp")).as(AT),
            date_format(col(DATE), "yyyy-MM-dd").as(DAY),
            row_number().over(Window.partitionBy(ID).orderBy(col(BATCH).desc())).as("place"))
        .where(col("place").equalTo(1))
        .drop("place");
  }
}
