package io.wireroom.cli;

import io.wireroom.fault.UserFault;
import io.wireroom.job.Sessions;
import io.wireroom.train.EvaluateJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom evaluate}: how good the annotators are. */
@Command(
    name = "evaluate",
    description = "Scores the annotators against labelled files.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--task",
      required = true,
      description = "What to score: ${COMPLETION-CANDIDATES}.")
  private EvaluateJob.Task task;

  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Labelled file.")
  private Path gold;

  @Option(names = "--report", paramLabel = "FILE", description = "Figures as JSON.")
  private Path report;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "What was predicted, in the scorers' format.")
  private Path predictions;

  @Override
  public Integer call() {
    if (!Files.isReadable(gold)) {
      throw new UserFault("Cannot evaluate: no such file (" + gold + ")");
    }
    try (SparkSession spark =
        Sessions.open("wireroom evaluate " + task.name().toLowerCase(Locale.ROOT))) {
      EvaluateJob job = new EvaluateJob(spark, common.settings(), task, gold);
      System.out.println(job.run(report, predictions));
    }
    return 0;
  }
}
