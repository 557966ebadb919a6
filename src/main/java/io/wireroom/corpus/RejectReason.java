package io.wireroom.corpus;

import java.util.Locale;

/** Why a record was refused; the list of the {@code rejects.reason} column. */
public enum RejectReason {
  /** Nothing but white space, before or after cleaning. */
  EMPTY,
  /** Bytes that are no text in any encoding tried. */
  NOT_TEXT,
  /** A kind of file that there is no reader for, such as PDF. */
  UNSUPPORTED,
  /** More text than the configured limit. */
  TOO_LONG,
  /** What stands in a JSON file where an article's object should, and is none or no whole one. */
  BROKEN_JSON,
  /** A row of CSV with a quotation mark that is not closed, or with more cells than columns. */
  BROKEN_CSV,
  /** A file of XML that is not well-formed. */
  BROKEN_XML,
  /** A record of a web archive that cannot be read; those behind it are. */
  BROKEN_WARC,
  /** A page that its server did not deliver: an error, or that it has moved. */
  HTTP_STATUS,
  /**
   * What would harm who trusts it: XML with entities or without bottom, archives that unpack
   * without end, with links or with names that point elsewhere.
   */
  UNSAFE,
  /** A record without text and without HTML. */
  MISSING_TEXT,
  /** A compressed file that ends early; the records before the break are kept. */
  TRUNCATED,
  /** A file that cannot be opened or decoded. */
  UNREADABLE,
  /** A language other than those configured. */
  LANGUAGE,
  /** A record whose article another record of the batch already is, by its id or its address. */
  DUPLICATE,
  /**
   * Its page was not read, or its article not cleaned or analysed, in the time that settings give.
   */
  TIMEOUT,
  /**
   * An annotator of the pipeline, ours or one that the settings name, threw over this article, was
   * not done in the time that the settings give it, or took all memory; the message says which.
   */
  ANNOTATOR,
  /** Reading, cleaning, analysing or writing this record threw; the message says what and where. */
  FAILED;

  /**
   * The reason a label stands for.
   *
   * @throws IllegalArgumentException where the label is not in the list
   */
  public static RejectReason of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
