package io.wireroom.watch;

/**
 * A text that asks every few thousand characters whether its reader is still wanted: for patterns
 * that come from outside, which may go back and forth over a line for ever.
 */
public final class WatchedText implements CharSequence {
  private static final int OFTEN = 4096;

  private final CharSequence text;
  private int read;

  public WatchedText(CharSequence text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++read == OFTEN) {
      read = 0;
      Watched.check();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.subSequence(begin, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
