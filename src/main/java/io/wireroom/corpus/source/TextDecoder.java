package io.wireroom.corpus.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * Bytes to text: UTF-8 or UTF-16 where a byte order mark says so, UTF-8 where the bytes are that,
 * Windows-1252 where they are not. A text that is UTF-8 but for a few bytes stays UTF-8, and only
 * those bytes are read as Windows-1252; a character cut in two by the text's end becomes U+FFFD.
 * Where every other byte is a NUL it is UTF-16 without its mark. A run of NULs, as that which fills
 * a block of storage, counts as one control character, and a text may have a few of these.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SHORTEST_WIDE = 32;

  /** So many control characters a text may have, but not among as few others. */
  private static final int FEW = 4;

  private TextDecoder() {}

  /** The text; empty where the bytes hold none, such as those of an image. */
  public static Optional<String> decode(byte[] bytes) {
    Charset marked = marked(bytes);
    Charset wide = marked == null ? wide(bytes) : null;
    String text;
    if (wide != null) {
      text = new String(bytes, wide);
    } else if (marked == null) {
      text = withoutMark(bytes);
    } else {
      int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      text =
          marked.equals(StandardCharsets.UTF_8)
              ? withoutMark(Arrays.copyOfRange(bytes, mark, bytes.length))
              : new String(bytes, mark, bytes.length - mark, marked);
    }
    return isText(text) ? Optional.of(text) : Optional.empty();
  }

  /** The encoding a byte order mark names; null without one. */
  static Charset marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  /**
   * A file's bytes, in UTF-8 where its byte order mark says that they are UTF-16, for readers that
   * cut it by its ASCII.
   */
  static InputStream utf8(RawFile file) throws IOException {
    Charset marked = marked(file.read(3).bytes());
    InputStream in = file.open();
    return marked == null || marked.equals(StandardCharsets.UTF_8)
        ? in
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, marked))
            .setCharset(StandardCharsets.UTF_8)
            .get();
  }

  /** UTF-16 by its NULs at even or at odd places; null where it is not. */
  private static Charset wide(byte[] bytes) {
    int[] nuls = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int most = Math.max(nuls[0], nuls[1]);
    boolean one = bytes.length >= SHORTEST_WIDE && most * 20L >= bytes.length * 7L;
    if (!one || Math.min(nuls[0], nuls[1]) * 8L > most) {
      return null;
    }
    return nuls[0] > nuls[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMark(byte[] bytes) {
    String plain = new String(bytes, StandardCharsets.UTF_8);
    return plain.indexOf('\uFFFD') < 0 ? plain : mixed(bytes);
  }

  /** Bytes that are not UTF-8 throughout, or hold its mark of what could not be read. */
  private static String mixed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int bad = 0;
    while (true) {
      CoderResult result = utf8.decode(in, out, false);
      if (!result.isError()) {
        break;
      }
      bad += result.length();
      byte[] foreign = new byte[result.length()];
      in.get(foreign);
      out.put(new String(foreign, WINDOWS_1252));
    }
    if (in.hasRemaining()) {
      out.put('\uFFFD');
    }
    out.flip();
    if (bad > 0 && bad > beyondAscii(out) - bad) {
      return new String(bytes, WINDOWS_1252);
    }
    return out.toString();
  }

  private static int beyondAscii(CharBuffer text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        count++;
      }
    }
    return count;
  }

  private static boolean isText(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '\uFFFD') {
        continue;
      }
      boolean blank = c == '\n' || c == '\r' || c == '\t' || c == '\f';
      boolean again = c == 0 && i > 0 && text.charAt(i - 1) == 0;
      controls += blank || again ? 0 : 1;
    }
    return controls <= FEW + text.length() / 100 && controls * FEW <= text.length();
  }
}
