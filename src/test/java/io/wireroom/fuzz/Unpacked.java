package io.wireroom.fuzz;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a stored file holds, as far as it can be decompressed, and how that ends.
 *
 * @param bytes all that can be had, a byte at a time
 */
// No two are compared.
@SuppressWarnings("ArrayRecordComponent")
record Unpacked(byte[] bytes, End end) {
  /** How a file ends. */
  enum End {
    /** As it should. */
    WHOLE,
    /** There should be more, or something else, behind these: they are whole. */
    CUT,
    /** The compressed bytes are wrong: a reader may lose some of what comes right before. */
    DAMAGED
  }

  static Unpacked of(byte[] stored) {
    if (stored.length >= 2 && (stored[0] & 0xFF) == 0x1F && (stored[1] & 0xFF) == 0x8B) {
      return gzip(stored);
    }
    if (stored.length >= 4
        && (stored[0] & 0xFF) == 0x28
        && (stored[1] & 0xFF) == 0xB5
        && (stored[2] & 0xFF) == 0x2F
        && (stored[3] & 0xFF) == 0xFD) {
      return zstd(stored);
    }
    return new Unpacked(stored, End.WHOLE);
  }

  /** By RFC 1952: members one after the other, each a header, deflated bytes and eight more. */
  private static Unpacked gzip(byte[] stored) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < stored.length) {
      int body = (stored[at] & 0xFF) == 0x1F ? body(stored, at) : -1;
      if (body < 0) {
        // The members before are whole.
        return new Unpacked(out.toByteArray(), End.CUT);
      }
      if (body > stored.length) {
        return new Unpacked(out.toByteArray(), End.CUT);
      }
      Inflater inflater = new Inflater(true);
      try {
        inflater.setInput(stored, body, stored.length - body);
        byte[] one = new byte[1];
        while (!inflater.finished()) {
          if (inflater.inflate(one) > 0) {
            out.write(one[0]);
          } else if (inflater.needsDictionary()) {
            return new Unpacked(out.toByteArray(), End.DAMAGED);
          } else if (!inflater.finished()) {
            return new Unpacked(out.toByteArray(), End.CUT);
          }
        }
        int trailer = stored.length - inflater.getRemaining();
        if (trailer + 8 > stored.length) {
          return new Unpacked(out.toByteArray(), End.CUT);
        }
        int size = 0;
        for (int i = 7; i >= 4; i--) {
          size = size << 8 | stored[trailer + i] & 0xFF;
        }
        if (size != (int) inflater.getBytesWritten()) {
          return new Unpacked(out.toByteArray(), End.DAMAGED);
        }
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        byte[] all = out.toByteArray();
        int written = (int) inflater.getBytesWritten();
        sum.update(all, all.length - written, written);
        int told = 0;
        for (int i = 3; i >= 0; i--) {
          told = told << 8 | stored[trailer + i] & 0xFF;
        }
        if (told != (int) sum.getValue()) {
          return new Unpacked(all, End.DAMAGED);
        }
        at = trailer + 8;
      } catch (DataFormatException e) {
        return new Unpacked(out.toByteArray(), End.DAMAGED);
      } finally {
        inflater.end();
      }
    }
    return new Unpacked(out.toByteArray(), End.WHOLE);
  }

  /** Where the deflated bytes of a member begin; -1 where its header is wrong. */
  private static int body(byte[] stored, int at) {
    if (at + 10 > stored.length) {
      return stored.length + 1;
    }
    if ((stored[at + 1] & 0xFF) != 0x8B || stored[at + 2] != 8) {
      return -1;
    }
    int flags = stored[at + 3];
    int body = at + 10;
    if ((flags & 4) != 0) {
      body +=
          body + 2 > stored.length
              ? 2
              : 2 + (stored[body] & 0xFF) + ((stored[body + 1] & 0xFF) << 8);
    }
    for (int text : new int[] {8, 16}) {
      if ((flags & text) != 0) {
        while (body < stored.length && stored[body] != 0) {
          body++;
        }
        body++;
      }
    }
    // The header's own sum is left to the reader of the job: whether it is right changes no count
    // of
    // what a damaged file may hold.
    return (flags & 2) != 0 ? -1 : body;
  }

  private static Unpacked zstd(byte[] stored) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZstdInputStream in = new ZstdInputStream(new ByteArrayInputStream(stored))) {
      for (int c = in.read(); c >= 0; c = in.read()) {
        out.write(c);
      }
      return new Unpacked(out.toByteArray(), End.WHOLE);
    } catch (IOException e) {
      boolean cut = String.valueOf(e.getMessage()).contains("runcated");
      return new Unpacked(out.toByteArray(), cut ? End.CUT : End.DAMAGED);
    }
  }
}
