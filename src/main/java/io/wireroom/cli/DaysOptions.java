package io.wireroom.cli;

import io.wireroom.fault.Secrets;
import io.wireroom.job.DailyJob;
import io.wireroom.job.Sessions;
import io.wireroom.job.Settings;
import io.wireroom.table.RunRecord;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tables and the days that a command is about. */
final class DaysOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--tables",
      required = true,
      paramLabel = "URI",
      description = "Output folder of extract.")
  private String tables;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "First day of publication, such as 2019-07-01.")
  private LocalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "The day behind the last, such as 2019-08-01.")
  private LocalDate to;

  /** Runs a job over these days and says what it wrote. */
  void run(Settings settings, DailyJob.Work work) {
    if (!from.isBefore(to)) {
      throw new ParameterException(
          spec.commandLine(), "--to wants a day after --from (" + from + ", " + to + ")");
    }
    try (SparkSession spark =
        Sessions.openForTables("wireroom " + spec.name() + " " + from + " " + to)) {
      RunRecord run = new DailyJob(spark, settings, work, tables, from, to).run();
      StringJoiner rows = new StringJoiner(", ");
      run.counts().rowsPerTable().forEach((table, count) -> rows.add(table + " " + count));
      System.out.printf(
          "%s of %d articles from %s to %s in %s: %s%n",
          spec.name(), run.counts().articles(), from, to, Secrets.hidden(tables), rows);
    }
  }
}
