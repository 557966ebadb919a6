package io.wireroom.train;

import io.wireroom.fault.UserFault;
import io.wireroom.model.ModelCard;
import io.wireroom.model.ModelName;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Trains models from labelled files and writes each with its card: data, figures, size, its digest
 * and those of the models it was trained upon. The same files and models give the same bytes.
 */
public final class TrainJob {
  /** What can be trained. */
  public enum Task {
    /** Parts of speech and lemmas, from CoNLL-U and tagged text. */
    POS(ModelRole.POS),
    /** Names, from CoNLL and lists. */
    NER(ModelRole.NAMES),
    /** Dependency trees, from CoNLL-U, on the tags of the tagger's kind. */
    SYNTAX(ModelRole.SYNTAX),
    /** Who said what, from articles as {@code evaluate --task quotes} reads them. */
    QUOTES(ModelRole.QUOTES),
    /** What is felt toward whom and how words sound, as {@code evaluate} reads both. */
    SENTIMENT(ModelRole.SENTIMENT),
    /** Who is for or against whom. */
    STANCE(ModelRole.STANCE),
    /** A published encoder, fine-tuned on names, quotes, sentiment and stances at once. */
    ENCODER(ModelRole.ENCODER),
    /** All but the encoder, each upon those just made. */
    ALL(null);

    // Null for all.
    private final ModelRole role;

    Task(ModelRole role) {
      this.role = role;
    }
  }

  private final Task task;
  private final Models models;
  private final Path data;
  private final Path output;

  /**
   * @param models that what is trained learns upon; linear models learn without an encoder
   * @param data folder of labelled files and raw text, searched to the bottom; for {@code pos} see
   *     {@link PosData} and {@link RawText}; for {@code syntax} its {@code *.conllu}; for {@code
   *     quotes} {@code train.jsonl} and {@code dev.jsonl} with attributions, for {@code sentiment}
   *     with targets and with ratings, and raw text, for {@code stance} with pairs; for {@code ner}
   *     the sets that the list {@code name-sets} names, {@code *.conll}, and public lists of names
   *     For {@code encoder} those that the list {@code encoder-courses} names, and all that those
   *     tasks score on
   * @param output folder for the model, {@code names.model} for {@code ner}, else {@code
   *     TASK.model}, and its card beside it, a {@code .json}; for {@code all} a folder of each
   *     role's name in it
   */
  public TrainJob(Task task, Models models, Path data, Path output) {
    this.task = task;
    this.models = models.linear();
    this.data = data;
    this.output = output;
  }

  /**
   * Trains.
   *
   * @return the figures for people
   * @throws UserFault where there is nothing to learn from
   */
  public String run() {
    StringBuilder figures = new StringBuilder();
    try (TrainSession session = new TrainSession()) {
      if (task == Task.ALL) {
        Models made = models;
        for (Task one : Task.values()) {
          if (one != Task.ALL && one != Task.ENCODER) {
            made = train(one, made, session, output.resolve(one.role.label()), figures);
          }
        }
      } else {
        Models ignored = train(task, models, session, output, figures);
      }
    }
    return figures.toString().stripTrailing();
  }

  private Models train(
      Task of, Models upstream, TrainSession session, Path folder, StringBuilder figures) {
    ModelRole role = of.role;
    for (ModelRole one : role.upstream()) {
      if (!upstream.isOurs(one)) {
        throw new UserFault(
            "Cannot train: not a model of ours (models."
                + one.label()
                + " = "
                + upstream.name(one)
                + ")");
      }
    }
    ModelTraining training = training(of, upstream, session, folder, progress(role.label()));
    byte[] model = training.run();
    ModelCard.write(training.card(), role, model, upstream);
    Path file = write(folder, role.label(), model, training, figures);
    return upstream.with(role, new ModelName(ModelName.Kind.PATH, file.toUri().toString()), model);
  }

  private ModelTraining training(
      Task of, Models upstream, TrainSession session, Path folder, Consumer<String> progress) {
    return switch (of) {
      case POS -> new PosTraining(data, upstream, progress);
      case NER -> new NameTraining(data, upstream, progress);
      case SYNTAX -> new SyntaxTraining(data, upstream, progress);
      case QUOTES -> new QuoteTraining(data, upstream, session, progress);
      case SENTIMENT -> new SentimentTraining(data, upstream, session, progress);
      case STANCE -> new StanceTraining(data, upstream, session, progress);
      case ENCODER -> new EncoderTraining(data, upstream, session, folder, progress);
      case ALL -> throw new IllegalArgumentException("more than one model");
    };
  }

  private static Consumer<String> progress(String name) {
    long start = System.nanoTime();
    return step ->
        System.err.printf(
            "train: %s, %d s %s%n", name, (System.nanoTime() - start) / 1_000_000_000, step);
  }

  private static Path write(
      Path folder, String name, byte[] model, ModelTraining training, StringBuilder figures) {
    Path file = folder.resolve(name + ".model");
    try {
      Files.createDirectories(folder);
      Files.write(file, model);
      Files.write(
          folder.resolve(name + ".json"),
          (training.card().toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
      training.written();
      figures.append(training.table());
      figures.append(String.format("%s %d bytes (%s)%n", file.getFileName(), model.length, folder));
      return file;
    } catch (IOException e) {
      throw new UserFault("Cannot write model: " + e.getMessage() + " (" + folder + ")", e);
    }
  }
}
