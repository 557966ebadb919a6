package io.wireroom.corpus.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which of the figures of {@code 02/10/2020} is the month: known of pages by the country of their
 * address, else by that of the language they name. Pages that tell neither are left alone, as no
 * day is better than a wrong one.
 */
final class DayOrder {
  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])");
  private static final Pattern REGION = Pattern.compile("[a-zA-Z]{2,3}[-_]([a-zA-Z]{2})");

  /** Where the month stands first. */
  private static final Set<String> MONTH_FIRST = Set.of("us", "ph");

  /** Where both ways round are in use. */
  private static final Set<String> EITHER = Set.of("ca");

  /** Domains of countries that anybody takes. */
  private static final Set<String> ANYBODY =
      Set.of("io", "co", "tv", "me", "ai", "cc", "ly", "fm", "am", "to", "gg", "eu");

  private final String country;

  private DayOrder(String country) {
    this.country = country;
  }

  /**
   * The order on a page.
   *
   * @param url of the page; null where unknown
   */
  static DayOrder of(Document page, String url) {
    String country = domain(url);
    if (country.isEmpty()) {
      Element html = page.selectFirst("html");
      String language = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
      Matcher region = REGION.matcher(language.strip());
      country = region.lookingAt() ? region.group(1).toLowerCase(Locale.ROOT) : "";
    }
    return new DayOrder(country);
  }

  private static String domain(String url) {
    try {
      String host = url == null ? null : new URI(url).getHost();
      String domain = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
      return domain.length() == 2 && !ANYBODY.contains(domain) ? domain : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** The text with the day in figures as {@code 2020-10-02}, where its order is known. */
  String read(String text) {
    Matcher day = text.indexOf('/') < 0 ? null : FIGURES.matcher(text);
    if (country.isEmpty() || EITHER.contains(country) || day == null || !day.find()) {
      return text;
    }
    int first = Integer.parseInt(day.group(1));
    int second = Integer.parseInt(day.group(2));
    // Where one of them is no month, all know which is which.
    if (first < 1 || second < 1 || first > 12 || second > 12) {
      return text;
    }
    boolean monthFirst = MONTH_FIRST.contains(country);
    String iso =
        "%s-%02d-%02d"
            .formatted(day.group(3), monthFirst ? first : second, monthFirst ? second : first);
    return text.substring(0, day.start()) + iso + text.substring(day.end());
  }
}
