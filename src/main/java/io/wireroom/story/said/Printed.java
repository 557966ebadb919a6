package io.wireroom.story.said;

/**
 * A quote as an article printed it.
 *
 * @param text the words attributed, an ellipsis where they were interrupted
 * @param type direct, mixed or indirect
 * @param story the story of the article, the article itself where it is alone
 * @param event the event that the story is about
 * @param day days since 1970
 * @param begin of the quote in its article, in UTF-16 code units; with {@code end} 0 where not
 *     known
 */
public record Printed(
    String text,
    String type,
    Voice voice,
    String article,
    String story,
    String event,
    long day,
    int begin,
    int end) {
  boolean isDirect() {
    return "direct".equals(type);
  }

  boolean isMixed() {
    return "mixed".equals(type);
  }

  /** Whether one stands within the other: what somebody is quoted as quoting. */
  boolean nests(Printed other) {
    return article.equals(other.article) && begin < other.end && other.begin < end;
  }
}
