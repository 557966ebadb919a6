package io.wireroom.story.registry;

/**
 * What the articles of one event and day say, word for word alike, of one whom they name; or what
 * was decided before.
 *
 * @param block names of one block are compared with one another
 * @param kind what the row is
 * @param day days since 1970 in UTC; of a {@link Kind#KNOWN} row the first, of a {@link Kind#EVENT}
 *     row the last
 * @param lastDay the last day; other than {@code day} in {@link Kind#KNOWN} rows only
 * @param event the event's id
 * @param entityId as the articles' own rows have it
 * @param name canonical in the article
 * @param title null where none is told
 * @param affiliation null where none is told
 * @param country ISO 3166-1 alpha-3; null where none is told
 * @param acronym a body's short form by the articles; null where they tell none
 * @param articles how many say so
 * @param key number of the row among those of its event and day
 * @param registryId who it is; null in {@link Kind#NEW} rows
 */
public record Evidence(
    String block,
    Kind kind,
    int day,
    int lastDay,
    String event,
    String entityId,
    String name,
    String title,
    String affiliation,
    String country,
    String acronym,
    long articles,
    long key,
    String registryId) {
  /**
   * The turn of an event in which only last names stand: when all who may bear them are known. Of
   * the others those in which fewest of office, body and country are untold come first.
   */
  public static final int LAST_TURN = 4;

  /** What a row is; rows of a block come in this order. */
  public enum Kind {
    /** Said on earlier days of one who was told apart. */
    KNOWN(0),
    /** One who was told apart was in an event within the horizon. */
    EVENT(1),
    /** To be decided. */
    NEW(2);

    private final int place;

    Kind(int place) {
      this.place = place;
    }

    /** By which rows of a block are sorted. */
    public int place() {
      return place;
    }

    /** The kind of a place. */
    public static Kind of(int place) {
      return place == 0 ? KNOWN : place == 1 ? EVENT : NEW;
    }
  }
}
