package io.wireroom.ask;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The joined views of {@code sql}: rows with what one wants to read beside them. In the SQL that
 * DuckDB and Spark share, over the tables by their own names.
 */
final class Views {
  private static final String ARTICLE_COLUMNS =
      "a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date,"
          + " a.dateline_place, a.wire_tag";
  private static final String ARTICLE =
      " JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id";
  private static final String SENTENCE =
      " JOIN sentences s ON t.batch = s.batch AND t.article_id = s.article_id"
          + " AND t.sentence = s.sentence";

  /** Each with the tables that it wants; of one name the first whose tables there are. */
  private static final List<View> ALL =
      List.of(
          new View("quotes_with_articles", withArticles("quotes"), "quotes", "articles"),
          new View("mentions_with_articles", withArticles("entities"), "entities", "articles"),
          new View("dates_with_articles", withArticles("dates"), "dates", "articles"),
          new View(
              "sentiment_in_context", inContext("sentiment"), "sentiment", "sentences", "articles"),
          new View("stances_in_context", inContext("stances"), "stances", "sentences", "articles"),
          new View("quotes_about", about(), "quotes", "sentiment", "sentences", "articles"),
          new View(
              "quotes_once",
              OnceViews.quotesOfGroups(ARTICLE_COLUMNS),
              "quotes",
              "articles",
              "quote_groups"),
          new View("quotes_once", OnceViews.quotes(ARTICLE_COLUMNS), "quotes", "articles"),
          new View(
              "stances_once",
              OnceViews.ofStories("stances", ARTICLE_COLUMNS),
              "stances",
              "articles",
              "stories"),
          new View("stances_once", OnceViews.of("stances", ARTICLE_COLUMNS), "stances", "articles"),
          new View(
              "mentions_once",
              OnceViews.ofStories("entities", ARTICLE_COLUMNS),
              "entities",
              "articles",
              "stories"),
          new View(
              "mentions_once", OnceViews.of("entities", ARTICLE_COLUMNS), "entities", "articles"));

  private record View(String name, String query, List<String> tables) {
    View(String name, String query, String... tables) {
      this(name, query, List.of(tables));
    }
  }

  private Views() {}

  /** The names of those views whose tables there are. */
  static List<String> names(Collection<String> tables) {
    return of(tables).stream().map(View::name).toList();
  }

  /** The statements that define those views whose tables there are. */
  static List<String> definitions(Collection<String> tables) {
    return of(tables).stream().map(Views::definition).toList();
  }

  private static String definition(View view) {
    return "CREATE VIEW " + view.name() + " AS " + view.query();
  }

  /**
   * Those of some tables that a statement may ask, by the words in it: all where it names none, as
   * one that lists tables does.
   */
  static List<String> asked(String sql, Collection<String> tables) {
    Set<String> words = new HashSet<>(List.of(sql.toLowerCase(Locale.ROOT).split("\\W+")));
    Set<String> named = new HashSet<>(words);
    of(tables).stream()
        .filter(view -> words.contains(view.name()))
        .forEach(view -> named.addAll(view.tables()));
    List<String> asked = tables.stream().filter(named::contains).toList();
    return asked.isEmpty() ? List.copyOf(tables) : asked;
  }

  /**
   * The statements that define views over tables.
   *
   * @param tables those that there are, which tell what a view is made of
   * @param defined those whose rows can be asked for
   * @return by name; only views all of whose tables are defined
   */
  static Map<String, String> definitions(Collection<String> tables, Collection<String> defined) {
    return of(tables).stream()
        .filter(view -> defined.containsAll(view.tables()))
        .collect(Collectors.toMap(View::name, Views::definition));
  }

  private static Collection<View> of(Collection<String> tables) {
    Map<String, View> views = new LinkedHashMap<>();
    ALL.stream()
        .filter(view -> tables.containsAll(view.tables()))
        .forEach(view -> views.putIfAbsent(view.name(), view));
    return views.values();
  }

  /**
   * The call of DuckDB that reads all batches of a table.
   *
   * @param folder of the table, its wildcard characters escaped
   */
  static String files(String folder) {
    return "read_parquet('"
        + folder.replace("'", "''")
        + "/batch=*/*.parquet', hive_partitioning = true, hive_types = {'batch': VARCHAR},"
        + " union_by_name = true)";
  }

  private static String withArticles(String table) {
    return "SELECT t.*, " + ARTICLE_COLUMNS + " FROM " + table + " t" + ARTICLE;
  }

  private static String inContext(String table) {
    return "SELECT t.*, s.text, " + ARTICLE_COLUMNS + " FROM " + table + " t" + SENTENCE + ARTICLE;
  }

  /** What is felt in the words of a quote, sentence by sentence. */
  private static String about() {
    return "SELECT t.batch, t.article_id, t.quote_id, q.type, q.text, q.speaker, q.speaker_id,"
        + " q.speaker_name, q.speaker_title, q.speaker_affiliation, q.speaker_country,"
        + " t.entity_id AS about_id, t.name AS about_name, t.country AS about_country,"
        + " t.polarity, t.score, t.confidence, t.sentence, s.text AS sentence_text, "
        + ARTICLE_COLUMNS
        + " FROM sentiment t JOIN quotes q ON t.batch = q.batch AND t.article_id = q.article_id"
        + " AND t.quote_id = q.quote_id"
        + SENTENCE
        + ARTICLE;
  }
}
