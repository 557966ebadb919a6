package io.wireroom.corpus;

import java.util.ArrayList;
import java.util.List;

/** What a source found out about a record so far; ends as a {@link RawDocument}. */
public final class DocumentDraft {
  /** The record's own; null where it has none. */
  public String id;

  public String url;
  public String outlet;
  public String title;
  public String text;
  public String publishedAt;
  public String publishedAtSource;

  /** As written; see {@link Filing}. */
  public String slug;

  public String urgency;
  public String section;
  public String modifiedAt;
  public String version;
  public List<String> authors = new ArrayList<>();

  /**
   * The document, its text mended, or its reject where that is missing, without a word or longer
   * than allowed.
   *
   * @param place file and position in it
   * @param raw what a reject shows of the record
   */
  public RawDocument finish(String place, CorpusSettings settings, String raw) {
    boolean named = id != null && id.length() <= FieldLimits.ID;
    String sourceUri = named ? place + ";id=" + id : place;
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
    String exceeded = FieldLimits.exceeded(url, id);
    if (exceeded != null) {
      return refuse(sourceUri, RejectReason.TOO_LONG, "Cannot use record: " + exceeded, raw);
    }
    title = MendedText.of(FieldLimits.title(title)).text();
    outlet = MendedText.of(FieldLimits.name(outlet)).text();
    publishedAt = MendedText.of(FieldLimits.time(publishedAt)).text();
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
        FieldLimits.names(authors).stream().map(author -> MendedText.of(author).text()).toList(),
        null,
        mended.notes(),
        Filing.of(
            MendedText.of(FieldLimits.name(slug)).text(),
            urgency,
            MendedText.of(FieldLimits.name(section)).text(),
            MendedText.of(FieldLimits.time(modifiedAt)).text(),
            version));
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static RawDocument refuse(
      String sourceUri, RejectReason reason, String message, String raw) {
    return RawDocument.rejected(Reject.of(sourceUri, reason, message, raw));
  }
}
