package io.wireroom.report;

import java.util.List;

/** What a page is for. */
public enum Edition {
  /** Reading: the newest articles of a window, with figures and charts. */
  REPORT(
      "published_date DESC NULLS LAST, published_at DESC NULLS LAST, article_id",
      true,
      List.of("page.css", "overview.css", "search.css", "article.css"),
      List.of(
          "base.js",
          "data.js",
          "route.js",
          "marks.js",
          "rows.js",
          "article.js",
          "search.js",
          "tables.js",
          "charts.js",
          "overview.js",
          "start.js")),

  /**
   * Labelling: articles drawn from a window as by lot, since the newest or the loudest would
   * measure something else; the same ones every time.
   */
  LABEL(
      "md5(article_id)",
      false,
      List.of("page.css", "search.css", "article.css", "label.css"),
      List.of(
          "base.js",
          "data.js",
          "route.js",
          "marks.js",
          "rows.js",
          "article.js",
          "search.js",
          "labels.js",
          "attitudes.js",
          "label.js",
          "start.js"));

  private final String order;
  private final boolean overview;

  // Lists of List.of cannot change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> styles;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> scripts;

  Edition(String order, boolean overview, List<String> styles, List<String> scripts) {
    this.order = order;
    this.overview = overview;
    this.styles = styles;
    this.scripts = scripts;
  }

  /** In which order articles are taken until there are enough, in SQL. */
  String order() {
    return order;
  }

  /** Whether it has figures and charts. */
  boolean hasOverview() {
    return overview;
  }

  /** Its styles, as resources of {@code report}. */
  List<String> styles() {
    return styles;
  }

  /** Its scripts, likewise; each may use what those before it define. */
  List<String> scripts() {
    return scripts;
  }
}
