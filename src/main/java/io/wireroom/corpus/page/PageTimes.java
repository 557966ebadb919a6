package io.wireroom.corpus.page;

import io.wireroom.date.FieldDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** When a page was published and changed, by what its head and its JSON-LD say. */
final class PageTimes {
  /** A zone behind a time. */
  private static final Pattern ZONE =
      Pattern.compile("(?:Z|[+-]\\d{2}:?\\d{2}|GMT|UTC|\\b[A-Z][DS]?T)(?:\\b|\\]|$)");

  private static final List<String> PUBLISHED = MarkWords.of("published");
  private static final List<String> MODIFIED = MarkWords.of("modified");

  private final PageMarks marks;
  private final Regions regions;
  private final LinkedArticle linked;
  private final DayOrder order;

  PageTimes(PageMarks marks, Regions regions, LinkedArticle linked, DayOrder order) {
    this.marks = marks;
    this.regions = regions;
    this.linked = linked;
    this.order = order;
  }

  /** As written; null where nothing tells. */
  String published() {
    List<String> told = new ArrayList<>(marks.metas("article:published_time"));
    told.add(linked.published());
    PUBLISHED.forEach(name -> add(told, name));
    return best(told);
  }

  /** As written; null where nothing tells. */
  String modified() {
    List<String> told = new ArrayList<>();
    told.add(linked.modified());
    MODIFIED.forEach(name -> add(told, name));
    return best(told);
  }

  private void add(List<String> told, String name) {
    told.addAll(marks.metas(name));
    told.addAll(marks.properties(name, regions));
  }

  /**
   * The first that is a date, placeholders being none; one of the same day or its neighbours that
   * tells more of the time and its zone is better.
   */
  private String best(List<String> told) {
    String best = null;
    FieldDate bestDate = null;
    for (String written : told) {
      String value = written == null ? "" : order.read(written.strip());
      FieldDate date = value.isEmpty() ? null : FieldDate.of(value, ZoneOffset.UTC);
      boolean near =
          best == null
              || (date != null
                  && Math.abs(date.date().toEpochDay() - bestDate.date().toEpochDay()) <= 1
                  && detail(value) > detail(best));
      if (date != null && near) {
        best = value;
        bestDate = date;
      }
    }
    return best;
  }

  /** 2 for a time with its zone, 1 for a time, 0 for a day. */
  private static int detail(String value) {
    boolean time = value.indexOf(':') > 0;
    return !time ? 0 : ZONE.matcher(value).find() ? 2 : 1;
  }
}
