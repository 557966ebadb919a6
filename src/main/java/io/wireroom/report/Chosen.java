package io.wireroom.report;

import io.wireroom.ask.SqlSession;
import io.wireroom.fault.NothingToDo;

/**
 * The articles that a page shows and all their rows, taken once into tables of the session's own
 * ({@code report_*}), which lie on disk where memory does not suffice.
 */
final class Chosen {
  private final SqlSession session;
  private final int articles;
  private final long left;

  private Chosen(SqlSession session, int articles, long left) {
    this.session = session;
    this.articles = articles;
    this.left = left;
  }

  /**
   * Takes them. Of an article that several batches have the last batch's is taken.
   *
   * @throws NothingToDo where the window has no article
   */
  static Chosen take(SqlSession session, Edition edition, Window window) {
    session.each(
        """
        CREATE TEMP TABLE report_window AS
        SELECT article_id, max(batch) AS batch, arg_max(published_date, batch) AS published_date,
          arg_max(published_at, batch) AS published_at
        FROM articles WHERE %s GROUP BY article_id
        """
            .formatted(window.condition()),
        row -> {});
    boolean linked = session.columns("stories").contains("story_id");
    session.each(
        """
        CREATE TEMP TABLE report_articles AS
        WITH chosen AS (
          SELECT row_number() OVER (ORDER BY published_date DESC NULLS LAST,
            published_at DESC NULLS LAST, article_id) - 1 AS n, article_id, batch
          FROM (SELECT * FROM report_window ORDER BY %s LIMIT %d))
        SELECT c.n, c.article_id, c.batch, a.title, a.outlet, a.published_date AS day,
          a.published_at, a.word_count, a.sentiment, a.run_id, %s AS story
        FROM chosen c JOIN articles a ON a.article_id = c.article_id AND a.batch = c.batch %s
        ORDER BY c.n
        """
            .formatted(
                edition.order(),
                window.articles(),
                linked ? "coalesce(s.story, c.article_id)" : "c.article_id",
                linked
                    ? "LEFT JOIN (SELECT article_id, max(story_id) AS story FROM stories"
                        + " GROUP BY article_id) s ON s.article_id = c.article_id"
                    : ""),
        row -> {});
    for (Part part : Part.values()) {
      session.each(part.take(session.columns(part.table())), row -> {});
    }
    session.each(Resources.text("sql/take_texts.sql"), row -> {});
    session.each(Resources.text("sql/take_speakers.sql"), row -> {});
    long[] counts = new long[2];
    session.each(
        "SELECT (SELECT count(*) FROM report_articles) AS shown,"
            + " (SELECT count(*) FROM report_window) AS found",
        row -> {
          counts[0] = ((Number) row.get("shown")).longValue();
          counts[1] = ((Number) row.get("found")).longValue();
        });
    if (counts[0] == 0) {
      throw new NothingToDo("Cannot write page: no article of these days (" + told(window) + ")");
    }
    return new Chosen(session, (int) counts[0], counts[1] - counts[0]);
  }

  private static String told(Window window) {
    return window.from() == null && window.to() == null
        ? "all"
        : (window.from() == null ? "" : window.from())
            + " to "
            + (window.to() == null ? "" : window.to());
  }

  /** How many. */
  int articles() {
    return articles;
  }

  /** How many more the window has than were asked for. */
  long left() {
    return left;
  }

  SqlSession session() {
    return session;
  }
}
