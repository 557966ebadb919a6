package io.wireroom.corpus.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Finds where a record of a web archive seems to begin, on a line or in a gzip member. */
final class RecordSearch {
  /** A gzip member begins so; the third byte is the only method there is. */
  private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 8};

  /** Of a member so many bytes are enough to see whether a record begins in it. */
  private static final int LOOK = 512;

  private RecordSearch() {}

  /** The first such place at a byte of the file as it is stored, or behind it; -1 for none. */
  static long from(RawFile file, long from) throws IOException {
    try (InputStream in = file.openAt(from)) {
      byte[] window = new byte[64 * 1024];
      int filled = 0;
      long start = from;
      while (true) {
        int count = in.readNBytes(window, filled, window.length - filled);
        filled += count;
        int last = filled - (count == 0 ? 0 : LOOK);
        for (int i = 0; i < last; i++) {
          if (begins(window, i, filled)) {
            return start + i;
          }
        }
        if (count == 0) {
          return -1;
        }
        int keep = Math.max(0, Math.min(filled, filled - Math.max(0, last)));
        System.arraycopy(window, filled - keep, window, 0, keep);
        start += filled - keep;
        filled = keep;
      }
    }
  }

  private static boolean begins(byte[] bytes, int at, int end) {
    if (starts(bytes, at, end, WarcRecords.VERSION)) {
      return at > 0 && bytes[at - 1] == '\n';
    }
    if (!starts(bytes, at, end, MEMBER)) {
      return false;
    }
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(bytes, at, Math.min(end, at + LOOK) - at))) {
      return Arrays.equals(in.readNBytes(WarcRecords.VERSION.length), WarcRecords.VERSION);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a mark stands at a place, whole. */
  static boolean starts(byte[] bytes, int at, int end, byte[] mark) {
    return at + mark.length <= end
        && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
  }
}
