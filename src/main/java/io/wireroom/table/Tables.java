package io.wireroom.table;

import java.util.List;

/** All tables there are. A new table is one class and one line here. */
public final class Tables {
  /** Changes when a column does. */
  public static final int SCHEMA_VERSION = 3;

  /** What an article or a reject is turned into, in the order of the contract. */
  public static final List<Table> OF_RECORDS =
      List.of(
          new ArticlesTable(),
          new EntitiesTable(),
          new QuotesTable(),
          new SentimentTable(),
          new StancesTable(),
          new RejectsTable());

  /** Every table, in the order of the contract. */
  public static final List<Table> ALL =
      List.of(
          OF_RECORDS.get(0),
          OF_RECORDS.get(1),
          OF_RECORDS.get(2),
          OF_RECORDS.get(3),
          OF_RECORDS.get(4),
          OF_RECORDS.get(5),
          new RunsTable());

  private Tables() {}
}
