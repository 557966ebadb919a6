package io.wireroom.job;

import io.wireroom.fault.FailureLine;
import io.wireroom.fault.NothingToDo;
import io.wireroom.lexicon.Lists;
import io.wireroom.store.DayTables;
import io.wireroom.store.FailedRuns;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.story.DayWindow;
import io.wireroom.story.LinkSettings;
import io.wireroom.story.Links;
import io.wireroom.story.Rollup;
import io.wireroom.table.EntityDailyTable;
import io.wireroom.table.RunRecord;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Makes tables by day of publication out of those of {@code extract}. Replaces those days. */
public final class DailyJob {
  /** What is made. */
  public enum Work {
    /** Stories, quote groups, who is who. */
    LINK {
      @Override
      Table first() {
        return new StoriesTable();
      }

      @Override
      List<Table> read() {
        return Tables.OF_RECORDS;
      }

      @Override
      List<Table> written() {
        return Tables.OF_LINK;
      }

      @Override
      long stage(DayWindow window, DayTables tables, Lists lists) {
        return new Links(window, tables, lists).stage();
      }
    },
    /** Daily figures. */
    ROLLUP {
      @Override
      Table first() {
        return new EntityDailyTable();
      }

      @Override
      List<Table> read() {
        return Stream.of(Tables.OF_RECORDS, Tables.OF_LINK).flatMap(List::stream).toList();
      }

      @Override
      List<Table> written() {
        return Tables.OF_ROLLUP;
      }

      @Override
      long stage(DayWindow window, DayTables tables, Lists lists) {
        return new Rollup(window, tables).stage();
      }
    };

    /** The table that tells whether a day was done before. */
    abstract Table first();

    /** The tables that it reads. */
    abstract List<Table> read();

    /** The tables that it makes. */
    abstract List<Table> written();

    /** Writes into staging; returns how many articles that took in. */
    abstract long stage(DayWindow window, DayTables tables, Lists lists);

    /** The command that does it. */
    String command() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final SparkSession spark;
  private final Settings settings;
  private final Work work;
  private final String output;
  private final LocalDate from;
  private final LocalDate to;

  /**
   * @param output folder of the tables; any Hadoop URI
   * @param from first day of publication
   * @param to the day behind the last
   */
  public DailyJob(
      SparkSession spark,
      Settings settings,
      Work work,
      String output,
      LocalDate from,
      LocalDate to) {
    this.spark = spark;
    this.settings = settings;
    this.work = work;
    this.output = output;
    this.from = from;
    this.to = to;
  }

  /**
   * Reads, computes, writes, publishes.
   *
   * @throws NothingToDo where no article was published on these days
   * @throws io.wireroom.fault.UserFault where the tables or the settings cannot be used
   */
  public RunRecord run() {
    Run run = Run.start(spark);
    Lineage lineage =
        new Lineage(spark, work.command(), run.id(), folders(work.read()), folders(work.written()));
    lineage.begun();
    try {
      RunRecord record = run(run);
      lineage.done();
      return record;
    } catch (NothingToDo e) {
      lineage.ended();
      throw e;
    } catch (Throwable e) {
      // Spark throws checked exceptions, too, without saying so.
      String reason = FailureLine.of(e, work.command());
      FailedRuns.tell(
          output,
          spark.sparkContext().hadoopConfiguration(),
          run.failed(work.command(), batch(), asked()),
          reason);
      lineage.failed(reason);
      throw e;
    } finally {
      // Spark would take what is kept of these tables for what another run of this session reads.
      if (!spark.sparkContext().isStopped()) {
        spark.catalog().clearCache();
      }
    }
  }

  private List<String> folders(List<Table> tables) {
    return tables.stream().map(table -> output + "/" + table.name()).toList();
  }

  private String batch() {
    return work.command() + "." + from + "." + to;
  }

  private RunRecord.Asked asked() {
    return new RunRecord.Asked(settings.json(), List.of(output));
  }

  private RunRecord run(Run run) {
    LinkSettings link = LinkSettings.from(settings.config());
    Lists lists =
        UserLists.read(
            settings.config().getString("lists.folder"),
            spark.sparkContext().hadoopConfiguration());
    Lake lake = Lake.of(spark, LakeSettings.from(settings.config()), output);
    try (Progress progress = Progress.start();
        DayTables tables = DayTables.open(lake, work.command(), run.id())) {
      Steps steps = new Steps(spark.sparkContext(), progress, run.id(), "of " + from + " to " + to);
      steps.begin(work.command());
      DayWindow window = new DayWindow(spark, tables, link, from, to);
      if (window.days().isEmpty() && window.written(work.first()).isEmpty()) {
        throw new NothingToDo(
            "Cannot %s: no article was published from %s to %s (%s)"
                .formatted(work.command(), from, to, output));
      }
      long articles = work.stage(window, tables, lists);
      RunRecord record =
          run.record(
              work.command(),
              batch(),
              asked(),
              new RunRecord.Counts(articles, articles, 0, tables.counts(), 0),
              Map.of());
      steps.begin("publishing");
      tables.stageRun(record);
      Interrupts.ignore();
      tables.publish();
      return record;
    }
  }
}
