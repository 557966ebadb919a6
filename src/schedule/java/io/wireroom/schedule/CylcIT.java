package io.wireroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workflow of {@code jobs/cylc} on Cylc: what is tried again, what is skipped, what waits for a
 * person, and that days which are long over are made up for.
 */
class CylcIT {
  private static final Path LAUNCHER = Path.of("jobs/wireroom").toAbsolutePath();
  private static final Path ARTICLES = Path.of("jobs/demo/articles").toAbsolutePath();

  @TempDir private Path folder;

  /** The second day's extract is killed once, as if memory ran out; the third has no articles. */
  @Test
  void threeDaysOfTheRealJob() throws Exception {
    CylcRun cylc =
        CylcRun.in(
            folder,
            """
            if [ "$command $WIREROOM_DAY $tries" = "extract 2024-05-07 1" ]; then
              export WIREROOM_MEMORY=48m
            fi
            exec %s "$@"
            """
                .formatted(LAUNCHER));
    story(cylc, "2024-05-06", "2024-05-06-norwire-mackerel-2.txt");
    story(cylc, "2024-05-07", "2024-05-08-scottish-skippers.txt");
    Files.createDirectories(cylc.home().resolve("data/articles/2024-05-08"));

    int code = cylc.play(Map.of("SINCE", "'2024-05-06'", "UNTIL", "'2024-05-08'"));

    String log = Files.readString(cylc.log());
    assertThat(code).as(log).isZero();
    assertThat(cylc.days("extract"))
        .containsExactlyInAnyOrder("2024-05-06", "2024-05-07", "2024-05-07", "2024-05-08");
    assertThat(cylc.days("check")).containsExactlyInAnyOrder("2024-05-06", "2024-05-07");
    assertThat(cylc.days("link")).containsExactly("2024-05-06", "2024-05-07", "2024-05-08");
    assertThat(log)
        .containsPattern("2024-05-07/extract \\w+ job:01 flows:1\\] \\(received\\)failed")
        .containsPattern("2024-05-08/extract \\w+ job:01 flows:1\\] \\(received\\)nothing to do")
        .doesNotContain("to be mended");
    assertThat(
            ask(cylc, "SELECT batch, articles FROM runs WHERE command = 'extract' ORDER BY batch"))
        .isEqualTo("batch,articles\n2024-05-06,1\n2024-05-07,1\n");
    assertThat(ask(cylc, "SELECT count(*) AS n, count(DISTINCT article_id) AS d FROM articles"))
        .isEqualTo("n,d\n2,2\n");
    assertThat(ask(cylc, "SELECT count(*) > 0 AS told FROM speaker_daily"))
        .isEqualTo("told\ntrue\n");
    assertThat(cylc.home().resolve("data/reports/2024-05-06.html")).exists();
  }

  /** With a launcher that does nothing: the days are what is tested. */
  @Test
  void aMonthIsMadeUpFor() throws Exception {
    CylcRun cylc =
        CylcRun.in(
            folder,
            """
            case "$command $WIREROOM_DAY $tries" in
              "extract 2024-03-07 1" | "link 2024-03-09 1" | "link 2024-03-09 2") exit 3 ;;
              "extract 2024-03-10 "* | "extract 2024-03-31 "*) exit 99 ;;
              "rollup 2024-03-12 "*) exit 99 ;;
            esac
            """);

    int code =
        cylc.play(
            Map.of(
                "SINCE",
                "'2024-03-01'",
                "UNTIL",
                "'2024-03-31'",
                "DAYS_AHEAD",
                "31",
                "EXTRACTS",
                "6"));

    assertThat(code).as(Files.readString(cylc.log())).isZero();
    assertThat(cylc.days("extract")).containsExactlyInAnyOrderElementsOf(days("2024-03-07"));
    assertThat(cylc.days("check"))
        .hasSize(29)
        .doesNotHaveDuplicates()
        .doesNotContain("2024-03-10", "2024-03-31");
    assertThat(cylc.days("link"))
        .isEqualTo(days("2024-03-09", "2024-03-09").stream().sorted().toList());
    assertThat(cylc.days("rollup")).hasSize(31).doesNotHaveDuplicates();
    assertThat(cylc.days("report")).hasSize(30).doesNotContain("2024-03-12");
  }

  @Test
  void whatOnlyAPersonCanMendIsNotTriedAgain() throws Exception {
    CylcRun cylc =
        CylcRun.in(
            folder,
            """
            case "$command $WIREROOM_DAY" in
              "extract 2024-03-01") exit 2 ;;
              "check 2024-03-02") exit 4 ;;
            esac
            """);

    int code = cylc.play(Map.of("SINCE", "'2024-03-01'", "UNTIL", "'2024-03-02'"));

    assertThat(code).isNotZero();
    assertThat(cylc.calls())
        .extracting(call -> call.day() + " " + call.command())
        .containsExactlyInAnyOrder("2024-03-01 extract", "2024-03-02 extract", "2024-03-02 check");
    assertThat(Files.readString(cylc.log()))
        .containsPattern("2024-03-01/mend \\w+ job:01")
        .containsPattern("2024-03-02/mend \\w+ job:01");
  }

  /** March, with some days once more. */
  private static List<String> days(String... more) {
    return Stream.concat(
            LocalDate.of(2024, 3, 1).datesUntil(LocalDate.of(2024, 4, 1)).map(LocalDate::toString),
            Stream.of(more))
        .toList();
  }

  private static void story(CylcRun cylc, String day, String name) throws java.io.IOException {
    Path landing = Files.createDirectories(cylc.home().resolve("data/articles").resolve(day));
    Files.copy(ARTICLES.resolve(name), landing.resolve(name));
  }

  private static String ask(CylcRun cylc, String query) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(cylc.tables().toString())) {
      session.run(query, ResultFormat.CSV, out);
    }
    return out.toString().replace("\r", "");
  }
}
