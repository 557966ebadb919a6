package io.wireroom.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text without the control characters that its way through old encodings left in it: of U+0080 to
 * U+009F those that Windows-1252 has marks and letters for are these, as browsers read them; where
 * they are the bytes of one UTF-8 character together, that character; NULs and the others are gone.
 *
 * @param text as it is read from then on
 * @param notes one for each kind of mending, at the first place mended, with offsets into {@code
 *     text} and what stands there now
 */
record MendedText(String text, List<Removal> notes) {
  static final String WINDOWS = "mended:windows-1252";
  static final String UTF8 = "mended:utf-8";
  static final String CONTROL = "mended:control";

  /** U+0080 to U+009F in Windows-1252; 0 where it has nothing. */
  private static final char[] MARKS = marks();

  private static final char NEXT_LINE = '\u0085';

  private static char[] marks() {
    char[] marks = new char[32];
    Charset windows = Charset.forName("windows-1252");
    for (int i = 0; i < marks.length; i++) {
      char mark = new String(new byte[] {(byte) (0x80 + i)}, windows).charAt(0);
      marks[i] = mark == '\uFFFD' ? 0 : mark;
    }
    return marks;
  }

  /**
   * Mends a text.
   *
   * @param text null for none
   */
  static MendedText of(String text) {
    if (text == null || !needsMending(text)) {
      return new MendedText(text, List.of());
    }
    boolean linesEndSo = linesEndInNextLine(text);
    StringBuilder mended = new StringBuilder(text.length());
    List<Removal> notes = new ArrayList<>(3);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int length = utf8(text, i);
      if (length > 0) {
        int begin = mended.length();
        String decoded = decoded(text, i, length);
        i += length;
        c = decoded.charAt(0);
        if (!isC1(c)) {
          mended.append(decoded);
          note(notes, UTF8, begin, mended);
          continue;
        }
        // Encoded twice over.
      } else {
        i++;
      }
      if (c == 0) {
        note(notes, CONTROL, mended.length(), mended);
      } else if (!isC1(c) || (c == NEXT_LINE && linesEndSo)) {
        mended.append(c);
      } else if (MARKS[c - 0x80] == 0) {
        note(notes, CONTROL, mended.length(), mended);
      } else {
        mended.append(MARKS[c - 0x80]);
        note(notes, WINDOWS, mended.length() - 1, mended);
      }
    }
    return new MendedText(mended.toString(), List.copyOf(notes));
  }

  private static void note(List<Removal> notes, String rule, int begin, StringBuilder mended) {
    for (Removal note : notes) {
      if (note.rule().equals(rule)) {
        return;
      }
    }
    notes.add(new Removal(rule, begin, mended.length(), mended.substring(begin)));
  }

  private static boolean needsMending(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || isC1(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isC1(char c) {
    return c >= 0x80 && c < 0xA0;
  }

  /**
   * Whether U+0085 is what Unicode means by it, an end of line, and no ellipsis: where no other
   * such control stands in the text and nearly all follow the end of a sentence or each other.
   */
  private static boolean linesEndInNextLine(String text) {
    int ends = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == NEXT_LINE) {
        all++;
        ends += i == 0 || ".!?\"'\u201D\u2019)\u0085".indexOf(text.charAt(i - 1)) >= 0 ? 1 : 0;
      } else if (isC1(c)) {
        return false;
      }
    }
    return ends * 4 >= all * 3;
  }

  /** How many characters from here are the bytes of one in UTF-8, a control among them; or 0. */
  private static int utf8(String text, int begin) {
    char lead = text.charAt(begin);
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || begin + length > text.length()) {
      return 0;
    }
    boolean control = false;
    for (int i = begin + 1; i < begin + length; i++) {
      char c = text.charAt(i);
      if (c < 0x80 || c > 0xBF) {
        return 0;
      }
      control |= isC1(c);
    }
    return control && decoded(text, begin, length) != null ? length : 0;
  }

  /** Null where the bytes are no character. */
  private static String decoded(String text, int begin, int length) {
    byte[] bytes = text.substring(begin, begin + length).getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
