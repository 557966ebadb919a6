package io.wireroom.job;

import io.wireroom.fault.NothingToDo;
import io.wireroom.store.LinkedTables;
import io.wireroom.story.LinkSettings;
import io.wireroom.story.LinkWindow;
import io.wireroom.story.Links;
import io.wireroom.table.RunRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Joins what the articles of some days tell: stories, quotes, people. Replaces those days. */
public final class LinkJob {
  private final SparkSession spark;
  private final Settings settings;
  private final String output;
  private final LocalDate from;
  private final LocalDate to;

  /**
   * @param output folder of the tables; any Hadoop URI
   * @param from first day of publication
   * @param to the day behind the last
   */
  public LinkJob(
      SparkSession spark, Settings settings, String output, LocalDate from, LocalDate to) {
    this.spark = spark;
    this.settings = settings;
    this.output = output;
    this.from = from;
    this.to = to;
  }

  /**
   * Reads, links, writes, publishes.
   *
   * @throws NothingToDo where no article was published on these days
   * @throws io.wireroom.fault.UserFault where the tables or the settings cannot be used
   */
  public RunRecord run() {
    Run run = Run.start(spark);
    LinkSettings link = LinkSettings.from(settings.config());
    try (LinkedTables tables = LinkedTables.open(spark, output, run.id())) {
      LinkWindow window = new LinkWindow(spark, tables, link, from, to);
      if (window.days().isEmpty() && !window.isLinked()) {
        throw new NothingToDo(
            "Cannot link: no article was published from %s to %s (%s)".formatted(from, to, output));
      }
      long articles = new Links(window, tables).stage();
      RunRecord record =
          run.record(
              "link",
              "link." + from + "." + to,
              new RunRecord.Asked(settings.json(), List.of(output)),
              new RunRecord.Counts(articles, articles, 0, tables.counts(), 0),
              Map.of());
      tables.stageRun(record);
      Interrupts.ignore();
      tables.publish();
      return record;
    }
  }
}
