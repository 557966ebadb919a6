package io.wireroom.finetune;

import io.wireroom.fault.UserFault;

/** What computes gradients: DJL with PyTorch, on the class path of this training alone. */
public final class TrainingEngine {
  private static final String ENGINE = "ai.djl.pytorch.engine.PtEngineProvider";

  private TrainingEngine() {}

  /**
   * Asks whether it is there, before anything of this room is used.
   *
   * @throws UserFault where it is not
   */
  public static void demand() {
    try {
      Class.forName(ENGINE, false, TrainingEngine.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UserFault(
          "Cannot train: DJL with PyTorch is not on the class path; jobs/wireroom brings it where"
              + " SPARK_HOME is unset ("
              + ENGINE
              + ")",
          e);
    }
  }
}
