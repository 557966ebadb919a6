package io.wireroom.train;

import io.wireroom.encoder.EncoderModel;
import io.wireroom.fault.UserFault;
import io.wireroom.finetune.Course;
import io.wireroom.finetune.FineTuning;
import io.wireroom.finetune.TrainingEngine;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fine-tunes a published encoder on the labelled files of a folder by the plan of {@link
 * EncoderPlan}, as the annotators cut their texts, scores it, and fits its confidences on the files
 * for tuning. What was learnt is kept in the output folder every few minutes, so that the same
 * command goes on where it was stopped.
 */
final class EncoderTraining extends ModelTraining {
  private static final double SECONDS_OF_HOUR = 3600;

  private final TrainSession session;
  private final Path checkpoint;

  /**
   * Trains into a folder.
   *
   * @param output folder for the checkpoint
   */
  EncoderTraining(
      Path data, Models models, TrainSession session, Path output, Consumer<String> progress) {
    super(data, models, progress);
    this.session = session;
    checkpoint = output.resolve("encoder.checkpoint");
  }

  @Override
  byte[] run() {
    TrainingEngine.demand();
    PublishedEncoder parent = PublishedEncoder.read();
    PublishedEncoder.write(card);
    Annotator annotator = Annotator.shipped(session.spark(), models);
    LessonReader reader =
        new LessonReader(text -> annotator.annotate(text, 0), parent.vocabulary());
    LessonFiles files = new LessonFiles(data, reader);
    progress.accept("reading labelled files");
    List<Course> courses = new EncoderCourses(files, progress).of(EncoderPlan.shipped(), card);
    if (courses.isEmpty()) {
      throw new UserFault(
          "Cannot train: none of the files that the list encoder-courses names ("
              + data.folder()
              + ")");
    }
    createFolder();
    try (FineTuning tuning = new FineTuning(parent.graph(), EncoderPlan.SIZE, progress)) {
      Duration spent = tuning.run(courses, EncoderPlan.PACE, checkpoint, done -> {});
      card.put("hours", round(spent.toSeconds() / SECONDS_OF_HOUR));
      progress.accept("scoring");
      EncoderScores scores = new EncoderScores(files, tuning.answers(), this::scores, table);
      scores.run();
      EncoderModel model =
          tuning.model(
              parent.vocabulary().pieces(), EncoderPlan.WINDOW, parent.eightBit(), scores.curves());
      String size =
          "; "
              + EncoderPlan.SIZE.layers()
              + " layers, "
              + parent.vocabulary().pieces().size()
              + " pieces";
      return made("encoder", model.toBytes(), size);
    }
  }

  private void createFolder() {
    try {
      Files.createDirectories(checkpoint.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UserFault("Cannot train: cannot make the folder (" + checkpoint + ")", e);
    }
  }

  /** The checkpoint has served. */
  @Override
  void written() {
    try {
      Files.deleteIfExists(checkpoint);
    } catch (IOException e) {
      throw new UserFault("Cannot train: cannot delete checkpoint (" + checkpoint + ")", e);
    }
  }
}
