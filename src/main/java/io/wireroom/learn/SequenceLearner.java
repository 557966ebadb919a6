package io.wireroom.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Learns a {@link SequenceModel} from labelled sequences: counts features, drops the rare ones, and
 * goes through the sequences several times in an order that is random but the same in every run.
 */
public final class SequenceLearner {
  /** A labelled sequence; asked twice for its features, in the same order. */
  public interface Example {
    /** How many positions it has. */
    int length();

    /** Adds the features of a position to an empty buffer. */
    void fill(int position, Features out);

    /** The set of right labels of a position, as bits. */
    int allowed(int position);
  }

  private static final int COUNTERS = 27;
  private static final float RATE = 0.15f;
  // Sequences that were nearly sure are left out of the next round.
  private static final float SURE = 0.02f;

  private final LabelChain chain;
  private final int cutoff;
  private final double leftOut;
  private final double least;
  private final Consumer<String> progress;
  private final Features buffer = new Features();

  /**
   * @param cutoff features seen less often are left out
   * @param leftOut see {@link CrfTrainer}
   * @param least weights smaller than this, on the scale of logarithms, are dropped
   * @param progress told what is being done
   */
  public SequenceLearner(
      LabelChain chain, int cutoff, double leftOut, double least, Consumer<String> progress) {
    this.chain = chain;
    this.cutoff = cutoff;
    this.leftOut = leftOut;
    this.least = least;
    this.progress = progress;
  }

  private static final class Packed {
    private final int[] rows;
    private final int[] ends;
    private final int[] allowed;
    private boolean rest;

    Packed(int[] rows, int[] ends, int[] allowed) {
      this.rows = rows;
      this.ends = ends;
      this.allowed = allowed;
    }
  }

  /** The model after so many times through the examples: mean weights of the later half. */
  public SequenceModel learn(List<? extends Example> examples, int epochs) {
    int[] keys = keys(examples);
    List<Packed> packed = pack(examples, keys);
    Random random = new Random(7);
    CrfTrainer trainer = new CrfTrainer(chain, keys, leftOut);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(packed, random);
      float rate = RATE * (epochs - epoch) / epochs;
      double error = 0;
      for (Packed each : packed) {
        if (each.rest) {
          each.rest = false;
        } else {
          float most = trainer.learn(each.rows, each.ends, each.allowed, rate, 1);
          each.rest = most < SURE;
          error += most;
        }
      }
      if (2 * epoch + 1 >= epochs) {
        trainer.remember();
      }
      progress.accept(
          String.format(
              Locale.ROOT,
              "  epoch %d of %d, mean of the largest errors %.3f",
              epoch + 1,
              epochs,
              error / Math.max(1, packed.size())));
    }
    return trainer.finish(least);
  }

  /** Hashes of the features that are frequent enough, ascending. */
  private int[] keys(List<? extends Example> examples) {
    byte[] counts = new byte[1 << COUNTERS];
    int[] keys = new int[1 << 16];
    int kept = 0;
    for (Example example : examples) {
      for (int i = 0; i < example.length(); i++) {
        buffer.clear();
        example.fill(i, buffer);
        for (int f = 0; f < buffer.count(); f++) {
          int hash = buffer.hashes()[f];
          int slot = (hash ^ hash >>> COUNTERS) & counts.length - 1;
          if (counts[slot] < cutoff && ++counts[slot] == cutoff) {
            if (kept == keys.length) {
              keys = Arrays.copyOf(keys, kept * 2);
            }
            keys[kept++] = hash;
          }
        }
      }
    }
    keys = Arrays.copyOf(keys, kept);
    Arrays.sort(keys);
    progress.accept("  " + kept + " features");
    return keys;
  }

  private List<Packed> pack(List<? extends Example> examples, int[] keys) {
    IntTable rowOf = new IntTable(keys.length);
    for (int row = 0; row < keys.length; row++) {
      rowOf.put(keys[row], row);
    }
    List<Packed> packed = new ArrayList<>();
    int[] rows = new int[1 << 12];
    for (Example example : examples) {
      int[] ends = new int[example.length()];
      int[] allowed = new int[ends.length];
      int at = 0;
      for (int i = 0; i < ends.length; i++) {
        buffer.clear();
        example.fill(i, buffer);
        if (at + buffer.count() > rows.length) {
          rows = Arrays.copyOf(rows, (at + buffer.count()) * 2);
        }
        for (int f = 0; f < buffer.count(); f++) {
          int row = rowOf.get(buffer.hashes()[f], -1);
          if (row >= 0) {
            rows[at++] = row;
          }
        }
        ends[i] = at;
        allowed[i] = example.allowed(i);
      }
      packed.add(new Packed(Arrays.copyOf(rows, at), ends, allowed));
    }
    return packed;
  }
}
