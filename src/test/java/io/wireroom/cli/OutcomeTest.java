package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTest {
  private static final Configuration HADOOP = new Configuration();

  @TempDir private Path folder;

  @Test
  void itIsTakenOnceAndNothingStays() throws IOException {
    String uri = folder.resolve("tables/_wireroom/outcomes/1.json").toUri().toString();
    Outcome outcome = new Outcome(2, "batch “b”\n", "wireroom: cannot extract: é\n");

    outcome.write(uri, HADOOP);

    assertThat(Outcome.take(uri, HADOOP)).contains(outcome);
    assertThat(Outcome.take(uri, HADOOP)).isEmpty();
    assertThat(folder.resolve("tables/_wireroom/outcomes")).doesNotExist();
  }

  @Test
  void othersStay() throws IOException {
    String uri = folder.resolve("outcomes/1.json").toUri().toString();
    Path other = folder.resolve("outcomes/2.json");
    new Outcome(0, "", "").write(uri, HADOOP);
    new Outcome(0, "", "").write(other.toUri().toString(), HADOOP);

    assertThat(Outcome.take(uri, HADOOP)).isPresent();
    assertThat(Files.exists(other)).isTrue();
  }
}
