package io.wireroom.corpus.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a web archive one by one, and on behind one that is broken. */
final class WarcRecords implements Closeable {
  private static final byte[] VERSION = {'W', 'A', 'R', 'C', '/'};

  /** A gzip member begins so; the third byte is the only method there is. */
  private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 8};

  /** Of a member so many bytes are enough to see whether a record begins in it. */
  private static final int LOOK = 512;

  private final RawFile file;
  private WarcReader reader;

  /** Where the reader began, in the file as it is stored, and the record that was read last. */
  private long origin;

  private long position;

  /** The number of the record among those at its position: some may share a gzip member. */
  private long number;

  /** Whether a record was read at the position. */
  private boolean whole;

  WarcRecords(RawFile file) throws IOException {
    this.file = file;
    open(0);
  }

  private void open(long at) throws IOException {
    InputStream in = file.openAt(at);
    if (at == 0) {
      // Zstandard is no format of jwarc's; places are those in what it unpacks, then.
      in = new BufferedInputStream(isZstd(in) ? RawFile.unpacked(in) : in);
    }
    origin = at;
    position = at;
    number = 0;
    whole = false;
    reader = new WarcReader(in);
    reader.setLenient(true);
  }

  private static boolean isZstd(InputStream in) throws IOException {
    in.mark(4);
    byte[] magic = in.readNBytes(4);
    in.reset();
    return RawFile.isZstd(magic);
  }

  /**
   * The next record; null behind the last. What was left of the one before is passed over; where
   * nothing that could be a record follows it, reading goes on where one begins.
   *
   * @throws IOException where the record at {@link #position} cannot be read
   */
  WarcRecord next() throws IOException {
    while (true) {
      try {
        WarcRecord record = reader.next().orElse(null);
        moveTo(origin + reader.position());
        whole = true;
        return record;
      } catch (IOException | RuntimeException e) {
        long at = origin + reader.position();
        boolean between = whole && at == position;
        moveTo(at);
        if (!between || !resume()) {
          whole = false;
          throw e;
        }
      }
    }
  }

  private void moveTo(long at) {
    number = at == position ? number + 1 : 1;
    position = at;
  }

  /**
   * Place of the record that was read last, or that could not be read: a byte of the file as it is
   * stored, and the record's number where it is not the first there.
   */
  String place() {
    return number > 1 ? position + "." + number : Long.toString(position);
  }

  /**
   * Goes to the end of a record whose block is not what it says, or as {@link #resume} does where
   * there is none; whether there may be another record.
   */
  boolean pass(WarcRecord record) throws IOException {
    try {
      record.body().consume();
      return true;
    } catch (IOException | RuntimeException e) {
      return resume();
    }
  }

  /**
   * Goes to the next place behind the last record where one seems to begin; whether there is one.
   */
  boolean resume() throws IOException {
    reader.close();
    if (file.member() != null) {
      return false;
    }
    long next = find(position + 1);
    if (next < 0) {
      return false;
    }
    open(next);
    return true;
  }

  private long find(long from) throws IOException {
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
    if (starts(bytes, at, end, VERSION)) {
      return at > 0 && bytes[at - 1] == '\n';
    }
    if (!starts(bytes, at, end, MEMBER)) {
      return false;
    }
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(bytes, at, Math.min(end, at + LOOK) - at))) {
      return Arrays.equals(in.readNBytes(VERSION.length), VERSION);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean starts(byte[] bytes, int at, int end, byte[] mark) {
    return at + mark.length <= end
        && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
