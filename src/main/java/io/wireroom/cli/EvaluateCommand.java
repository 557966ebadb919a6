package io.wireroom.cli;

import io.wireroom.fault.Misuse;
import io.wireroom.fault.UserFault;
import io.wireroom.job.Sessions;
import io.wireroom.job.Settings;
import io.wireroom.train.EvaluateJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom evaluate --task quotes --gold dev.jsonl",
      "  jobs/wireroom evaluate --task attitudes --gold dev.jsonl --report scores.json --predictions said.jsonl",
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--task",
      required = true,
      description = "What to score: ${COMPLETION-CANDIDATES}.")
  private EvaluateJob.Task task;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Labelled file; of web pages a folder, too.")
  private Path gold;

  @Option(names = "--report", paramLabel = "FILE", description = "Figures as JSON.")
  private Path report;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "What was predicted, in the scorers' format.")
  private Path predictions;

  @Option(
      names = "--model",
      paramLabel = "ROLE=MODEL",
      description =
          "Another model than that of the settings: pos, names, syntax, quotes, sentiment or"
              + " stance, e.g. quotes=path:out/quotes.model; repeatable. The same as --set"
              + " models.ROLE=MODEL.")
  private List<String> models = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(gold)) {
      throw new UserFault("Cannot evaluate: no such file (" + gold + ")");
    }
    for (Path written : Arrays.asList(report, predictions)) {
      if (written != null && Files.exists(written) && Files.isSameFile(gold, written)) {
        throw new Misuse("Cannot evaluate: the labelled file would be overwritten (" + gold + ")");
      }
    }
    try (SparkSession spark =
        Sessions.open("wireroom evaluate " + task.name().toLowerCase(Locale.ROOT))) {
      EvaluateJob job = new EvaluateJob(spark, settings(), task, gold);
      System.out.println(job.run(report, predictions));
    }
    return 0;
  }

  private Settings settings() {
    List<String> assignments = new ArrayList<>();
    for (String model : models) {
      if (model.indexOf('=') < 1) {
        throw new UserFault("Cannot evaluate: --model wants ROLE=MODEL (" + model + ")");
      }
      assignments.add("models." + model);
    }
    return common.settings(assignments.toArray(new String[0]));
  }
}
