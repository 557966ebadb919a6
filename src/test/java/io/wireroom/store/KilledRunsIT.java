package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the kills of {@link KilledRunsFuzz}. */
class KilledRunsIT {
  @TempDir private Path folder;

  @Test
  void everyTableIsWholeAndTheNextCommandHeals() throws Exception {
    KilledRuns.Counts counts = new KilledRuns(folder, 15).kill(4);

    assertThat(counts.switchesSeen).as("%s", counts).isGreaterThan(4);
  }
}
