package io.wireroom.corpus.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What the members of a gzip file (RFC 1952) unpack to, up to where a member begins with some mark;
 * {@link #advance} goes there. Members that begin with anything else only continue the one before,
 * as tools make them that pack in blocks. Of a member that breaks off all is given that stands
 * before the break: the streams of Java and of Commons Compress keep what they unpacked last.
 */
final class GzipMembers extends InputStream {
  private static final int DEFLATE = 8;
  private static final int HEADER_SUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final byte[] mark;
  private final byte[] packed = new byte[32 * 1024];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();

  /** The packed bytes that are left, and the place of the last of them in the file. */
  private int from;

  private int to;
  private long place;

  /** First byte of the member that reading began at, and of the one that is read. */
  private long begin;

  private long member;
  private int continued;

  /** The first bytes of a member, unpacked to see how it begins, as far as they are to be read. */
  private byte[] head = {};

  private int headFrom;

  /** Whether reading stands between two members, or at the end of the last. */
  private boolean ended;

  private boolean last;

  /** Why reading cannot go on: in this member, or behind it. */
  private IOException damage;

  private IOException behind;

  /**
   * @param place of the stream's first byte in its file
   */
  GzipMembers(InputStream in, long place, byte[] mark) {
    this.in = in;
    this.place = place;
    this.mark = mark.clone();
    try {
      enter();
    } catch (IOException e) {
      damage = e;
    }
    begin = member;
  }

  /** First byte, in the file, of the member that reading began at. */
  long begin() {
    return begin;
  }

  /** How many members have only continued the one before. */
  int continued() {
    return continued;
  }

  /** Whether the member could not be unpacked to its end. */
  boolean isDamaged() {
    return damage != null && !ended;
  }

  /**
   * Goes to the next member that begins with the mark, or that tells nothing as it is broken;
   * whether there is one.
   *
   * @throws IOException where what is left of this one, or what follows, is no gzip
   */
  boolean advance() throws IOException {
    byte[] rest = new byte[8192];
    while (!ended) {
      read(rest, 0, rest.length);
    }
    if (behind != null && damage == null) {
      throw behind;
    }
    begin = member;
    ended = last;
    return !last;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    if (damage != null) {
      throw damage;
    }
    if (headFrom < head.length) {
      int count = Math.min(length, head.length - headFrom);
      System.arraycopy(head, headFrom, into, offset, count);
      headFrom += count;
      return count;
    }
    try {
      int count = unpack(into, offset, length);
      if (count >= 0) {
        return count;
      }
      checkEnd();
    } catch (IOException e) {
      damage = e;
      throw e;
    }
    ended = !continues();
    return ended ? -1 : read(into, offset, length);
  }

  /** Some bytes of the member; -1 behind its last. */
  private int unpack(byte[] into, int offset, int length) throws IOException {
    try {
      while (true) {
        int count = inflater.inflate(into, offset, length);
        sum.update(into, offset, count);
        if (count > 0) {
          return count;
        }
        if (inflater.finished()) {
          from = to - inflater.getRemaining();
          return -1;
        }
        if (inflater.needsDictionary()) {
          throw new ZipException("gzip that wants a dictionary");
        }
        if (!fill()) {
          throw new EOFException("gzip that breaks off");
        }
        inflater.setInput(packed, 0, to);
      }
    } catch (DataFormatException e) {
      throw new ZipException("gzip that is broken (" + e.getMessage() + ")");
    }
  }

  private void checkEnd() throws IOException {
    long told = number(4);
    long length = number(4);
    if (told != sum.getValue() || length != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw new ZipException("gzip whose sum is not that of its bytes");
    }
  }

  /** Goes into the next member; whether it only continues the one before. */
  private boolean continues() {
    try {
      if (!enter()) {
        last = true;
        return false;
      }
    } catch (ZipException e) {
      behind = e;
      return false;
    } catch (IOException e) {
      damage = e;
      return false;
    }
    boolean more = damage == null && !Arrays.equals(head, mark);
    continued += more ? 1 : 0;
    return more;
  }

  /**
   * Reads a member's header and first bytes; whether there is one.
   *
   * @throws ZipException where something else stands there
   */
  private boolean enter() throws IOException {
    head = new byte[0];
    headFrom = 0;
    if (from == to && !fill()) {
      return false;
    }
    member = place - (to - from);
    if (number(2) != 0x8B1F) {
      throw new ZipException("what stands behind its last member is no gzip");
    }
    try {
      passHeader();
      inflater.reset();
      sum.reset();
      inflater.setInput(packed, from, to - from);
      byte[] bytes = new byte[mark.length];
      int filled = 0;
      int count = 0;
      while (filled < bytes.length && count >= 0) {
        count = unpack(bytes, filled, bytes.length - filled);
        filled += Math.max(0, count);
      }
      head = Arrays.copyOf(bytes, filled);
    } catch (IOException e) {
      damage = e;
    }
    return true;
  }

  private void passHeader() throws IOException {
    if (number(1) != DEFLATE) {
      throw new ZipException("gzip of another method than there is");
    }
    int flags = (int) number(1);
    number(6);
    if ((flags & EXTRA) != 0) {
      for (long left = number(2); left > 0; left--) {
        number(1);
      }
    }
    int texts = Integer.bitCount(flags & (NAME | COMMENT));
    while (texts > 0) {
      texts -= number(1) == 0 ? 1 : 0;
    }
    if ((flags & HEADER_SUM) != 0) {
      number(2);
    }
  }

  /** A number of so many bytes, the lowest first. */
  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      if (from == to && !fill()) {
        throw new EOFException("gzip that breaks off");
      }
      number |= (packed[from++] & 0xFFL) << (8 * i);
    }
    return number;
  }

  private boolean fill() throws IOException {
    int count = in.read(packed);
    from = 0;
    to = Math.max(0, count);
    place += to;
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
