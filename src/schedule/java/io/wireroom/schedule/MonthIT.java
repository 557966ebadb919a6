package io.wireroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher;
import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import io.wireroom.job.Days;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many runs over one output: the days of a month side by side, and two runs over one folder. */
class MonthIT {
  private static final List<String> PLACES =
      List.of("Oslo", "Bergen", "Tromso", "Stavanger", "Bodo", "Narvik", "Molde");
  private static final List<String> SPEAKERS =
      List.of("Anna Berg", "Olaf Lund", "Karin Dahl", "Nils Vik", "Marit Holm");

  @TempDir private Path folder;

  @Test
  void aMonthSideBySideGivesTheTablesOfDayByDay() throws Exception {
    Path landing = folder.resolve("landing");
    for (LocalDate day : LocalDate.of(2024, 3, 1).datesUntil(LocalDate.of(2024, 4, 1)).toList()) {
      land(landing.resolve(day.toString()), day);
    }
    new Days(folder, landing).check(3, true);
  }

  /** Two processes, two batches, one landing folder: every article is in one of the two. */
  @Test
  void twoRunsOverOneFolderShareItOut() throws Exception {
    Path landing = folder.resolve("landing");
    land(landing, LocalDate.of(2024, 3, 1));
    Path tables = folder.resolve("tables");
    List<Process> runs = new ArrayList<>();
    for (String batch : List.of("one", "two")) {
      runs.add(
          Launcher.plain()
              .start(
                  folder.resolve(batch + ".out"),
                  folder.resolve(batch + ".err"),
                  "extract",
                  "--input",
                  landing.toString(),
                  "--output",
                  tables.toString(),
                  "--batch",
                  batch,
                  "--set",
                  "nlp.engine=linear"));
    }
    List<Integer> codes = new ArrayList<>();
    for (Process run : runs) {
      codes.add(run.waitFor());
    }
    assertThat(codes).containsExactlyInAnyOrder(0, 99);
    assertThat(ask(tables, "SELECT count(*) AS runs, sum(input_records) AS records FROM runs"))
        .isEqualTo("runs,records\n1,3\n");
    assertThat(
            Files.readString(folder.resolve("one.err"))
                + Files.readString(folder.resolve("two.err")))
        .contains("other batches have every file that was found");
  }

  /** Two papers with one wire story, and one of their own. */
  private static void land(Path into, LocalDate day) throws IOException {
    Files.createDirectories(into);
    int number = day.getDayOfMonth();
    String place = PLACES.get(number % PLACES.size());
    String speaker = SPEAKERS.get(number % SPEAKERS.size());
    String wire =
        """
        Port of %s counts %d ships

        %s, %s %d (Norwire) -- "We have never had %d ships in one week," %s, who heads the port of %s, told reporters on %s.

        %s said that Norway and Iceland would go on talking about the %d licences that were left, and that nobody should wait for a miracle.
        """
            .formatted(
                place,
                number + 20,
                place.toUpperCase(java.util.Locale.ROOT),
                "March",
                number,
                number + 20,
                speaker,
                place,
                day.getDayOfWeek(),
                speaker,
                number * 3);
    Files.writeString(into.resolve("ledger.txt"), wire);
    Files.writeString(into.resolve("post.txt"), wire.replace("(Norwire) --", "(Norwire) —"));
    Files.writeString(
        into.resolve("own.txt"),
        "Skippers of %s wait\n\nBERGEN, March %d -- The skippers of %s \"will not sail for nothing,\" %s said. Iceland's ministry of fisheries blamed Norway for day %d of the strike.\n"
            .formatted(place, number, place, SPEAKERS.get((number + 2) % SPEAKERS.size()), number));
  }

  private static String ask(Path tables, String query) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(tables.toString())) {
      session.run(query, ResultFormat.CSV, out);
    }
    return out.toString().replace("\r", "");
  }
}
