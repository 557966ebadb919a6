package io.wireroom.train;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttitudeEvaluationTest {
  @Test
  void twoArticlesOfOneIdAreTheUsersToMend(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"id\": \"a\", \"text\": \"Dahl won.\"}\n".repeat(2));
    // Told before any article is read, so nothing to read it with is asked for.
    assertThatThrownBy(() -> new AttitudeEvaluation(null, null, null).run(gold, null, null))
        .isInstanceOf(UserFault.class)
        .hasMessage("Cannot evaluate: two articles have one id (" + gold + ")");
  }
}
