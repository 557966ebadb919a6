package io.wireroom.store;

import io.wireroom.fault.UserFault;
import org.apache.spark.sql.SparkSession;

/** Looks whether Iceberg is there before any class that links to it is loaded. */
final class IcebergLibrary {
  /** As the build has it. */
  static final String VERSION = "1.10.1";

  /** What brings it. */
  static final String PACKAGE = "org.apache.iceberg:iceberg-spark-runtime-3.5_2.12:" + VERSION;

  private IcebergLibrary() {}

  /**
   * @throws UserFault where it is not on the class path
   */
  static TableFormat open(SparkSession spark, LakeSettings.Catalog settings, Layout layout) {
    check();
    return new IcebergFormat(spark, layout, IcebergCatalog.open(spark, settings, layout));
  }

  /**
   * The files of the tables, without Spark.
   *
   * @throws UserFault where it is not on the class path, or the catalog refuses
   */
  static TableParts parts(LakeSettings.Catalog settings, Layout layout) {
    check();
    return IcebergParts.open(settings, layout);
  }

  private static void check() {
    try {
      Class.forName(
          "org.apache.iceberg.spark.SparkCatalog",
          false,
          Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UserFault(
          "Cannot open tables: Iceberg is not on the class path; Spark's option --packages "
              + PACKAGE
              + " brings it (tables.format = iceberg)",
          e);
    }
  }
}
