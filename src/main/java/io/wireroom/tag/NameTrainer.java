package io.wireroom.tag;

import io.wireroom.learn.CrfTrainer;
import io.wireroom.learn.SequenceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class NameTrainer {
  static int CUTOFF = 3;
  static float RATE = 0.3f;
  static double LEAST = 0.02;
  static double NO_STYLE = 0.25;
  static double DROP = 0.0;

  private record Sentence(int[] rows, int[] ends, int[] allowed, float weight) {}

  private final NameKnowledge knowledge;
  private final List<Sentence> sentences = new ArrayList<>();
  private int[] keys;

  NameTrainer(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  SequenceModel train(List<NameExample> examples, int epochs) {
    byte[] counts = new byte[1 << 27];
    int[] buffer = new int[NameFeatures.MOST];
    Random random = new Random(7);
    int[] seeds = new int[examples.size()];
    for (int e = 0; e < seeds.length; e++) {
      seeds[e] = random.nextDouble() < NO_STYLE ? -1 : examples.get(e).style();
    }
    int[] found = new int[1 << 16];
    int kept = 0;
    for (int e = 0; e < seeds.length; e++) {
      NameExample example = examples.get(e);
      NameText text = new NameText(example.sentences());
      NameFeatures features = new NameFeatures(text, knowledge, seeds[e], example.earlier() == null ? null : new NameMemory(text, example.earlier()));
      for (int s = 0; s < text.first.length; s++) {
        for (int i = 0; i < text.length[s]; i++) {
          int n = features.fill(s, i, buffer);
          for (int f = 0; f < n; f++) {
            int slot = (buffer[f] ^ buffer[f] >>> 27) & counts.length - 1;
            if (counts[slot] < CUTOFF) {
              counts[slot]++;
              if (counts[slot] == CUTOFF) {
                if (kept == found.length) {
                  found = Arrays.copyOf(found, kept * 2);
                }
                found[kept++] = buffer[f];
              }
            }
          }
        }
      }
    }
    found = Arrays.copyOf(found, kept);
    Arrays.sort(found);
    keys = found;
    counts = null;
    System.err.println(keys.length + " features");
    io.wireroom.learn.IntTable rowOf = new io.wireroom.learn.IntTable(kept);
    for (int row = 0; row < kept; row++) {
      rowOf.put(keys[row], row);
    }
    long total = 0;
    for (int e = 0; e < seeds.length; e++) {
      NameExample example = examples.get(e);
      NameText text = new NameText(example.sentences());
      NameFeatures features = new NameFeatures(text, knowledge, seeds[e], example.earlier() == null ? null : new NameMemory(text, example.earlier()));
      for (int s = 0; s < text.first.length; s++) {
        int[] rows = new int[text.length[s] * 110];
        int[] ends = new int[text.length[s]];
        int at = 0;
        for (int i = 0; i < text.length[s]; i++) {
          int n = features.fill(s, i, buffer);
          for (int f = 0; f < n; f++) {
            int row = rowOf.get(buffer[f], -1);
            if (row >= 0) {
              rows[at++] = row;
            }
          }
          ends[i] = at;
        }
        total += at;
        sentences.add(
            new Sentence(Arrays.copyOf(rows, at), ends, example.labels().get(s), example.weight()));
      }
    }
    System.err.println(sentences.size() + " sentences, " + total + " feature places");
    CrfTrainer trainer = new CrfTrainer(NameLabels.chain(), keys);
    List<Sentence> order = new ArrayList<>(sentences);
    for (int epoch = 0; epoch < epochs; epoch++) {
      long start = System.nanoTime();
      Collections.shuffle(order, random);
      float rate = RATE * (epochs - epoch) / epochs;
      for (Sentence sentence : order) {
        trainer.learn(sentence.rows, sentence.ends, sentence.allowed, rate, sentence.weight);
      }
      System.err.printf("epoch %d %.1f s%n", epoch, (System.nanoTime() - start) / 1e9);
    }
    return trainer.finish(LEAST);
  }
}
