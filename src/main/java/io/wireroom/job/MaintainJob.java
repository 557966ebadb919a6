package io.wireroom.job;

import io.wireroom.fault.NothingToDo;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.store.MaintainSettings;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Keeps tables up: small files are joined, and what nothing needs any more goes. */
public final class MaintainJob {
  private final SparkSession spark;
  private final Settings settings;
  private final String tables;

  /**
   * @param tables folder of the tables; any Hadoop URI
   */
  public MaintainJob(SparkSession spark, Settings settings, String tables) {
    this.spark = spark;
    this.settings = settings;
    this.tables = tables;
  }

  /**
   * Does it, or tells what would be done and changes nothing.
   *
   * @return lines for people; none where nothing is to be done
   * @throws NothingToDo where there are no tables
   * @throws io.wireroom.fault.UserFault where they cannot be opened, or not be changed safely
   */
  public List<String> run(boolean dry) {
    if (Lake.found(tables, spark.sparkContext().hadoopConfiguration()).isEmpty()) {
      throw new NothingToDo("Cannot maintain: no tables here (" + tables + ")");
    }
    Lake lake = Lake.of(spark, LakeSettings.from(settings.config()), tables);
    String run = Run.start(spark).id();
    return lake.maintain(MaintainSettings.from(settings.config()), run, dry);
  }
}
