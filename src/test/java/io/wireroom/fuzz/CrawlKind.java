package io.wireroom.fuzz;

import java.util.Random;

/** What a crawler brings home: how often, in a thousand pages, and what has to become of it. */
enum CrawlKind {
  /** A page as it should be. */
  WHOLE(560, "article"),
  /** Tags that are not closed, closed twice or never opened, entities that are none. */
  BROKEN_HTML(60, "article"),
  /** Windows-1252, as the server says and the page does not. */
  WESTERN(40, "article"),
  /** Packed and in chunks, as it came over the wire. */
  PACKED(40, "article"),
  /** A record that says less than it holds: its page ends early. */
  SHORT_LENGTH(10, "article"),
  REDIRECT(60, "http_status"),
  NOT_FOUND(60, "http_status"),
  SERVER_ERROR(10, "http_status"),
  IMAGE(30, "unsupported"),
  JSON(10, "unsupported"),
  FOREIGN(60, "language"),
  /** No words at all. */
  BLANK(10, "empty"),
  /** The page before once more. */
  AGAIN(10, "duplicate"),
  /** A gzip member that breaks off. */
  TRUNCATED(15, "broken_warc"),
  /** A record that says more than it holds. */
  LONG_LENGTH(10, "broken_warc"),
  /** A record whose header is none. */
  BROKEN_HEADER(15, "broken_warc");

  private static final int ALL = 1000;

  private final int share;
  private final String outcome;

  CrawlKind(int share, String outcome) {
    this.share = share;
    this.outcome = outcome;
  }

  /** {@code article}, or the reason of its reject. */
  String outcome() {
    return outcome;
  }

  static CrawlKind any(Random random) {
    int at = random.nextInt(ALL);
    for (CrawlKind kind : values()) {
      at -= kind.share;
      if (at < 0) {
        return kind;
      }
    }
    return WHOLE;
  }
}
