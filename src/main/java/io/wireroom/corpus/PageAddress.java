package io.wireroom.corpus;

import io.wireroom.lexicon.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a URL and its twins have in common: the same page over http or https, with {@code www.} or
 * as its mobile or AMP edition, out of Google's AMP cache, with its parameters in another order, or
 * with those of a newsletter or a shared link. Two different pages hardly ever have one address,
 * but they may; so twins are one article only where their texts agree, too.
 */
final class PageAddress {
  private static final List<String> HOSTS = List.of("www.", "www2.", "m.", "mobile.", "amp.");
  private static final List<String> INDEXES =
      List.of("/index.html", "/index.htm", "/index.php", "/default.aspx");
  private static final List<String> CACHES = List.of("/c/s/", "/v/s/", "/c/", "/v/", "/amp/s/");
  private static final int MOST_PARAMETERS = 64;
  private static final Set<String> TRACKING = Lists.rules("url-parameters");
  private static final List<String> OPEN =
      TRACKING.stream().filter(name -> name.indexOf('*') >= 0).toList();

  private PageAddress() {}

  /** The address; null where a URL is not absolute. */
  static String of(String url) {
    String canonical = ArticleIds.canonicalUrl(url);
    if (canonical == null) {
      return null;
    }
    String address = host(uncached(canonical.substring(canonical.indexOf("://") + 3)));
    int query = address.indexOf('?');
    String path = path(query < 0 ? address : address.substring(0, query));
    String parameters = query < 0 ? "" : parameters(address.substring(query + 1));
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  /** The host of a URL, without what tells its editions apart; null where there is none. */
  static String hostOf(String url) {
    int begin = url == null ? -1 : url.indexOf("://");
    if (begin < 0) {
      return null;
    }
    int end = begin + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = host(url.substring(begin + 3, end).toLowerCase(Locale.ROOT));
    return host.isEmpty() ? null : host;
  }

  /** Takes the page's own address out of that of its copy in an AMP cache. */
  private static String uncached(String address) {
    int slash = address.indexOf('/');
    String host = slash < 0 ? address : address.substring(0, slash);
    boolean google = host.startsWith("www.google.") || host.startsWith("google.");
    if (host.endsWith(".cdn.ampproject.org") || google) {
      for (String cache : CACHES) {
        int begin = slash + cache.length();
        if (slash > 0 && address.startsWith(cache, slash) && address.indexOf('.', begin) > 0) {
          return address.substring(begin);
        }
      }
    }
    return address;
  }

  private static String host(String address) {
    String plain = address;
    for (String prefix : HOSTS) {
      int end = plain.indexOf('/') < 0 ? plain.length() : plain.indexOf('/');
      boolean more = plain.indexOf('.', prefix.length()) > 0;
      if (plain.startsWith(prefix) && more && plain.indexOf('.', prefix.length()) < end) {
        plain = plain.substring(prefix.length());
      }
    }
    return plain;
  }

  private static String path(String path) {
    String plain = path;
    while (plain.endsWith("/")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    for (String end : INDEXES) {
      plain = without(plain, end);
    }
    plain = without(without(plain, "/amp"), ".amp");
    if (plain.endsWith(".amp.html")) {
      plain = plain.substring(0, plain.length() - 9) + ".html";
    }
    int slash = plain.indexOf('/');
    return slash > 0 && plain.startsWith("/amp/", slash)
        ? plain.substring(0, slash) + plain.substring(slash + 4)
        : plain;
  }

  private static String without(String path, String end) {
    boolean longer = path.length() > end.length();
    return longer && path.toLowerCase(Locale.ROOT).endsWith(end)
        ? path.substring(0, path.length() - end.length())
        : path;
  }

  private static String parameters(String query) {
    return Arrays.stream(query.split("&", MOST_PARAMETERS))
        .filter(part -> !part.isEmpty() && !isTracking(part))
        .sorted()
        .distinct()
        .collect(Collectors.joining("&"));
  }

  /** A star at an end stands for any letters there. */
  private static boolean matches(String name, String open) {
    boolean before = open.startsWith("*");
    boolean behind = open.endsWith("*");
    String part = open.substring(before ? 1 : 0, open.length() - (behind ? 1 : 0));
    if (before) {
      return behind ? name.contains(part) : name.endsWith(part);
    }
    return name.startsWith(part);
  }

  private static boolean isTracking(String part) {
    int equals = part.indexOf('=');
    String name = (equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
    return TRACKING.contains(name) || OPEN.stream().anyMatch(open -> matches(name, open));
  }
}
