package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/**
 * Answers to questions of a batch with their right labels.
 *
 * @param logits [questions, labels]; null where nothing was asked
 * @param labels -1 where none is known
 */
// Lives between a head and its loss, compared with nothing.
@SuppressWarnings("ArrayRecordComponent")
record Asked(NDArray logits, int[] labels) {
  static final Asked NOTHING = new Asked(null, new int[0]);

  static Asked of(NDArray logits, List<Integer> labels) {
    return new Asked(logits, labels.stream().mapToInt(Integer::intValue).toArray());
  }

  int size() {
    return labels.length;
  }

  /** Mean cross entropy over the known labels. */
  NDArray loss(NDManager manager) {
    int classes = (int) logits.getShape().get(1);
    float[] wanted = new float[size() * classes];
    int known = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] >= 0) {
        wanted[i * classes + labels[i]] = -1;
        known++;
      }
    }
    NDArray right = manager.create(wanted, new Shape(size(), classes));
    return logits.logSoftmax(-1).mul(right).sum().div(Math.max(1, known));
  }
}
