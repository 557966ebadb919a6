package io.wireroom.cli;

import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import io.wireroom.fault.UserFault;
import io.wireroom.job.DailyJob;
import io.wireroom.job.ExtractJob;
import io.wireroom.job.Sessions;
import io.wireroom.job.Settings;
import io.wireroom.report.Edition;
import io.wireroom.report.Page;
import io.wireroom.report.Window;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wireroom demo}: all of the work on the bundled sample, then what came out. */
@Command(
    name = "demo",
    description =
        "Runs the main job, link and rollup on the bundled sample, and prints what came out.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom demo",
      "  jobs/wireroom demo --output /tmp/wireroom-demo",
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String BATCH = "demo";
  // The sample's days, and a day behind them.
  private static final LocalDate FROM = LocalDate.of(2024, 2, 1);
  private static final LocalDate TO = LocalDate.of(2025, 1, 1);
  private static final String MORE =
      "SELECT outlet, speaker_name, text FROM quotes_with_articles WHERE type = 'direct' LIMIT 20";

  @Mixin private CommonOptions common;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the tables (default: target/demo).")
  private Path output;

  @Override
  public Integer call() {
    Path articles = Home.path().resolve("jobs/demo/articles");
    if (!Files.isDirectory(articles)) {
      throw new UserFault(
          "Cannot run demo: no sample here, is this a checkout? (" + articles + ")");
    }
    Path tables = output == null ? Home.path().resolve("target/demo") : output;
    Settings settings = common.settings();
    String uri = tables.toUri().toString();
    try (SparkSession spark = Sessions.openForTables("wireroom demo")) {
      new ExtractJob(spark, settings, List.of(articles.toUri().toString()), uri, BATCH).run();
      for (DailyJob.Work work : DailyJob.Work.values()) {
        new DailyJob(spark, settings, work, uri, FROM, TO).run();
      }
    }
    Path report = tables.resolve("report.html");
    try (SqlSession session = SqlSession.open(uri, common::lake)) {
      tell(session, tables, System.out);
      new Page(Edition.REPORT, new Window(null, null, ReportCommand.ARTICLES))
          .write(session, report);
    }
    System.out.println("To look at all of it, open the report in a browser:\n  " + report);
    return 0;
  }

  private static void tell(SqlSession session, Path tables, PrintStream out) {
    questions()
        .forEach(
            (heading, query) -> {
              out.println("\n" + heading);
              session.run(query, ResultFormat.TABLE, out);
            });
    out.println("\nThe tables lie in " + tables + "/TABLE/batch=" + BATCH + "/. To see more:");
    out.println("  jobs/wireroom sql --tables " + tables + " -e \"" + MORE + "\"");
  }

  private static Map<String, String> questions() {
    Map<String, String> questions = new LinkedHashMap<>();
    questions.put(
        "Rows per table",
        """
        SELECT command, key AS "table", value AS rows
        FROM (SELECT command, unnest(map_entries(rows_per_table), recursive := true) FROM runs)
        ORDER BY command, "table"
        """);
    questions.put(
        "The ten most quoted speakers",
        """
        SELECT speaker_name AS speaker, mode(speaker_title) AS title,
          mode(speaker_affiliation) AS affiliation, mode(speaker_country) AS country,
          count(*) AS quotes
        FROM quotes
        WHERE speaker_kind <> 'institution' AND speaker_id LIKE 'person:%'
        GROUP BY speaker_id, speaker_name ORDER BY quotes DESC, speaker LIMIT 10
        """);
    questions.put(
        "Five quotes",
        """
        SELECT speaker_name AS speaker, speaker AS "as written", published_date AS day, text
        FROM quotes_with_articles
        WHERE speaker_name IS NOT NULL AND type = 'direct' AND len(parts) = 1
          AND length(text) BETWEEN 30 AND 100
        ORDER BY md5(quote_id) LIMIT 5
        """);
    questions.put("The most negative targets", targets("ASC"));
    questions.put("The most positive targets", targets("DESC"));
    questions.put(
        "Who is against or for whom, most often",
        """
        SELECT source_name AS source, target_name AS target, polarity,
          count(*) AS sentences, count(DISTINCT article_id) AS articles,
          round(avg(score), 2) AS score, max(event) AS event
        FROM stances
        WHERE polarity <> 'neutral'
        GROUP BY source_id, source_name, target_id, target_name, polarity
        ORDER BY sentences DESC, source, target LIMIT 8
        """);
    return questions;
  }

  private static String targets(String order) {
    return """
        SELECT mode(name) AS target, entity_id, round(avg(score), 2) AS score,
          count(*) AS sentences
        FROM sentiment
        WHERE entity_id IS NOT NULL
        GROUP BY entity_id HAVING count(*) >= 3
        ORDER BY avg(score) %s, target LIMIT 5
        """
        .formatted(order);
  }
}
