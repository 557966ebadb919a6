package io.wireroom.cluster.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.Launcher;
import io.wireroom.cluster.faults.Stories.Edition;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed between two switches: half of the tables are its own, half are old. */
class MixedTablesIT {
  private static final String BATCH = "batch=a";

  @TempDir private Path folder;

  @Test
  void checkTellsOfTheMixAndHealsIt() throws Exception {
    Path output = extract(Edition.OLD);
    Path other = extract(Edition.NEW);
    Map<String, String> whole = TableSums.of(other, TableSums.OF_EXTRACT);
    String run = runOf(other);
    killedInTheMidst(other, output, run);
    assertThat(TableSums.of(output, TableSums.OF_EXTRACT)).isNotEqualTo(whole);

    Launcher.Ended check =
        Launcher.plain().run("check", "--tables", output.toString(), "--batch", "a").done();

    assertThat(check.err())
        .contains("Finished publishing batch a: its run " + run + " had ended in the midst of it");
    assertThat(TableSums.of(output, TableSums.OF_EXTRACT)).isEqualTo(whole);
    assertThat(output.resolve("_wireroom/journal/a.json")).doesNotExist();
    assertThat(output.resolve("_wireroom/staging/" + run)).doesNotExist();
  }

  private Path extract(Edition edition) throws IOException {
    Path output = folder.resolve("tables-" + edition);
    Launcher.plain()
        .run(
            "extract",
            "--input",
            Stories.write(folder, edition).toString(),
            "--output",
            output.toString(),
            "--batch",
            "a",
            "--set",
            "nlp.engine=linear")
        .done();
    return output;
  }

  private static String runOf(Path output) throws IOException {
    try (Stream<Path> records = Files.list(output.resolve("_wireroom/runs"))) {
      return records.findFirst().orElseThrow().getFileName().toString().replace(".json", "");
    }
  }

  /** As the tables lie between the switches of the fourth table and the fifth. */
  private static void killedInTheMidst(Path from, Path output, String run) throws IOException {
    Map<String, List<String>> journal = new TreeMap<>();
    List<Table> tables = Tables.OF_EXTRACT;
    for (int i = 0; i < tables.size(); i++) {
      String table = tables.get(i).name();
      Path batch = from.resolve(table).resolve(BATCH);
      try (Stream<Path> files = Files.list(batch)) {
        journal.put(
            table,
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".parquet"))
                .toList());
      }
      Path place =
          i < 4
              ? output.resolve(table).resolve(BATCH)
              : output.resolve("_wireroom/staging").resolve(run).resolve(table);
      FileUtils.deleteDirectory(place.toFile());
      FileUtils.copyDirectory(batch.toFile(), place.toFile());
    }
    Path file = output.resolve("_wireroom/journal/a.json");
    Files.createDirectories(file.getParent());
    new ObjectMapper()
        .writeValue(file.toFile(), Map.of("batch", "a", "run_id", run, "tables", journal));
  }
}
