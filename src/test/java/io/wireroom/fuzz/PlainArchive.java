package io.wireroom.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in an archive that nothing is wrong with: of zip as the JDK reads it, of tar as POSIX
 * has it, without the extensions of either.
 */
final class PlainArchive {
  private static final int LARGEST = 1 << 20;
  private static final int BLOCK = 512;

  /**
   * A file or what else an archive tells of.
   *
   * @param bytes null where it is none that is opened
   */
  // No two are compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Member(String name, byte[] bytes) {
    /** As with files in folders. */
    boolean isSeen() {
      return !name.endsWith("/")
          && Arrays.stream(name.split("/"))
              .noneMatch(part -> part.startsWith("_") || part.matches("\\.(?!\\.?$).*"));
    }

    boolean isOpened() {
      return bytes != null
          && !name.startsWith("/")
          && name.indexOf('\\') < 0
          && !Arrays.asList(name.split("/")).contains("..");
    }
  }

  private PlainArchive() {}

  static boolean isOne(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|tar|tgz)(\\.(gz|zst))?");
  }

  /** What is in it; empty where it is not as plain as this class wants it. */
  static Optional<List<Member>> members(byte[] stored) {
    Unpacked unpacked = Unpacked.of(stored);
    if (unpacked.end() != Unpacked.End.WHOLE) {
      return Optional.empty();
    }
    byte[] bytes = unpacked.bytes();
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? zip(bytes) : tar(bytes);
  }

  private static Optional<List<Member>> zip(byte[] bytes) {
    List<Member> members = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] file = zip.readNBytes(LARGEST);
        if (file.length == LARGEST) {
          return Optional.empty();
        }
        members.add(new Member(entry.getName(), file));
      }
      return Optional.of(members);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Member>> tar(byte[] bytes) {
    List<Member> members = new ArrayList<>();
    for (int at = 0; at + BLOCK <= bytes.length; ) {
      String prefix = word(bytes, at + 345, 155);
      String name = (prefix.isEmpty() ? "" : prefix + "/") + word(bytes, at, 100);
      if (name.isEmpty()) {
        return Optional.of(members);
      }
      char kind = (char) bytes[at + 156];
      if ("0\0".indexOf(kind) < 0 && "123456".indexOf(kind) < 0) {
        return Optional.empty();
      }
      int size = Integer.parseInt(word(bytes, at + 124, 12).strip(), 8);
      int begin = at + BLOCK;
      boolean file = "0\0".indexOf(kind) >= 0;
      members.add(
          new Member(
              kind == '5' && !name.endsWith("/") ? name + "/" : name,
              file ? Arrays.copyOfRange(bytes, begin, begin + size) : null));
      at = begin + (size + BLOCK - 1) / BLOCK * BLOCK;
    }
    return Optional.empty();
  }

  private static String word(byte[] bytes, int begin, int most) {
    int end = begin;
    while (end < begin + most && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
  }
}
