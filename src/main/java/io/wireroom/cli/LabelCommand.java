package io.wireroom.cli;

import io.wireroom.ask.SqlSession;
import io.wireroom.report.Edition;
import io.wireroom.report.Page;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom label}: a page to confirm or correct rows. */
@Command(
    name = "label",
    description =
        "Writes one HTML file in which a reader confirms or corrects rows, article by article. It"
            + " saves labels as JSON Lines, which evaluate --task attitudes scores and train reads."
            + " Shows 50 articles, drawn as by lot and always the same, unless --articles says"
            + " otherwise.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom label --tables tables --output label.html",
      "  jobs/wireroom label --tables tables --from 2019-07-01 --to 2019-08-01 --articles 20",
    },
    mixinStandardHelpOptions = true)
final class LabelCommand implements Callable<Integer> {
  /** What one reads in an afternoon. */
  private static final int ARTICLES = 50;

  @Mixin private CommonOptions common;

  @Mixin private WindowOptions window;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "label.html",
      description = "The page (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Override
  public Integer call() {
    try (SqlSession tables = window.open(common)) {
      Page page = new Page(Edition.LABEL, window.window(ARTICLES));
      System.out.println(ReportCommand.told(page.write(tables, output), output));
    }
    return 0;
  }
}
