package io.wireroom.table;

import java.util.List;
import java.util.stream.Stream;

/** All tables there are. A new table is one class and one line here. */
public final class Tables {
  /** Changes when a column does. */
  public static final int SCHEMA_VERSION = 7;

  /** What an article or a reject is turned into, in the order of the contract. */
  public static final List<Table> OF_RECORDS =
      List.of(
          new ArticlesTable(),
          new EntitiesTable(),
          new QuotesTable(),
          new SentencesTable(),
          new SentimentTable(),
          new StancesTable(),
          new DatesTable(),
          new RejectsTable());

  /** What {@code extract} writes. */
  public static final List<Table> OF_EXTRACT =
      Stream.concat(OF_RECORDS.stream(), Stream.of(new RunsTable())).toList();

  /** What {@code link} writes beside its row of {@code runs}. */
  public static final List<Table> OF_LINK =
      List.of(
          new StoriesTable(),
          new VersionChangesTable(),
          new QuoteGroupsTable(),
          new EntityLinksTable(),
          new EntityRegistryTable(),
          new FingerprintsTable());

  /** What {@code rollup} writes beside its row of {@code runs}. */
  public static final List<Table> OF_ROLLUP =
      List.of(new EntityDailyTable(), new SpeakerDailyTable(), new PairDailyTable());

  /** Every table, in the order of the contract. */
  public static final List<Table> ALL =
      Stream.of(OF_EXTRACT, OF_LINK, OF_ROLLUP).flatMap(List::stream).toList();

  private Tables() {}
}
