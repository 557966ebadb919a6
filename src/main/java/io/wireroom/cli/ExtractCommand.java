package io.wireroom.cli;

import io.wireroom.ask.Gates;
import io.wireroom.job.ExtractJob;
import io.wireroom.job.Sessions;
import io.wireroom.job.Settings;
import io.wireroom.store.Batch;
import io.wireroom.table.RunRecord;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wireroom extract}: the main job. */
@Command(
    name = "extract",
    description = "Reads article files and writes one batch of every table.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom extract --input news/2019-07-14 --output tables --batch 2019-07-14",
      "  jobs/wireroom extract --input \"crawl/*.warc.gz\" --output tables --batch crawl-7 --set input.languages=[en]",
      "  jobs/wireroom extract --input news --output tables --batch b --dry-run",
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "URI",
      description = "File, folder or glob; repeatable.")
  private List<String> inputs;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "URI",
      description = "Folder of the tables.")
  private String output;

  @Option(
      names = "--batch",
      required = true,
      paramLabel = "ID",
      description = "Name of the batch, usually a date; a rerun replaces it.")
  private String batch;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "auto, text, html, jsonl, csv, parquet, warc, newsml, nitf, feed or archive.")
  private String format;

  @Option(
      names = "--check",
      description =
          "Ask the gates of conf/checks.conf first; where one of severity error fails, publish nothing"
              + " and end with exit code 4.")
  private boolean check;

  @Option(names = "--dry-run", description = "Say what would be read and written, and stop.")
  private boolean dryRun;

  @Override
  public Integer call() {
    if (!Batch.isId(batch)) {
      throw new ParameterException(
          spec.commandLine(), "--batch wants " + Batch.ID_RULE + " (" + batch + ")");
    }
    Settings settings =
        format == null
            ? common.settings()
            : common.settings("input.format=" + format.toLowerCase(Locale.ROOT));
    Gates gates = check ? common.gates() : null;
    try (SparkSession spark = Sessions.open("wireroom extract " + batch)) {
      ExtractJob job = new ExtractJob(spark, settings, inputs, output, batch);
      if (check) {
        job = job.checkedBy(gates);
      }
      System.out.println(dryRun ? job.plan() : told(job.run()));
    }
    return 0;
  }

  private String told(RunRecord run) {
    StringJoiner rows = new StringJoiner(", ");
    run.counts().rowsPerTable().forEach((table, count) -> rows.add(table + " " + count));
    return "batch " + batch + " in " + output + ": " + rows;
  }
}
