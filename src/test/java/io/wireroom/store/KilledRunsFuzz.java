package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills at forty random moments where the old content and the new one differ. */
class KilledRunsFuzz {
  @TempDir private Path folder;

  @Test
  void everyTableIsWholeAndTheNextCommandHeals() throws Exception {
    KilledRuns.Counts counts = new KilledRuns(folder, 20261129).kill(40);

    System.out.println(counts);
    assertThat(counts.switchesSeen).as("%s", counts).isGreaterThanOrEqualTo(80);
    assertThat(counts.journals).as("%s", counts).isPositive();
  }
}
