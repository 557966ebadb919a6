package io.wireroom.finetune;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import io.wireroom.encoder.EncoderModel;
import io.wireroom.fault.UserFault;
import io.wireroom.learn.Calibration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;

/**
 * Learns all heads and the encoder beneath them at once, batch by batch, each of one kind of
 * labels. The same lessons come in the same order, whether it was stopped between or not; their
 * sums are PyTorch's, whose last bits differ from run to run. For use by one thread.
 */
public final class FineTuning implements AutoCloseable {
  private static final int SEED = 13;

  /** Steps between two tellings. */
  private static final int TELLING = 50;

  /** How much faster the heads learn, which begin by chance. */
  private static final double HEADS = 5;

  private final NDManager manager = NDManager.newBaseManager();
  private final Parameters parameters = new Parameters(manager);
  private final Size size;
  private final long parent;
  private final EncoderNetwork network;
  private final Heads heads;
  private final AdamW optimizer;
  private final Consumer<String> progress;

  /**
   * What is built.
   *
   * @param layers of the parent that are used, from the bottom
   * @param attention heads of a layer of the parent
   * @param types of pieces: how their words are written
   * @param sets of labels of looks and pairs
   * @param styles of labelled sets of names
   */
  public record Size(int layers, int attention, int types, int sets, int styles) {}

  /**
   * How it is learnt.
   *
   * @param places of a batch at most, padding included
   * @param rate of learning at its highest
   * @param between two checkpoints
   */
  public record Pace(int places, double rate, Duration between) {}

  /**
   * Takes the parent's weights and adds heads, by chance.
   *
   * @param graph of the parent, in ONNX
   * @param progress is told what is being done
   * @throws IllegalArgumentException where the graph is not of its kind
   */
  public FineTuning(byte[] graph, Size size, Consumer<String> progress) {
    Engine.getInstance().setRandomSeed(SEED);
    this.size = size;
    CRC32 sum = new CRC32();
    sum.update(graph);
    parent = sum.getValue();
    network =
        new EncoderNetwork(
            new OnnxGraph(graph), parameters, size.layers(), size.attention(), size.types());
    heads =
        new Heads(
            new HeadLayers(
                parameters, network.width(), size.sets(), size.styles(), new Random(SEED)));
    optimizer = new AdamW(parameters, manager);
    this.progress = progress;
  }

  /** What was learnt. */
  Parameters parameters() {
    return parameters;
  }

  /**
   * What was learnt, for use.
   *
   * @param vocabulary pieces, in the order of their numbers
   * @param window pieces that are read at once
   * @param published the parent with weights of eight bits
   * @param curves from probabilities of heads to how often they are right, by name
   */
  public EncoderModel model(
      List<String> vocabulary, int window, byte[] published, Map<String, Calibration> curves) {
    EncoderExport export = new EncoderExport(parameters);
    return new EncoderModel(vocabulary, window, export.graph(published), export.layers(), curves);
  }

  /** What the heads answer now. */
  public Answers answers() {
    return new Answers(network, heads, manager);
  }

  /**
   * Learns, going on from the checkpoint where there is one.
   *
   * @param checkpoint file that is written now and then, and at the end
   * @param watch is told after each step how many are done
   * @return how long all steps took, those before the checkpoint among them
   * @throws UserFault where the checkpoint is of another training, or cannot be read or written
   */
  public Duration run(List<Course> courses, Pace pace, Path checkpoint, IntConsumer watch) {
    Schedule schedule = new Schedule(courses, pace.places(), new Random(SEED));
    Checkpoint file = new Checkpoint(checkpoint, fingerprint(schedule, pace));
    Checkpoint.Progress before = file.resume(optimizer);
    if (before.steps() > 0) {
      progress.accept("going on behind step " + before.steps() + " of " + schedule.size());
    }
    long start = System.nanoTime();
    long written = start;
    Losses losses = new Losses(courses);
    for (int i = before.steps(); i < schedule.size(); i++) {
      Schedule.Step step = schedule.get(i);
      // What is dropped by chance depends on the step, not on where the training began.
      Engine.getInstance().setRandomSeed(SEED + i);
      losses.add(step.course(), learn(step.batch(), schedule.rate(i, pace.rate())));
      int done = i + 1;
      if (done % TELLING == 0) {
        double each = (System.nanoTime() - start) / 1e9 / (done - before.steps());
        progress.accept(told(done, schedule.size(), each, losses));
      }
      if (System.nanoTime() - written >= pace.between().toNanos()) {
        file.write(new Checkpoint.Progress(done, spent(before, start)), optimizer);
        written = System.nanoTime();
      }
      watch.accept(done);
    }
    Duration spent = spent(before, start);
    if (before.steps() < schedule.size()) {
      file.write(new Checkpoint.Progress(schedule.size(), spent), optimizer);
    }
    return spent;
  }

  private long fingerprint(Schedule schedule, Pace pace) {
    String all = parent + " " + size + " " + pace.rate();
    return schedule.fingerprint() * 31 + all.hashCode();
  }

  private static Duration spent(Checkpoint.Progress before, long start) {
    return before.spent().plusNanos(System.nanoTime() - start);
  }

  private static String told(int done, int steps, double each, Losses losses) {
    return String.format(
        Locale.ROOT,
        "step %d of %d, %.2f s each, %.0f min left, loss of %s",
        done,
        steps,
        each,
        each * (steps - done) / 60,
        losses.told());
  }

  private double learn(Batch batch, double rate) {
    try (NDScope scope = new NDScope();
        NDManager step = manager.newSubManager()) {
      scope.suppressNotUsedWarning();
      double loss;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray states = network.states(batch.pieces(), batch.types(), batch.mask(), true, step);
        NDArray all = null;
        for (NDArray one : heads.losses(batch, states, step)) {
          all = all == null ? one : all.add(one);
        }
        collector.backward(all);
        loss = all.getFloat();
      }
      optimizer.step(rate, HEADS);
      return loss;
    }
  }

  @Override
  public void close() {
    manager.close();
  }
}
