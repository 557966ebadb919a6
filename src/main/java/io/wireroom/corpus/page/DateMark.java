package io.wireroom.corpus.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A time that markup gives: microdata, RDFa, microformats and {@code time} elements.
 *
 * @param value as written
 * @param published whether it says that it is the time of publication
 */
record DateMark(String value, boolean published) {
  private static final List<String> CHANGED = MarkWords.of("changed");

  /** Null where an element gives none, or that of a change. */
  static DateMark of(Element element) {
    boolean time = element.normalName().equals("time");
    if (!time && element.attributesSize() == 0) {
      return null;
    }
    String property = element.attr("itemprop") + ' ' + element.attr("property");
    boolean published = property.contains("datePublished") || property.contains("published_time");
    boolean format =
        element.hasClass("dt-published")
            || (element.normalName().equals("abbr") && element.hasClass("published"));
    if ((!published && !time && !format)
        || property.contains("dateModified")
        || isChange(element.className().toLowerCase(Locale.ROOT))) {
      return null;
    }
    boolean marked =
        published || format || element.hasAttr("pubdate") || element.hasClass("published");
    return new DateMark(told(element).strip(), marked);
  }

  /** Content systems call the one time of a story that never changed by both names. */
  private static boolean isChange(String names) {
    return CHANGED.stream().anyMatch(names::contains)
        && !names.contains("published")
        && !names.contains("entry-date");
  }

  private static String told(Element element) {
    for (String name : List.of("datetime", "content", "title")) {
      if (!element.attr(name).isBlank()) {
        return element.attr(name);
      }
    }
    return "";
  }
}
