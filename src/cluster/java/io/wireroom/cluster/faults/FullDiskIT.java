package io.wireroom.cluster.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher;
import io.wireroom.cluster.SparkHome;
import io.wireroom.cluster.faults.Stories.Edition;
import io.wireroom.store.Leftovers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the disk of the tables is full, the run says so, and the old batch is as it was. */
class FullDiskIT {
  /** Where it fills up: a table, the record of the run, what commits it, what locks the batch. */
  private static final List<String> PLACES = List.of("/articles/", "_run.json", "/journal/");

  @TempDir private Path folder;
  private Path output;

  @Test
  void theOldBatchIsIntactAndTheReasonIsTold() throws Exception {
    output = folder.resolve("tables");
    extract(Edition.OLD, "").done();
    Map<String, String> old = TableSums.of(output, TableSums.OF_EXTRACT);

    for (String place : PLACES) {
      Launcher.Ended ended = extract(Edition.NEW, place);

      assertThat(ended.code()).as(ended.err()).isEqualTo(3);
      assertThat(ended.lastLine())
          .isEqualTo("wireroom: cannot extract: no space left on a disk (No space left on device)");
      assertThat(TableSums.of(output, TableSums.OF_EXTRACT)).as(place).isEqualTo(old);
      assertThat(Leftovers.of(output)).as(place).isEmpty();
    }

    extract(Edition.NEW, "").done();
    assertThat(TableSums.of(output, TableSums.OF_EXTRACT)).isNotEqualTo(old);
  }

  private Launcher.Ended extract(Edition edition, String full) throws IOException {
    return Launcher.with(SparkHome.lay().environment())
        .run(
            "--master",
            "local[2]",
            "--driver-class-path",
            Path.of("target/test-classes").toAbsolutePath().toString(),
            "--conf",
            "spark.hadoop.fs.full.impl=" + FullFileSystem.class.getName(),
            "--conf",
            "spark.hadoop." + FullFileSystem.AT + "=" + full,
            "--",
            "extract",
            "--input",
            Stories.write(folder, edition).toString(),
            "--output",
            "full:" + output,
            "--batch",
            "a",
            "--set",
            "nlp.engine=linear");
  }
}
