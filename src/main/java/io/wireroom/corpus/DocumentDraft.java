package io.wireroom.corpus;

import java.util.ArrayList;
import java.util.List;

/** What a source found out about a record so far; ends as a {@link RawDocument}. */
public final class DocumentDraft {
  public String url;
  public String outlet;
  public String title;
  public String text;
  public String publishedAt;
  public String publishedAtSource;
  public List<String> authors = new ArrayList<>();

  /**
   * The document, its text mended, or its reject where that is missing, without a word or longer
   * than allowed.
   *
   * @param raw what a reject shows of the record
   */
  public RawDocument finish(String sourceUri, CorpusSettings settings, String raw) {
    if (text == null) {
      return refuse(sourceUri, RejectReason.MISSING_TEXT, "Cannot use record: no text", raw);
    }
    MendedText mended = MendedText.of(text);
    text = mended.text();
    if (!hasWords(text)) {
      return refuse(sourceUri, RejectReason.EMPTY, "Cannot use record: text is empty", raw);
    }
    if (text.length() > settings.maxTextLength()) {
      String message =
          "Cannot use record: text is longer than input.max-text-length ("
              + text.length()
              + " > "
              + settings.maxTextLength()
              + ")";
      return refuse(sourceUri, RejectReason.TOO_LONG, message, raw);
    }
    title = MendedText.of(title).text();
    outlet = MendedText.of(outlet).text();
    publishedAt = MendedText.of(publishedAt).text();
    url = MendedText.of(url).text();
    return new RawDocument(
        sourceUri,
        ArticleIds.of(url, outlet, publishedAt, title, text),
        url,
        outlet,
        title,
        text,
        publishedAt,
        publishedAt == null ? null : publishedAtSource,
        authors.stream().map(author -> MendedText.of(author).text()).toList(),
        null,
        mended.notes());
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static RawDocument refuse(
      String sourceUri, RejectReason reason, String message, String raw) {
    return RawDocument.rejected(Reject.of(sourceUri, reason, message, raw));
  }
}
