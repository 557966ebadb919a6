package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Where tables lie: a folder, and the format they have there. Whatever reads tables in Spark does
 * so by {@link #table}; {@link Batch} and {@link DayTables} write them.
 */
public final class Lake {
  /** Iceberg's folder in that of a table. */
  private static final String METADATA = "metadata";

  private final SparkSession spark;
  private final String place;
  private final TableFormat format;

  private Lake(SparkSession spark, String place, TableFormat format) {
    this.spark = spark;
    this.place = place;
    this.format = format;
  }

  /**
   * The tables of a place, of which there need not be any yet. Changes nothing there.
   *
   * @param place output folder of {@code extract}; any Hadoop URI
   * @throws UserFault where the place cannot be opened, where the tables in it are of another
   *     format, or where the format's library is not on the class path
   */
  public static Lake of(SparkSession spark, LakeSettings settings, String place) {
    Layout layout = Layout.of(place, spark.sparkContext().hadoopConfiguration());
    found(layout)
        .filter(found -> found != settings.format())
        .ifPresent(
            found -> {
              throw new UserFault(
                  "Cannot open tables: they are of the format %s, not %s (tables.format, %s)"
                      .formatted(found.label(), settings.format().label(), place));
            });
    TableFormat format = settings.format().open(spark, settings, layout);
    return new Lake(spark, place, format);
  }

  /**
   * The format of the tables that lie in a place; empty where there are none.
   *
   * @param place output folder of {@code extract}; any Hadoop URI
   * @throws UserFault where the place cannot be opened
   */
  public static Optional<LakeSettings.Format> found(String place, Configuration configuration) {
    return found(Layout.of(place, configuration));
  }

  /**
   * Whether the tables that lie in a place are Iceberg's; where there are none they are not.
   *
   * @throws UserFault where the place cannot be opened
   */
  public static boolean isIceberg(String place, Configuration configuration) {
    return found(place, configuration).filter(LakeSettings.Format.ICEBERG::equals).isPresent();
  }

  private static Optional<LakeSettings.Format> found(Layout layout) {
    Path articles = layout.table(new ArticlesTable().name());
    try {
      List<String> names =
          layout.list(articles).stream().map(file -> file.getPath().getName()).toList();
      if (names.contains(METADATA)) {
        return Optional.of(LakeSettings.Format.ICEBERG);
      }
      return names.stream().anyMatch(Layout::isPartition)
          ? Optional.of(LakeSettings.Format.PARQUET)
          : Optional.empty();
    } catch (IOException e) {
      throw Layout.failed("open tables", articles, e);
    }
  }

  /** All batches of a table: its columns and {@code batch}, what older files lack as null. */
  public Dataset<Row> table(Table table) {
    return format.read(spark, table);
  }

  /**
   * Puts right what killed runs left: see {@link Recovery}.
   *
   * @throws java.io.UncheckedIOException where that fails
   */
  public void recover() {
    try {
      new Recovery(format).run();
    } catch (IOException e) {
      throw Layout.failed("recover tables", format.layout().output(), e);
    }
  }

  /**
   * Joins small files of each batch and removes what nothing needs any more; rows stay as they are.
   *
   * @param runId unique; may stand in a file name
   * @param dry whether to tell what would be done, and change nothing
   * @return lines for people
   * @throws UserFault where the tables cannot be changed safely here
   */
  public List<String> maintain(MaintainSettings settings, String runId, boolean dry) {
    try {
      if (!dry) {
        new Recovery(forWriting()).run();
      }
      return format.maintain(spark, settings, runId, dry);
    } catch (IOException e) {
      throw Layout.failed("maintain tables", format.layout().output(), e);
    }
  }

  SparkSession spark() {
    return spark;
  }

  /** As it was given, for people. */
  String place() {
    return place;
  }

  TableFormat format() {
    return format;
  }

  /** The format, once it is known that it keeps its promise here. */
  TableFormat forWriting() {
    format.checkWritable();
    return format;
  }
}
