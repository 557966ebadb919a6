package io.wireroom.finetune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wireroom.fault.UserFault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TrainingEngineTest {
  private static boolean isThere() {
    return TrainingEngineTest.class.getResource("/ai/djl/pytorch/engine/PtEngine.class") != null;
  }

  @Test
  void withoutTheProfileItIsMissedBeforeAnythingIsRead() {
    assumeTrue(!isThere(), "the profile encoder brings it");
    assertThatThrownBy(TrainingEngine::demand)
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot train: DJL with PyTorch is not on the class path");
  }

  @Test
  @Tag("encoder")
  void theProfileBringsIt() {
    assertThat(isThere()).isTrue();
    assertThatCode(TrainingEngine::demand).doesNotThrowAnyException();
  }
}
