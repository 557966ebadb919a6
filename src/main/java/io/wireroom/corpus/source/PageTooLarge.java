package io.wireroom.corpus.source;

/** A page of Parquet that cannot be unpacked little by little and is too large to be so at once. */
final class PageTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param bytes what it unpacks to
   * @param most that is unpacked at once
   */
  PageTooLarge(long bytes, long most) {
    super("a page of its row group unpacks to " + bytes + " bytes, of at most " + most);
  }
}
