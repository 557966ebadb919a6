package io.wireroom.cli;

import io.wireroom.ask.SqlSession;
import io.wireroom.report.Edition;
import io.wireroom.report.Page;
import io.wireroom.report.Page.Written;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom report}: the tables as a page to look at. */
@Command(
    name = "report",
    description =
        "Writes one HTML file of some days, for any browser, without a network: figures, charts,"
            + " and every article with its rows marked in the text. Shows the newest 10,000"
            + " articles unless --articles says otherwise.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom report --tables tables --output report.html",
      "  jobs/wireroom report --tables tables --from 2019-07-01 --to 2019-08-01 --output july.html",
    },
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  /** More than one looks at; a page of so many still opens at once. */
  static final int ARTICLES = 10_000;

  @Mixin private CommonOptions common;

  @Mixin private WindowOptions window;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "report.html",
      description = "The page (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Override
  public Integer call() {
    try (SqlSession tables = window.open(common)) {
      Written written = new Page(Edition.REPORT, window.window(ARTICLES)).write(tables, output);
      System.out.println(told(written, output));
    }
    return 0;
  }

  /** What was written, and what was left out. */
  static String told(Written written, Path output) {
    return "wrote %d articles to %s%s"
        .formatted(
            written.articles(),
            output,
            written.left() == 0
                ? ""
                : "; %d more are left out (--articles)".formatted(written.left()));
  }
}
