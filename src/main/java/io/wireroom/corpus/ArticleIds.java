package io.wireroom.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of articles that stay the same from run to run: the first 32 hex digits of SHA-256 over the
 * canonical URL, else over the normalised raw text, headed by outlet, time and title where a record
 * has them (one wire story in two newspapers, or in one on two days, is two articles).
 */
public final class ArticleIds {
  private ArticleIds() {}

  /** The id of a record. */
  static String of(String url, String outlet, String publishedAt, String title, String text) {
    String canonical = canonicalUrl(url);
    if (canonical != null) {
      return sha256(canonical).substring(0, 32);
    }
    String whole =
        Stream.of(outlet, publishedAt, title, text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return sha256(normalised(whole)).substring(0, 32);
  }

  /**
   * A URL without what does not tell pages apart: fragment, {@code utm_} and click parameters,
   * default port, trailing slash, case of scheme and host. Null where it is no absolute URL.
   */
  public static String canonicalUrl(String url) {
    if (url == null || url.isBlank()) {
      return null;
    }
    try {
      URI uri = new URI(url.strip().replace(" ", "%20"));
      if (uri.getScheme() == null || uri.getHost() == null) {
        return null;
      }
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      int port = uri.getPort();
      boolean usual =
          port < 0
              || (scheme.equals("http") && port == 80)
              || (scheme.equals("https") && port == 443);
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      String query = query(uri.getRawQuery());
      return scheme
          + "://"
          + uri.getHost().toLowerCase(Locale.ROOT)
          + (usual ? "" : ":" + port)
          + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
          + (query.isEmpty() ? "" : "?" + query);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String query(String query) {
    if (query == null) {
      return "";
    }
    return Arrays.stream(query.split("&"))
        .filter(part -> !part.isEmpty() && !isTracking(part.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String part) {
    return part.startsWith("utm_") || part.startsWith("fbclid=") || part.startsWith("gclid=");
  }

  /** Compatibility forms folded (NFKC), white space runs as one blank. */
  static String normalised(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Character.isWhitespace(c)) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  /** SHA-256 over the text's UTF-8 bytes, 64 hex digits. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot hash: every Java has SHA-256", e);
    }
  }
}
