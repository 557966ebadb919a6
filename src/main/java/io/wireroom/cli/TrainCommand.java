package io.wireroom.cli;

import io.wireroom.job.UserModels;
import io.wireroom.model.Models;
import io.wireroom.train.TrainJob;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom train}: a model from labelled files. */
@Command(
    name = "train",
    description =
        "Trains a model, or all one upon the other, from labelled files and writes it with its"
            + " card.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom train --task sentiment --data data --output models",
      "  jobs/wireroom train --task all --data data --output models",
    },
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--task",
      required = true,
      description =
          "What to train: ${COMPLETION-CANDIDATES}. encoder fine-tunes a published encoder, which"
              + " takes an hour or two and goes on where it was stopped; all makes the other six,"
              + " not the encoder.")
  private TrainJob.Task task;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description =
          "Labelled files, anywhere below the folder. pos: train*.conllu to learn from, dev*.conllu"
              + " to score on, *.tsv that begin with '# doc' (token, tag) for the tags of words,"
              + " *.conll for raw text. syntax: train*.conllu and dev*.conllu. ner: the sets that"
              + " the list name-sets names, other train*.conll and dev*.conll (token, BIO tag), and"
              + " public lists of names. quotes, sentiment, stance: train.jsonl to learn from and"
              + " dev.jsonl to score on, in the forms that evaluate reads; sentiment: *.conll and"
              + " *.conllu for raw text, too. encoder: those of ner, quotes, sentiment and stance,"
              + " and train.jsonl, dev.jsonl and news.jsonl with attitudes.")
  private Path data;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description =
          "Model and card, and, while the encoder learns, its checkpoint; with --task all a folder"
              + " for each.")
  private Path output;

  @Override
  public Integer call() {
    Models models = UserModels.read(common.settings().config(), new Configuration());
    System.out.println(new TrainJob(task, models, data, output).run());
    return 0;
  }
}
