package io.wireroom.name;

import io.wireroom.learn.CrfTrainer;
import io.wireroom.learn.IntTable;
import io.wireroom.learn.SequenceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Learns the weights of labels from examples. */
final class NameLearner {
  private static final float RATE = 0.15f;
  private static final double LEFT_OUT = 0.25;
  private static final double LEAST = 0.03;
  // Every so many documents shows no style, so that the weights without one are good alone.
  private static final double WITHOUT_STYLE = 0.25;
  private static final int COUNTERS = 27;
  // Sentences that were nearly sure are left out of the next epoch.
  private static final float SURE = 0.02f;

  private final NameKnowledge knowledge;
  private final int cutoff;
  private final Consumer<String> progress;
  private final int[] buffer = new int[NameFeatures.MOST];

  /**
   * @param cutoff features seen less often are left out
   */
  NameLearner(NameKnowledge knowledge, int cutoff, Consumer<String> progress) {
    this.knowledge = knowledge;
    this.cutoff = cutoff;
    this.progress = progress;
  }

  private static final class Sentence {
    private final int[] rows;
    private final int[] ends;
    private final int[] allowed;
    private final float weight;
    private boolean rest;

    Sentence(int[] rows, int[] ends, int[] allowed, float weight) {
      this.rows = rows;
      this.ends = ends;
      this.allowed = allowed;
      this.weight = weight;
    }
  }

  /** The model after so many times through the examples. */
  SequenceModel learn(List<NameExample> examples, int epochs) {
    Random random = new Random(7);
    int[] styles = new int[examples.size()];
    for (int e = 0; e < styles.length; e++) {
      styles[e] = random.nextDouble() < WITHOUT_STYLE ? -1 : examples.get(e).style();
    }
    int[] keys = keys(examples, styles);
    List<Sentence> sentences = sentences(examples, styles, keys);
    CrfTrainer trainer = new CrfTrainer(NameLabels.chain(), keys, LEFT_OUT);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(sentences, random);
      float rate = RATE * (epochs - epoch) / epochs;
      double error = 0;
      for (Sentence each : sentences) {
        if (each.rest) {
          each.rest = false;
        } else {
          float most = trainer.learn(each.rows, each.ends, each.allowed, rate, each.weight);
          each.rest = most < SURE;
          error += most;
        }
      }
      progress.accept(
          String.format(
              java.util.Locale.ROOT,
              "  epoch %d of %d, mean of the largest errors %.3f",
              epoch + 1,
              epochs,
              error / Math.max(1, sentences.size())));
    }
    return trainer.finish(LEAST);
  }

  private NameFeatures features(NameText text, NameExample example, int style) {
    NameFeatures features = new NameFeatures(text, knowledge);
    NameMemory memory = example.earlier() == null ? null : new NameMemory(text, example.earlier());
    features.set(style, memory);
    return features;
  }

  /** Hashes of the features that are frequent enough, ascending. */
  private int[] keys(List<NameExample> examples, int[] styles) {
    byte[] counts = new byte[1 << COUNTERS];
    int[] keys = new int[1 << 16];
    int kept = 0;
    for (int e = 0; e < styles.length; e++) {
      NameText text = new NameText(examples.get(e).sentences(), examples.get(e).tags());
      NameFeatures features = features(text, examples.get(e), styles[e]);
      for (int s = 0; s < text.first.length; s++) {
        for (int i = 0; i < text.length[s]; i++) {
          int n = features.fill(s, i, buffer);
          for (int f = 0; f < n; f++) {
            int slot = (buffer[f] ^ buffer[f] >>> COUNTERS) & counts.length - 1;
            if (counts[slot] < cutoff && ++counts[slot] == cutoff) {
              if (kept == keys.length) {
                keys = Arrays.copyOf(keys, kept * 2);
              }
              keys[kept++] = buffer[f];
            }
          }
        }
      }
    }
    keys = Arrays.copyOf(keys, kept);
    Arrays.sort(keys);
    progress.accept("  " + kept + " features");
    return keys;
  }

  private List<Sentence> sentences(List<NameExample> examples, int[] styles, int[] keys) {
    IntTable rowOf = new IntTable(keys.length);
    for (int row = 0; row < keys.length; row++) {
      rowOf.put(keys[row], row);
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int e = 0; e < styles.length; e++) {
      NameExample example = examples.get(e);
      NameText text = new NameText(example.sentences(), example.tags());
      NameFeatures features = features(text, example, styles[e]);
      for (int s = 0; s < text.first.length; s++) {
        int[] rows = new int[text.length[s] * NameFeatures.MOST];
        int[] ends = new int[text.length[s]];
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
          int n = features.fill(s, i, buffer);
          for (int f = 0; f < n; f++) {
            int row = rowOf.get(buffer[f], -1);
            if (row >= 0) {
              rows[at++] = row;
            }
          }
          ends[i] = at;
        }
        sentences.add(
            new Sentence(Arrays.copyOf(rows, at), ends, example.labels().get(s), example.weight()));
      }
    }
    return sentences;
  }
}
