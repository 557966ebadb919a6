package io.wireroom.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives of files of all formats, of names that point elsewhere, links and bombs among them. */
final class HostileArchive {
  private static final List<String> NAMES =
      List.of(
          "../%s",
          "a/../../%s",
          "/etc/%s",
          "a\\..\\%s",
          "C:\\%s",
          ".hidden/%s",
          "__MACOSX/%s",
          "./%s",
          "a//%s",
          "a b/\u00E9t\u00E9/%s",
          "%s/",
          "a/!/#%s",
          "100%%/%s");

  private static final byte[] LINKS = {'1', '2', '3', '4', '6'};
  private static final int BOMB = 70 << 20;

  private final Seeds seeds;
  private final Random random;

  HostileArchive(Seeds seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  // No two are compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Entry(String name, byte[] bytes, byte link) {}

  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setUseZip64(Zip64Mode.Never);
      for (Entry entry : entries()) {
        ZipArchiveEntry head = new ZipArchiveEntry(entry.name);
        if (random.nextInt(4) == 0) {
          CRC32 sum = new CRC32();
          sum.update(entry.bytes);
          head.setMethod(ZipArchiveEntry.STORED);
          head.setSize(entry.bytes.length);
          head.setCrc(sum.getValue());
        }
        zip.putArchiveEntry(head);
        zip.write(entry.bytes);
        zip.closeArchiveEntry();
      }
      if (random.nextInt(60) == 0) {
        zip.putArchiveEntry(new ZipArchiveEntry("bomb.txt"));
        zip.write(new byte[BOMB]);
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  byte[] tar() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(
          random.nextBoolean()
              ? TarArchiveOutputStream.LONGFILE_GNU
              : TarArchiveOutputStream.LONGFILE_POSIX);
      for (Entry entry : entries()) {
        boolean link = entry.link != 0;
        TarArchiveEntry head =
            link
                ? new TarArchiveEntry(entry.name, entry.link, true)
                : new TarArchiveEntry(entry.name, true);
        if (link) {
          head.setLinkName("/etc/passwd");
        }
        boolean file = !link && !head.isDirectory();
        head.setSize(file ? entry.bytes.length : 0);
        tar.putArchiveEntry(head);
        tar.write(file ? entry.bytes : new byte[0]);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    boolean wrong = random.nextInt(3) > 0;
    for (int files = random.nextInt(5); files > 0; files--) {
      MangledFile file = MangledFile.member(random.nextInt(1000), seeds, random, wrong);
      boolean elsewhere = wrong && random.nextInt(4) == 0;
      String name =
          elsewhere ? Seeds.one(NAMES, random).formatted(file.name()) : "news/" + file.name();
      boolean link = wrong && random.nextInt(10) == 0;
      byte kind = link ? LINKS[random.nextInt(LINKS.length)] : 0;
      entries.add(new Entry(name, file.bytes(), kind));
      if (wrong && random.nextInt(6) == 0) {
        entries.add(new Entry(name, file.bytes(), (byte) 0));
      }
    }
    if (wrong && random.nextInt(15) == 0) {
      entries.add(new Entry("x".repeat(120) + ".txt", new byte[] {'x'}, (byte) 0));
    }
    if (wrong && random.nextInt(15) == 0) {
      entries.add(
          random.nextInt(entries.size() + 1),
          new Entry("META-INF/MANIFEST.MF", new byte[0], (byte) 0));
    }
    return entries;
  }
}
