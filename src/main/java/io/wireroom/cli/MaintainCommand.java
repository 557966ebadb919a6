package io.wireroom.cli;

import io.wireroom.job.MaintainJob;
import io.wireroom.job.Sessions;
import io.wireroom.job.Settings;
import io.wireroom.store.MaintainSettings;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom maintain}: keeps tables up. */
@Command(
    name = "maintain",
    description =
        "Keeps tables up: joins small files of a batch and removes what killed runs left; of Iceberg"
            + " also forgets old snapshots and removes files that no table names. Rows stay as they"
            + " are. Runs may go on meanwhile.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom maintain --tables tables --dry-run",
      "  jobs/wireroom maintain --tables tables --set maintain.small-file=64MiB",
      "  jobs/wireroom maintain --tables s3a://bucket/tables --older-than 30d --set tables.format=iceberg",
    },
    mixinStandardHelpOptions = true)
final class MaintainCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--tables",
      required = true,
      paramLabel = "URI",
      description = "Output folder of extract.")
  private String tables;

  @Option(
      names = "--older-than",
      paramLabel = "TIME",
      description =
          "Snapshots of Iceberg go once they are so old, such as 30d or 36h"
              + " (maintain.older-than).")
  private String olderThan;

  @Option(names = "--dry-run", description = "Say what would be done, and stop.")
  private boolean dryRun;

  @Override
  public Integer call() {
    Settings settings =
        olderThan == null
            ? common.settings()
            : common.settings(MaintainSettings.OLDER_THAN + "=" + olderThan);
    List<String> told;
    try (SparkSession spark = Sessions.openForTables("wireroom maintain")) {
      told = new MaintainJob(spark, settings, tables).run(dryRun);
    }
    told.forEach(System.out::println);
    if (told.isEmpty()) {
      System.out.println("nothing to do in " + tables);
    }
    return 0;
  }
}
