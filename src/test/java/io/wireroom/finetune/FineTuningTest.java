package io.wireroom.finetune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import io.wireroom.fault.UserFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny encoder learns. */
@Tag("encoder")
class FineTuningTest {
  private static final FineTuning.Size SIZE = new FineTuning.Size(2, 3, 4, 1, 1);
  private static final FineTuning.Pace PACE = new FineTuning.Pace(36, 4e-3, Duration.ofMinutes(9));

  private static final int LESSONS = 240;

  private static List<Course> courses() {
    List<Lesson> names = new ArrayList<>();
    List<Lesson> quotes = new ArrayList<>();
    for (int i = 0; i < LESSONS; i++) {
      names.add(Sentences.names("Anna met Berg .", 1, 0, 1, 0));
      quotes.add(Sentences.quotes("Berg praised Anna .", 1));
    }
    return List.of(
        new Course("attitudes", Sentences.attitudes(LESSONS), 0, 1),
        new Course("names", names, 0, .5),
        new Course("quotes", quotes, .5, 1));
  }

  private static FineTuning tuning(List<String> told) {
    return new FineTuning(TinyEncoder.graph(2), SIZE, told::add);
  }

  private static Map<String, float[]> weights(FineTuning tuning) {
    Map<String, float[]> weights = new LinkedHashMap<>();
    for (Map.Entry<String, NDArray> one : tuning.parameters().all().entrySet()) {
      weights.put(one.getKey(), one.getValue().toFloatArray());
    }
    return weights;
  }

  @Test
  void theLossFallsAndTheAnswersAreRight(@TempDir Path folder) {
    List<Lesson> asked = Sentences.attitudes(1);
    List<String> told = new ArrayList<>();
    try (FineTuning tuning = tuning(told)) {
      tuning.run(courses(), PACE, folder.resolve("checkpoint"), done -> {});
      List<float[]> pairs = tuning.answers().pairs(asked, 0);
      // Two pairs a lesson, the second of whoever speaks.
      assertThat(pairs).hasSize(6);
      assertThat(pairs.get(0)[2]).as("praised").isGreaterThan(.8f);
      assertThat(pairs.get(2)[0]).as("blamed").isGreaterThan(.8f);
      assertThat(pairs.get(4)[1]).as("met").isGreaterThan(.8f);
      assertThat(tuning.answers().looks(asked, 0)).hasSize(6);
      assertThat(tuning.answers().tones(asked)).isEmpty();
      List<Lesson> named = List.of(Sentences.names("Anna met Berg .", 1, 0, 1, 0));
      assertThat(tuning.answers().names(named).get(0)[1]).isGreaterThan(.8f);
      List<Lesson> said = List.of(Sentences.quotes("Berg praised Anna .", 1));
      assertThat(tuning.answers().cues(said).get(1)[1]).isGreaterThan(.8f);
    }
    assertThat(told.get(0)).contains("step 50 of", "min left, loss of attitudes ", "names");
    assertThat(told.get(told.size() - 1)).contains("loss of attitudes 0.", "quotes 0.");
  }

  @Test
  void aTrainingThatWasStoppedGoesOnWhereItWas(@TempDir Path folder) {
    Path checkpoint = folder.resolve("stopped");
    FineTuning.Pace often = new FineTuning.Pace(PACE.places(), PACE.rate(), Duration.ZERO);
    try (FineTuning tuning = tuning(new ArrayList<>())) {
      assertThatThrownBy(() -> tuning.run(courses(), often, checkpoint, FineTuningTest::stop))
          .hasMessage("stopped");
    }
    List<String> told = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    Map<String, float[]> learnt;
    try (FineTuning tuning = tuning(told)) {
      tuning.run(courses(), PACE, checkpoint, steps::add);
      learnt = weights(tuning);
      assertThat(tuning.answers().pairs(Sentences.attitudes(1), 0).get(0)[2]).isGreaterThan(.8f);
    }
    assertThat(told.get(0)).startsWith("going on behind step 7 of " + steps.get(steps.size() - 1));
    assertThat(steps.get(0)).isEqualTo(8);
    assertThat(steps).doesNotHaveDuplicates().isSorted();
    try (FineTuning tuning = tuning(new ArrayList<>())) {
      tuning.run(courses(), PACE, checkpoint, FineTuningTest::none);
      Map<String, float[]> read = weights(tuning);
      assertThat(read.keySet()).isEqualTo(learnt.keySet());
      learnt.forEach((name, values) -> assertThat(read.get(name)).as(name).isEqualTo(values));
    }
  }

  private static void none(int done) {
    throw new IllegalStateException("all was done before step " + done);
  }

  private static void stop(int done) {
    if (done == 7) {
      throw new IllegalStateException("stopped");
    }
  }

  @Test
  void aCheckpointOfOtherLessonsIsNotTaken(@TempDir Path folder) {
    Path checkpoint = folder.resolve("checkpoint");
    try (FineTuning tuning = tuning(new ArrayList<>())) {
      tuning.run(courses().subList(1, 2), PACE, checkpoint, done -> {});
    }
    try (FineTuning tuning = tuning(new ArrayList<>())) {
      assertThatThrownBy(() -> tuning.run(courses(), PACE, checkpoint, done -> {}))
          .isInstanceOf(UserFault.class)
          .hasMessageStartingWith("Cannot train: the checkpoint is of other data")
          .hasMessageEndingWith("(" + checkpoint + ")");
    }
  }

  @Test
  void vectorsOfPiecesStayAsPublishedAndTypesBeginAlike() {
    OnnxGraph graph = new OnnxGraph(TinyEncoder.graph(2));
    try (FineTuning tuning = tuning(new ArrayList<>())) {
      Map<String, float[]> weights = weights(tuning);
      String pieces = "embeddings.word_embeddings.weight";
      assertThat(weights.get(pieces)).isEqualTo(graph.floats(pieces));
      assertThat(tuning.parameters().get(pieces).hasGradient()).isFalse();
      float[] types = weights.get("embeddings.token_type_embeddings.weight");
      assertThat(types).hasSize(4 * TinyEncoder.WIDTH);
      for (int i = TinyEncoder.WIDTH; i < types.length; i++) {
        assertThat(types[i]).isEqualTo(types[i - TinyEncoder.WIDTH]);
      }
    }
  }
}
