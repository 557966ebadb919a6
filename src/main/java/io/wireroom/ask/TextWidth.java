package io.wireroom.ask;

/** How many places of a terminal a text takes. */
final class TextWidth {
  private TextWidth() {}

  /** Two for East Asian wide characters and emoji, none for combining marks, else one. */
  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** The text, or as much of it as fits before an ellipsis. */
  static String cut(String text, int width) {
    int used = 0;
    int fits = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      // Up to here there is room for the ellipsis too.
      if (used < width) {
        fits = i;
      }
      used += of(text.codePointAt(i));
      if (used > width) {
        return text.substring(0, fits) + "…";
      }
    }
    return text;
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The main blocks that Unicode's EastAsianWidth calls wide. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd));
  }
}
