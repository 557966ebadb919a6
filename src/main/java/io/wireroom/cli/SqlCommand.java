package io.wireroom.cli;

import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlConsole;
import io.wireroom.ask.SqlPrompt;
import io.wireroom.ask.SqlSession;
import io.wireroom.fault.UserFault;
import io.wireroom.store.LakeSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom sql}: asks the tables, without Spark. */
@Command(
    name = "sql",
    description =
        "Asks the tables: prints a result, or opens a prompt. Views: one per table,"
            + " quotes_with_articles, mentions_with_articles, dates_with_articles,"
            + " sentiment_in_context, stances_in_context, quotes_about; quotes_once, stances_once"
            + " and mentions_once count stories and sayings, not copies.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom sql --tables tables",
      "  jobs/wireroom sql --tables tables --file conf/sql/examples/01-most-quoted-with-titles.sql",
      "  jobs/wireroom sql --tables tables --format csv -e \"SELECT speaker_name, text FROM quotes LIMIT 10\"",
    },
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--tables",
      required = true,
      paramLabel = "URI",
      description = "Output folder of extract, on any file system.")
  private String tables;

  @Option(
      names = {"-e", "--execute"},
      paramLabel = "QUERY",
      description = "Statements to run, separated by semicolons; repeatable. Else reads them.")
  private List<String> queries = new ArrayList<>();

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description = "A file of statements to run, such as conf/sql/examples/*.sql; repeatable.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "How results are printed: table, csv or json.")
  private ResultFormat format;

  @Option(
      names = "--unsafe",
      description =
          "Run any statement of DuckDB, which may then read and write any file and fetch"
              + " extensions. Without it the tables are only asked.")
  private boolean unsafe;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    if (unsafe) {
      System.err.println("wireroom: sql runs any statement, on any file (--unsafe)");
    }
    Supplier<LakeSettings> lake = common::lake;
    List<String> asked = new ArrayList<>();
    files.forEach(file -> asked.add(text(file)));
    asked.addAll(queries);
    try (SqlSession session =
        unsafe ? SqlSession.openUnsafe(tables, lake) : SqlSession.open(tables, lake)) {
      if (!asked.isEmpty()) {
        for (String query : asked) {
          session.run(query, format, out);
        }
      } else if (onTerminal()) {
        try (SqlConsole console = SqlConsole.open(session, format, history())) {
          console.run();
        }
      } else {
        new SqlPrompt(session, format)
            .run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out);
      }
    } finally {
      out.flush();
    }
    return 0;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserFault("Cannot read queries: no such text file (" + file + ")", e);
    }
  }

  private static Path history() {
    return Path.of(System.getProperty("user.home"), ".wireroom_history");
  }

  // Java 22 gives a console even without a terminal; Spark 3.5 knows none after 17.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    return System.console() != null;
  }
}
