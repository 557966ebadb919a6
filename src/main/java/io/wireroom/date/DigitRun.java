package io.wireroom.date;

/** Where digits in a token end. */
final class DigitRun {
  private static final int SHORTEST_ISO = 8;
  private static final int LONGEST = 10;

  private DigitRun() {}

  /** The end of {@code 9/11} or {@code 2019-07-14} that begins at an offset; the offset if none. */
  static int slashed(String text, int from) {
    int to = from;
    int slashes = 0;
    int hyphens = 0;
    while (to - from < LONGEST
        && (digit(text, to) || (to > from && mark(text, to) && digit(text, to + 1)))) {
      slashes += text.charAt(to) == '/' ? 1 : 0;
      hyphens += text.charAt(to) == '-' ? 1 : 0;
      to++;
    }
    boolean iso = to - from >= SHORTEST_ISO && hyphens == 2 && slashes == 0;
    boolean slashed = slashes > 0 && hyphens == 0;
    return (iso || slashed) && !digit(text, to) ? to : from;
  }

  /** Whether a piece that begins at {@code from} ends before {@code to}, within a token. */
  static boolean parts(String text, int from, int to) {
    boolean now = digit(text, to);
    boolean before = digit(text, to - 1);
    if (text.charAt(to) == '/') {
      return true;
    }
    if (now && Character.isLetter(text.charAt(to - 1))) {
      // Q3 stays whole; FY20 and AD842 do not.
      return to - from > 1;
    }
    return before && !now && half(text, to);
  }

  /** Whether {@code am} or {@code pm} begins here. */
  private static boolean half(String text, int at) {
    return text.length() > at + 1
        && "apAP".indexOf(text.charAt(at)) >= 0
        && "mM.".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean mark(String text, int at) {
    return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '-');
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
