package io.wireroom.fuzz;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

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
      return PlainGzip.unpacked(stored);
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
