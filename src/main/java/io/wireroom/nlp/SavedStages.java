package io.wireroom.nlp;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.util.DefaultParamsReader$;
import org.apache.spark.sql.SparkSession;

/** Loads stages that Spark NLP saved. Whoever wrote them decides about data, not about code. */
public final class SavedStages {
  private SavedStages() {}

  /**
   * Loads one.
   *
   * @param uri of its folder, on any Hadoop file system
   * @throws IOException where the folder holds what Spark NLP's own stages do not, or cannot be
   *     read; the message is the reason
   */
  public static Object load(SparkSession spark, String uri) throws IOException {
    Path folder = new Path(uri);
    FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    StageInspection.check(files, folder);
    return DefaultParamsReader$.MODULE$.loadParamsInstance(uri, spark.sparkContext());
  }
}
