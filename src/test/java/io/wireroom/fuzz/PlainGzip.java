package io.wireroom.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads gzip as RFC 1952 has it: members, each a header, deflated bytes, their sum and number. */
final class PlainGzip {
  private static final int TRAILER = 8;
  private static final int EXTRA = 4;

  private final byte[] stored;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at;

  private PlainGzip(byte[] stored) {
    this.stored = stored;
  }

  static Unpacked unpacked(byte[] stored) {
    PlainGzip gzip = new PlainGzip(stored);
    Unpacked.End end = Unpacked.End.WHOLE;
    while (end == Unpacked.End.WHOLE && gzip.at < stored.length) {
      end = gzip.member();
    }
    return new Unpacked(gzip.out.toByteArray(), end);
  }

  private Unpacked.End member() {
    if (!header()) {
      // The members before are whole.
      return Unpacked.End.CUT;
    }
    int before = out.size();
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(stored, at, stored.length - at);
      byte[] one = new byte[1];
      while (!inflater.finished()) {
        if (inflater.inflate(one) > 0) {
          out.write(one[0]);
        } else if (inflater.needsDictionary()) {
          return Unpacked.End.DAMAGED;
        } else if (!inflater.finished()) {
          return Unpacked.End.CUT;
        }
      }
      at = stored.length - inflater.getRemaining() + TRAILER;
    } catch (DataFormatException e) {
      return Unpacked.End.DAMAGED;
    } finally {
      inflater.end();
    }
    return at > stored.length ? Unpacked.End.CUT : trailer(before);
  }

  private Unpacked.End trailer(int before) {
    byte[] all = out.toByteArray();
    CRC32 sum = new CRC32();
    sum.update(all, before, all.length - before);
    boolean right =
        number(at - TRAILER, 4) == sum.getValue() && number(at - 4, 4) == all.length - before;
    return right ? Unpacked.End.WHOLE : Unpacked.End.DAMAGED;
  }

  /** Goes behind it; false where it is none, or not whole. */
  private boolean header() {
    if (at + 10 > stored.length || number(at, 3) != 0x088B1F) {
      return false;
    }
    int flags = stored[at + 3];
    at += 10;
    if ((flags & EXTRA) != 0) {
      at += at + 2 > stored.length ? 2 : 2 + (int) number(at, 2);
    }
    // A name, and a comment.
    for (int text : new int[] {8, 16}) {
      if ((flags & text) != 0) {
        while (at < stored.length && stored[at] != 0) {
          at++;
        }
        at++;
      }
    }
    // No writer of these files gives the header a sum of its own: one that tells of it is damaged.
    return at <= stored.length && (flags & 2) == 0;
  }

  /** Of so many bytes, the lowest first. */
  private long number(int begin, int bytes) {
    long number = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      number = (number << 8) | (stored[begin + i] & 0xFF);
    }
    return number;
  }
}
