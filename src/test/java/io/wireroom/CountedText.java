package io.wireroom;

/** A text that counts how often one of its characters is read, and ends what reads too many. */
final class CountedText implements CharSequence {
  /** A reader read more than it was allowed. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String text;
  private final long most;
  private long read;

  CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  long read() {
    return read;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++read > most) {
      throw new TooMany();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    read += end - begin;
    return text.substring(begin, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
