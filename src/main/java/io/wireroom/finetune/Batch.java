package io.wireroom.finetune;

import io.wireroom.encoder.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Lessons that are learnt at once, padded to the longest. */
record Batch(List<Lesson> lessons) {
  /** So many lessons are sorted by length at once: enough for like ones, few enough for chance. */
  private static final int STRETCH = 512;

  /** How many windows. */
  int rows() {
    return lessons.size();
  }

  /** Pieces of the longest. */
  int length() {
    return lessons.stream().mapToInt(lesson -> lesson.window().size()).max().orElse(0);
  }

  /** Numbers of pieces, a row per window, zeros behind its end. */
  int[][] pieces() {
    return padded(Window::pieces);
  }

  /** Types of pieces, likewise. */
  int[][] types() {
    return padded(Window::types);
  }

  private int[][] padded(Function<Window, int[]> of) {
    int length = length();
    return lessons.stream()
        .map(lesson -> Arrays.copyOf(of.apply(lesson.window()), length))
        .toArray(int[][]::new);
  }

  /** Ones for pieces, zeros behind a window's end. */
  float[][] mask() {
    float[][] mask = new float[rows()][length()];
    for (int row = 0; row < mask.length; row++) {
      Arrays.fill(mask[row], 0, lessons.get(row).window().size(), 1);
    }
    return mask;
  }

  /** Numbers of the sets of labels that looks and pairs are of. */
  int[] sets() {
    return lessons.stream()
        .flatMapToInt(
            lesson ->
                IntStream.concat(
                    lesson.looks().stream().mapToInt(Lesson.Look::set),
                    lesson.pairs().stream().mapToInt(Lesson.Pair::set)))
        .distinct()
        .sorted()
        .toArray();
  }

  /** Values of all tones. */
  float[] tones() {
    List<Lesson.Tone> tones = lessons.stream().flatMap(lesson -> lesson.tones().stream()).toList();
    float[] values = new float[tones.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = tones.get(i).value();
    }
    return values;
  }

  /**
   * All lessons in batches of like length, in an order by chance.
   *
   * @param places of a batch at most, padding included; one lesson may have more
   */
  static List<Batch> of(List<Lesson> lessons, int places, Random random) {
    List<Lesson> order = new ArrayList<>(lessons);
    Collections.shuffle(order, random);
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from < order.size(); from += STRETCH) {
      List<Lesson> alike =
          new ArrayList<>(order.subList(from, Math.min(order.size(), from + STRETCH)));
      alike.sort(Comparator.comparingInt(lesson -> lesson.window().size()));
      List<Lesson> batch = new ArrayList<>();
      for (Lesson lesson : alike) {
        if (!batch.isEmpty() && (batch.size() + 1) * lesson.window().size() > places) {
          batches.add(new Batch(List.copyOf(batch)));
          batch.clear();
        }
        batch.add(lesson);
      }
      batches.add(new Batch(List.copyOf(batch)));
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
