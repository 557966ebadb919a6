package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.report.Newsroom;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands report and label as they are typed. */
class PageCommandsTest {
  @TempDir Path folder;
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void writeTables() throws Exception {
    new Newsroom(folder.resolve("tables"))
        .article("b", "a1", "2019-07-13", "First", "First")
        .article("b", "a2", "2019-07-14", "Second", "Second");
  }

  @Test
  void aReportHasAllDaysAndALabelPageWhatIsAskedFor() throws Exception {
    Path report = folder.resolve("new/folder/report.html");
    assertThat(printed("report", "--output", report.toString()))
        .isEqualTo("wrote 2 articles to " + report + "\n");
    assertThat(report).content().contains("data-edition=\"report\"", "vega", "</html>");
    Path label = folder.resolve("label.html");
    assertThat(printed("label", "--output", label.toString(), "--articles", "1"))
        .isEqualTo("wrote 1 articles to " + label + "; 1 more are left out (--articles)\n");
    assertThat(Files.readString(label)).contains("data-edition=\"label\"").doesNotContain("vega.");
  }

  @ParameterizedTest
  @CsvSource({
    "--from 2019-07-14 --to 2019-07-14, 1, --to wants a day after --from",
    "--articles 0, 1, --articles wants a number from 1 (0)",
    "--from July, 1, Invalid value for option '--from'",
    "--from 2020-01-01, 99, no article of these days (2020-01-01 to )",
  })
  void aWindowThatCannotBeIsToldWithItsExitCode(String options, int code, String reason) {
    Path output = folder.resolve("page.html");
    List<String> all = new ArrayList<>(List.of(options.split(" ")));
    all.addAll(List.of("--output", output.toString()));
    assertThat(run(new ByteArrayOutputStream(), "report", all.toArray(new String[0])))
        .isEqualTo(code);
    assertThat(errors.toString()).contains(reason);
    assertThat(output).doesNotExist();
  }

  private String printed(String command, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, command, options)).as(errors.toString()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(ByteArrayOutputStream out, String command, String... options) {
    List<String> all = new ArrayList<>(List.of(command, "--tables", folder + "/tables"));
    all.addAll(List.of(options));
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      return Main.run(all.toArray(new String[0]), new PrintWriter(errors));
    } finally {
      System.setOut(before);
    }
  }
}
