package io.wireroom.story;

import io.wireroom.lexicon.Lists;
import io.wireroom.store.DayTables;
import io.wireroom.table.EntityLinksTable;
import io.wireroom.table.EntityRegistryTable;
import io.wireroom.table.FingerprintsTable;
import io.wireroom.table.QuoteGroupsTable;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.Table;
import io.wireroom.table.VersionChangesTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** All that is linked in a window, table by table: each rests on those before it. */
public final class Links {
  /** The one batch of the registry, which tells of all days. */
  static final String ALL = "all";

  private final DayWindow window;
  private final DayTables tables;
  private final Lists lists;
  private final List<String> days;

  public Links(DayWindow window, DayTables tables, Lists lists) {
    this.window = window;
    this.tables = tables;
    this.lists = lists;
    this.days = window.days();
  }

  /**
   * Writes all tables into staging.
   *
   * @return how many articles were linked
   */
  public long stage() {
    at("stories");
    Stories made = new Stories(window);
    Dataset<Row> stories = stage(new StoriesTable(), made.stories());
    stage(new FingerprintsTable(), made.fingerprints());
    at("versions");
    stage(new VersionChangesTable(), made.versionChanges(stories));
    at("quotes");
    stage(new QuoteGroupsTable(), new QuoteGroups(window, stories).rows());
    at("the registry");
    Registry registry = new Registry(window, stories, lists);
    Dataset<Row> links = stage(new EntityLinksTable(), registry.links());
    tables.stage(new EntityRegistryTable(), registry.entities(links), List.of(ALL), batch -> false);
    return window.count();
  }

  /** What the jobs from here on are for, in Spark's own pages. */
  private void at(String what) {
    window.spark().sparkContext().setJobDescription("Linking " + what);
  }

  /** Days of the window for which there is nothing any more are emptied. */
  private Dataset<Row> stage(Table table, Dataset<Row> rows) {
    return tables.stage(table, rows, days, window::holds);
  }
}
