package io.wireroom.table;

import io.wireroom.analysis.Analysis;
import io.wireroom.quote.Attribution;
import io.wireroom.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The key of a quote, which every run over the same text gives again. */
final class QuoteId {
  private static final int BYTES = 12;

  private QuoteId() {}

  /** The key of an attribution of an article; null for none, an index below zero. */
  static String orNull(String articleId, Analysis analysis, int index) {
    return index < 0 ? null : of(articleId, analysis.attributions(), index);
  }

  /**
   * 24 hex digits of SHA-256 over the article's id, the attribution's offsets, and its ordinal
   * among attributions of exactly the same offsets: not its index, so that a rule that finds one
   * more quote leaves the keys of the others alone.
   */
  static String of(String articleId, List<Attribution> attributions, int index) {
    Span span = attributions.get(index).span();
    int ordinal = 0;
    for (int i = index - 1; i >= 0 && attributions.get(i).span().begin() == span.begin(); i--) {
      if (attributions.get(i).span().equals(span)) {
        ordinal++;
      }
    }
    String key = articleId + ':' + span.begin() + ':' + span.end() + ':' + ordinal;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot make a quote id: no SHA-256", e);
    }
  }
}
