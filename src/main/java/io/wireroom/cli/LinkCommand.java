package io.wireroom.cli;

import io.wireroom.job.LinkJob;
import io.wireroom.job.Sessions;
import io.wireroom.table.RunRecord;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wireroom link}: joins what many articles tell. */
@Command(
    name = "link",
    description =
        "Links the articles of some days: copies and versions of one story, events, quotes that say"
            + " the same words, and who is who. Replaces what was linked of these days.",
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

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

  @Override
  public Integer call() {
    if (!from.isBefore(to)) {
      throw new ParameterException(
          spec.commandLine(), "--to wants a day after --from (" + from + ", " + to + ")");
    }
    try (SparkSession spark = Sessions.open("wireroom link " + from + " " + to)) {
      System.out.println(told(new LinkJob(spark, common.settings(), tables, from, to).run()));
    }
    return 0;
  }

  private String told(RunRecord run) {
    StringJoiner rows = new StringJoiner(", ");
    run.counts().rowsPerTable().forEach((table, count) -> rows.add(table + " " + count));
    return "linked %d articles of %s to %s in %s: %s"
        .formatted(run.counts().articles(), from, to, tables, rows);
  }
}
