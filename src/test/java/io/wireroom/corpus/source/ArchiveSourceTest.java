package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveSourceTest {
  private static final String STORY =
      "The harbour of Lindmark was closed on Monday, the port said.";

  @TempDir Path folder;

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("news/a.txt", STORY.getBytes(StandardCharsets.UTF_8));
    files.put(
        "news/b.jsonl",
        ("{\"text\":\"" + STORY + " One.\"}\n{\"text\":\"" + STORY + " Two.\"}\n")
            .getBytes(StandardCharsets.UTF_8));
    files.put("__MACOSX/a.txt", new byte[] {1});
    files.put("news/.DS_Store", new byte[] {1});
    files.put(
        "c.csv.gz",
        Warcs.gzip(("title,text\nRain,\"" + STORY + "\"").getBytes(StandardCharsets.UTF_8)));
    files.put(
        "d.warc",
        Warcs.page(
            "http://a.example/1", "<html><body><p>" + STORY.repeat(4) + "</p></body></html>"));
    files.put("e.bin", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    files.put("f.zip", zip(Map.of("g.txt", STORY.getBytes(StandardCharsets.UTF_8))));
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.tgz", "noname"})
  void filesOfAnyFormatAreReadAsInAFolder(String name) throws IOException {
    byte[] bytes = name.contains("t") ? tar(files()) : zip(files());
    if (name.endsWith("gz")) {
      bytes = Warcs.gzip(bytes);
    }
    List<RawDocument> documents = Reads.of(folder, name, bytes);
    assertThat(Reads.outcomes(documents).replace(name + "!/", ""))
        .isEqualTo(
            """
            news/a.txt article
            news/b.jsonl#L1 article
            news/b.jsonl#L2 article
            c.csv.gz#R1 article
            d.warc#O0 article
            e.bin not_text
            f.zip unsupported""");
    assertThat(documents.get(0).sourceUri()).endsWith(name + "!/news/a.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.txt", "a/../../b.txt", "/etc/a.txt", "a\\..\\b.txt"})
  void namesThatPointOutOfTheArchiveAreRejects(String name) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(name, STORY.getBytes(StandardCharsets.UTF_8));
    files.put("good.txt", STORY.getBytes(StandardCharsets.UTF_8));
    for (byte[] archive : List.of(zip(files), tar(files))) {
      List<RawDocument> documents = Reads.of(folder, "a", archive);
      assertThat(documents).hasSize(2);
      assertThat(documents.get(0).reject().reason().label()).isEqualTo("unsafe");
      assertThat(documents.get(1).text()).isEqualTo(STORY);
    }
  }

  /** CVE-2023-42503: a time that takes hours to read; and headers that take all memory. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x mtime=1e10000000",
        "x atime=1E300000000",
        "x ctime=-1e99999999",
        "x LIBARCHIVE.creationtime=1e12345678",
        "g mtime=1e10000000",
        "x mtime=LONG",
        "x comment=HUGE",
        "L HUGE",
        "K HUGE"
      })
  void headersThatHarmEndTheArchive(String header) throws IOException {
    String text =
        header
            .substring(2)
            .replace("LONG", "1".repeat(100_000))
            .replace("HUGE", "x".repeat(3_000_000));
    byte[] archive = withHeader((byte) header.charAt(0), text);

    assertThat(Reads.outcomes(Reads.of(folder, "a.tar", archive)))
        .isEqualTo("a.tar!/before.txt article\na.tar#break unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x mtime=1714982400.123456789", "x mtime=-1", "g atime=0", "x comment=mtime=1e9"})
  void ordinaryHeadersAreRead(String header) throws IOException {
    assertThat(
            Reads.outcomes(
                Reads.of(
                    folder, "a.tar", withHeader((byte) header.charAt(0), header.substring(2)))))
        .isEqualTo("a.tar!/before.txt article\na.tar!/behind.txt article");
  }

  /** A header of some type between two stories. */
  private static byte[] withHeader(byte type, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    if (type == 'x' || type == 'g') {
      int length = content.length + 2;
      while (length != content.length + 2 + String.valueOf(length).length()) {
        length = content.length + 2 + String.valueOf(length).length();
      }
      content = (length + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      put(tar, new TarArchiveEntry("before.txt"), STORY.getBytes(StandardCharsets.UTF_8));
      // Of one that counts for all behind it the library would read what it writes.
      put(tar, new TarArchiveEntry("header", type == 'g' ? (byte) 'x' : type), content);
      put(tar, new TarArchiveEntry("behind.txt"), STORY.getBytes(StandardCharsets.UTF_8));
    }
    return type == 'g' ? global(bytes.toByteArray()) : bytes.toByteArray();
  }

  /** The header's type, at 156, is part of its checksum, six octal digits at 148. */
  private static byte[] global(byte[] archive) {
    for (int block = 0; block < archive.length; block += 512) {
      if (new String(archive, block, 7, StandardCharsets.UTF_8).equals("header\0")) {
        int sum = Integer.parseInt(new String(archive, block + 148, 6, StandardCharsets.UTF_8), 8);
        byte[] less = "%06o".formatted(sum + 'g' - 'x').getBytes(StandardCharsets.UTF_8);
        System.arraycopy(less, 0, archive, block + 148, less.length);
        archive[block + 156] = 'g';
      }
    }
    return archive;
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  @Test
  void linksAreRejects() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (byte kind :
          new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO}) {
        TarArchiveEntry entry = new TarArchiveEntry("link" + kind + ".txt", kind);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    assertThat(Reads.outcomes(Reads.of(folder, "a.tar", bytes.toByteArray())).lines())
        .hasSize(3)
        .allMatch(line -> line.endsWith(" unsafe"));
  }

  @Test
  void whatUnpacksWithoutEndIsStopped() throws IOException {
    byte[] zeros = new byte[200 << 20];
    Arrays.fill(zeros, (byte) ' ');
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("good.txt", STORY.getBytes(StandardCharsets.UTF_8));
    files.put("bomb.txt", zeros);
    files.put("behind.txt", STORY.getBytes(StandardCharsets.UTF_8));
    List<RawDocument> documents = Reads.of(folder, "a.zip", zip(files));
    assertThat(Reads.outcomes(documents))
        .isEqualTo("a.zip!/good.txt article\na.zip!/bomb.txt too_long\na.zip#break unsafe");
  }

  @Test
  void filesOfOneNameHavePlacesOfTheirOwn() throws IOException {
    byte[] story = STORY.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (String name : List.of("a.txt", "a.txt", "a.txt~2", "a.txt")) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(story.length);
        tar.putArchiveEntry(entry);
        tar.write(story);
        tar.closeArchiveEntry();
      }
    }
    assertThat(Reads.outcomes(Reads.of(folder, "a.tar", bytes.toByteArray())))
        .isEqualTo(
            """
            a.tar!/a.txt article
            a.tar!/a.txt~2 article
            a.tar!/a.txt~2~2 article
            a.tar!/a.txt~3 article""");
  }

  @Test
  void aBrokenArchiveKeepsWhatWasReadBefore() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("one.txt", STORY.getBytes(StandardCharsets.UTF_8));
    files.put("two.txt", (STORY + " Two. ").repeat(500).getBytes(StandardCharsets.UTF_8));
    byte[] tar = tar(files);
    List<RawDocument> cut = Reads.of(folder, "a.tar", Arrays.copyOf(tar, 3000));
    assertThat(cut.get(0).text()).isEqualTo(STORY);
    assertThat(cut.get(cut.size() - 1).reject().reason().label()).isEqualTo("truncated");
  }

  @Test
  void officeFilesAndEmptyArchivesAreNoArticles() throws IOException {
    Map<String, byte[]> office = new LinkedHashMap<>();
    office.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
    office.put("word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
    assertThat(Reads.outcomes(Reads.of(folder, "a.docx", zip(office))))
        .isEqualTo("a.docx unsupported");
    assertThat(Reads.outcomes(Reads.of(folder, "b.zip", zip(Map.of(".x", new byte[1])))))
        .isEqualTo("b.zip empty");
  }
}
