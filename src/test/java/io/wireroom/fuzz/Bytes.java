package io.wireroom.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Ways to mangle bytes of which nothing is known. */
enum Bytes {
  FLIPPED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      byte[] flipped = bytes.clone();
      for (int times = 1 + random.nextInt(8); times > 0; times--) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return flipped;
    }
  },
  REPLACED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      byte[] replaced = bytes.clone();
      for (int times = 1 + random.nextInt(8); times > 0; times--) {
        replaced[random.nextInt(replaced.length)] =
            random.nextBoolean()
                ? (byte) random.nextInt()
                : (byte) "{}[]\",:\\\n\r <>&'\0".charAt(random.nextInt(16));
      }
      return replaced;
    }
  },
  CUT {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
  },
  BEHEADED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      return Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
    }
  },
  HOLED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      int begin = random.nextInt(bytes.length);
      int end = begin + random.nextInt(Math.min(bytes.length - begin, 200));
      return joined(Arrays.copyOf(bytes, begin), Arrays.copyOfRange(bytes, end, bytes.length));
    }
  },
  DOUBLED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      return joined(bytes, bytes);
    }
  },
  /** A stretch of it stands many times over. */
  STUTTERING {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      int begin = random.nextInt(bytes.length);
      int end = begin + 1 + random.nextInt(Math.min(bytes.length - begin, 40));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, begin);
      for (int times = random.nextInt(60); times >= 0; times--) {
        out.write(bytes, begin, end - begin);
      }
      out.write(bytes, begin, bytes.length - begin);
      return out.toByteArray();
    }
  },
  /** All of it stands within itself. */
  NESTED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      int at = random.nextInt(bytes.length);
      return joined(
          joined(Arrays.copyOf(bytes, at), bytes), Arrays.copyOfRange(bytes, at, bytes.length));
    }
  },
  /** Above any limit. */
  OVERSIZE {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      int size =
          MangledFile.MAX_FILE_BYTES + random.nextInt(3) - 1 + (random.nextBoolean() ? 0 : 50_000);
      byte[] all = new byte[size];
      for (int i = 0; i < size; i++) {
        all[i] = bytes[i % bytes.length];
      }
      return all;
    }
  },
  /** Half of it in another encoding. */
  MIXED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      int at = random.nextInt(bytes.length);
      return joined(
          Arrays.copyOf(bytes, at), encoded(Arrays.copyOfRange(bytes, at, bytes.length), random));
    }
  },
  ENCODED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      return encoded(random.nextBoolean() ? joined(MARK, bytes) : bytes, random);
    }
  },
  SPRINKLED {
    @Override
    byte[] mangled(byte[] bytes, Random random) {
      byte[] grain = one(random);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int every = 1 + random.nextInt(400);
      for (int i = 0; i < bytes.length; i++) {
        if (i % every == every - 1) {
          out.writeBytes(grain);
        }
        out.write(bytes[i]);
      }
      return out.toByteArray();
    }
  };

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final String[] ENCODINGS = {
    "windows-1252",
    "UTF-16LE",
    "UTF-16BE",
    "UTF-16",
    "UTF-32",
    "Shift_JIS",
    "KOI8-R",
    "IBM037",
    "UTF-7-not-there"
  };

  /**
   * Other bytes.
   *
   * @param bytes one or more
   */
  abstract byte[] mangled(byte[] bytes, Random random);

  /** Any of the ways. */
  static Bytes any(Random random) {
    return values()[random.nextInt(values().length)];
  }

  /** In one member. */
  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] encoded(byte[] bytes, Random random) {
    String name = ENCODINGS[random.nextInt(ENCODINGS.length)];
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return new String(bytes, StandardCharsets.UTF_8).getBytes(charset);
  }

  /** Bytes that are no letters of any text, or half of one. */
  private static byte[] one(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new byte[] {0};
      case 1 -> new byte[] {(byte) 0xFF};
      case 2 -> new byte[] {(byte) 0xC0, (byte) 0x80};
      // Half of a pair, as Java's own streams write it.
      case 3 -> new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
      case 4 -> new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80};
      case 5 -> MARK;
      case 6 -> new byte[] {(byte) (1 + random.nextInt(31))};
      default -> new byte[] {(byte) (0x80 + random.nextInt(128))};
    };
  }
}
