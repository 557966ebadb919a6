package io.wireroom.cli;

import io.wireroom.ask.CheckedBatch;
import io.wireroom.ask.Gates;
import io.wireroom.fault.GateFault;
import io.wireroom.fault.UserFault;
import io.wireroom.job.Sessions;
import io.wireroom.store.Recovery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom check}: data-quality gates over a batch. */
@Command(
    name = "check",
    description =
        "Asks the gates of conf/checks.conf of a batch. Where one of severity error fails, ends with"
            + " exit code 4.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom check --tables tables --batch 2019-07-14",
      "  jobs/wireroom check --tables tables --batch 2019-07-14 --report checks.json",
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--tables",
      required = true,
      paramLabel = "URI",
      description = "Output folder of extract.")
  private String tables;

  @Option(names = "--batch", required = true, paramLabel = "ID", description = "The batch.")
  private String batch;

  @Option(
      names = "--report",
      paramLabel = "FILE.json",
      description =
          "Where the results go as JSON, beside the table that is printed; a file or any Hadoop URI.")
  private String report;

  @Override
  public Integer call() {
    Gates gates = common.gates();
    List<Gates.Result> results;
    try (SparkSession spark = Sessions.open("wireroom check " + batch)) {
      spark.sparkContext().setJobGroup("wireroom-check", "Checking batch " + batch, false);
      Recovery.run(tables, spark.sparkContext().hadoopConfiguration());
      results = new CheckedBatch(spark, tables, batch).published(gates);
    }
    System.out.print(Gates.table(results));
    if (report != null) {
      write(Gates.json(batch, results));
    }
    String failed = Gates.failed(results);
    if (!failed.isEmpty()) {
      throw new GateFault("Cannot check: a gate failed (" + failed + ")");
    }
    return 0;
  }

  private void write(String json) {
    try {
      if (report.contains("://")) {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(report);
        try (OutputStream out = path.getFileSystem(Sessions.hadoop()).create(path, true)) {
          out.write(json.getBytes(StandardCharsets.UTF_8));
        }
      } else {
        Files.writeString(Path.of(report), json);
      }
    } catch (IOException e) {
      throw new UserFault("Cannot write report: " + e.getMessage() + " (" + report + ")", e);
    }
  }
}
