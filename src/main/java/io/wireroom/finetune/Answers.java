package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What heads answer to lessons, nothing dropped: chances per label, in the order in which the
 * lessons ask.
 */
public final class Answers {
  private static final int LESSONS = 16;

  private final EncoderNetwork network;
  private final Heads heads;
  private final NDManager manager;

  Answers(EncoderNetwork network, Heads heads, NDManager manager) {
    this.network = network;
    this.heads = heads;
    this.manager = manager;
  }

  private interface Question {
    Asked of(Batch batch, NDArray states, NDManager manager);
  }

  /** Polarities of looks of a set. */
  public List<float[]> looks(List<Lesson> lessons, int set) {
    return chances(
        lessons, (batch, states, step) -> heads.attitudes().looks(batch, set, states, step));
  }

  /** Polarities of pairs of a set. */
  public List<float[]> pairs(List<Lesson> lessons, int set) {
    return chances(
        lessons, (batch, states, step) -> heads.attitudes().pairs(batch, set, states, step));
  }

  /** Labels of tokens' names. All lessons are of one style. */
  public List<float[]> names(List<Lesson> lessons) {
    return chances(lessons, heads.tokens()::names);
  }

  /** Labels of tokens' cues. */
  public List<float[]> cues(List<Lesson> lessons) {
    return chances(lessons, heads.tokens()::cues);
  }

  /** Tones, each in [-1, 1]. */
  public List<float[]> tones(List<Lesson> lessons) {
    return ask(
        lessons,
        (batch, states, step) -> {
          NDArray tones = heads.attitudes().tones(batch, states, step);
          return tones == null ? List.of() : rows(tones);
        });
  }

  private List<float[]> chances(List<Lesson> lessons, Question question) {
    return ask(
        lessons,
        (batch, states, step) -> {
          Asked asked = question.of(batch, states, step);
          return asked.size() == 0 ? List.of() : rows(asked.logits().softmax(-1));
        });
  }

  private interface Reading {
    List<float[]> of(Batch batch, NDArray states, NDManager manager);
  }

  private List<float[]> ask(List<Lesson> lessons, Reading reading) {
    List<float[]> all = new ArrayList<>();
    for (int from = 0; from < lessons.size(); from += LESSONS) {
      Batch batch = new Batch(lessons.subList(from, Math.min(lessons.size(), from + LESSONS)));
      try (NDScope scope = new NDScope();
          NDManager step = manager.newSubManager()) {
        scope.suppressNotUsedWarning();
        NDArray states = network.states(batch.pieces(), batch.types(), batch.mask(), false, step);
        all.addAll(reading.of(batch, states, step));
      }
    }
    return all;
  }

  private static List<float[]> rows(NDArray matrix) {
    int columns = (int) matrix.getShape().get(1);
    float[] flat = matrix.toFloatArray();
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < flat.length; i += columns) {
      rows.add(Arrays.copyOfRange(flat, i, i + columns));
    }
    return rows;
  }
}
