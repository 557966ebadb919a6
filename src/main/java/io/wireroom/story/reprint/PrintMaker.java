package io.wireroom.story.reprint;

/** Makes what articles are compared by. */
public final class PrintMaker {
  private final Spelling spelling = new Spelling();
  private final Titles titles = new Titles(spelling);

  /** What a text is compared by. */
  public Fingerprint text(String text) {
    return Fingerprint.of(Wording.of(text, spelling));
  }

  /** What a headline is compared by. */
  public long[] title(String title) {
    return titles.words(title == null ? "" : title);
  }
}
