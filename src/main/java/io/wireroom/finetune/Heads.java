package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;

/** All heads over the states of a batch. */
record Heads(AttitudeHeads attitudes, TokenHeads tokens) {
  Heads(HeadLayers layers) {
    this(new AttitudeHeads(layers), new TokenHeads(layers));
  }

  /**
   * Losses of a batch, one of each kind of label in it.
   *
   * @param states [windows, pieces, width]
   */
  List<NDArray> losses(Batch batch, NDArray states, NDManager manager) {
    List<NDArray> losses = new ArrayList<>(attitudes.losses(batch, states, manager));
    losses.addAll(tokens.losses(batch, states, manager));
    return losses;
  }
}
