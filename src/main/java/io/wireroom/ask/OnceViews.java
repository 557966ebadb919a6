package io.wireroom.ask;

/**
 * The views that count stories and sayings, not copies. What {@code link} has not seen yet, or
 * never sees as it has no date, counts as itself. Tables of {@code link} lie by day, those of
 * {@code extract} by batch, and one article may be in several batches: the last one by name counts,
 * as it does for {@code link}.
 */
final class OnceViews {
  /** The last batch of each article. */
  private static final String LAST =
      " JOIN (SELECT article_id, max(batch) AS batch FROM articles GROUP BY article_id) l"
          + " ON t.article_id = l.article_id AND t.batch = l.batch";

  private static final String ARTICLE =
      " JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id";

  private static final String QUOTE_COLUMNS =
      "t.batch, t.article_id, t.quote_id, t.text, t.normalized, t.type, t.cue, t.speaker,"
          + " t.speaker_kind, t.speaker_id, t.speaker_name, t.speaker_title, t.speaker_affiliation,"
          + " t.speaker_country, t.sentiment, t.confidence";

  private static final String QUOTE_NAMES = QUOTE_COLUMNS.replace("t.", "r.");

  /** How far the words of a group went, over all days linked. */
  private static final String TRAVEL =
      " LEFT JOIN (SELECT group_id, count(DISTINCT article_id) AS articles,"
          + " count(DISTINCT story_id) AS stories, count(DISTINCT outlet) AS outlets,"
          + " count(DISTINCT batch) AS days, min(first_seen_at) AS first_seen_at,"
          + " max(CASE WHEN contested THEN 1 ELSE 0 END) AS contested"
          + " FROM quote_groups GROUP BY group_id) w ON r.group_id = w.group_id";

  private OnceViews() {}

  /** Rows of a table, of the canonical article of each story alone. */
  static String ofStories(String table, String articleColumns) {
    return "SELECT t.*, coalesce(s.story_id, t.article_id) AS story_id, "
        + articleColumns
        + " FROM "
        + table
        + " t"
        + LAST
        + ARTICLE
        + " LEFT JOIN (SELECT article_id, max(story_id) AS story_id,"
        + " max(CASE WHEN is_canonical THEN 1 ELSE 0 END) AS canonical"
        + " FROM stories GROUP BY article_id) s ON t.article_id = s.article_id"
        + " WHERE s.article_id IS NULL OR s.canonical = 1";
  }

  /** The same where nothing is linked: every article is a story. */
  static String of(String table, String articleColumns) {
    return "SELECT t.*, t.article_id AS story_id, "
        + articleColumns
        + " FROM "
        + table
        + " t"
        + LAST
        + ARTICLE;
  }

  /** The longest quote of each group. */
  static String quotesOfGroups(String articleColumns) {
    String group = "coalesce(g.group_id, t.quote_id)";
    String best =
        " OVER (PARTITION BY "
            + group
            + " ORDER BY g.support DESC NULLS LAST, g.published_at NULLS LAST, t.quote_id)";
    return "SELECT r.group_id, "
        + QUOTE_NAMES
        + ", coalesce(r.known_id, r.speaker_id) AS resolved_speaker_id,"
        + " coalesce(r.known_name, r.speaker_name) AS resolved_speaker_name,"
        + " coalesce(r.known_support, CASE WHEN r.speaker_name IS NULL THEN 0 ELSE 1 END)"
        + " AS support, coalesce(w.contested, 0) = 1 AS contested,"
        + " coalesce(w.articles, 1) AS articles, coalesce(w.stories, 1) AS stories,"
        + " coalesce(w.outlets, CASE WHEN a.outlet IS NULL THEN 0 ELSE 1 END) AS outlets,"
        + " coalesce(w.days, 1) AS days,"
        + " coalesce(w.first_seen_at, a.published_at) AS first_seen_at, "
        + articleColumns
        + " FROM (SELECT "
        + QUOTE_COLUMNS
        + ", "
        + group
        + " AS group_id, first_value(g.resolved_speaker_id)"
        + best
        + " AS known_id, first_value(g.resolved_speaker_name)"
        + best
        + " AS known_name, first_value(g.support)"
        + best
        + " AS known_support, row_number() OVER (PARTITION BY "
        + group
        + " ORDER BY length(t.normalized) DESC, g.published_at NULLS LAST, t.quote_id) AS place"
        + " FROM quotes t"
        + LAST
        + " LEFT JOIN quote_groups g ON t.quote_id = g.quote_id) r"
        + ARTICLE.replace("t.", "r.")
        + TRAVEL
        + " WHERE r.place = 1";
  }

  /** The same where nothing is linked: every quote is its own. */
  static String quotes(String articleColumns) {
    return "SELECT t.quote_id AS group_id, "
        + QUOTE_COLUMNS
        + ", t.speaker_id AS resolved_speaker_id, t.speaker_name AS resolved_speaker_name,"
        + " CASE WHEN t.speaker_name IS NULL THEN 0 ELSE 1 END AS support, 1 = 0 AS contested,"
        + " 1 AS articles, 1 AS stories, CASE WHEN a.outlet IS NULL THEN 0 ELSE 1 END AS outlets,"
        + " 1 AS days, a.published_at AS first_seen_at, "
        + articleColumns
        + " FROM quotes t"
        + LAST
        + ARTICLE;
  }
}
