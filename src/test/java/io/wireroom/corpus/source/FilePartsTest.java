package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.InputFiles;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.TestSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePartsTest {
  private static final int LINES = 15;
  private static final CorpusSettings SETTINGS = TestSettings.shipped();

  @TempDir Path folder;

  /** Cut anywhere, into parts shorter and longer than its lines, a file has the same records. */
  @Test
  void partsOfAFileHoldTheRecordsOfTheWhole() throws IOException {
    StringBuilder lines = new StringBuilder("\uFEFF");
    for (int i = 0; i < LINES; i++) {
      lines.append("{\"id\":").append(i).append(",\"text\":\"").append("Zoë ".repeat(i % 7 * 9));
      lines.append(i).append("\"}").append(i % 5 == 0 ? "\r\n\n \n" : "\n");
    }
    write("a.jsonl", lines.toString());
    write("b.ndjson", lines.substring(1).strip());
    write("c", lines.substring(1).replace("{\"id\":3,", "broken"));
    write("blank.jsonl", " \n".repeat(100));
    write("wide.jsonl", lines.toString().getBytes(StandardCharsets.UTF_16LE));
    write("packed.jsonl", gzip(lines.toString()));
    write("story.txt", "The port is shut. ".repeat(8));
    List<InputFile> files =
        InputFiles.list(new Configuration(), List.of(folder.toString()), TestSettings.shipped());
    List<RawDocument> whole = cut(files, Long.MAX_VALUE);
    assertThat(whole)
        .hasSize(5 * LINES + 2)
        .extracting(RawDocument::sourceUri)
        .doesNotHaveDuplicates();
    for (long partBytes : new long[] {1, 2, 3, 7, 64, 100, 250, 1000, 3000}) {
      assertThat(cut(files, partBytes)).as("parts of %d", partBytes).isEqualTo(whole);
    }
  }

  private static List<RawDocument> cut(List<InputFile> files, long partBytes) {
    Configuration hadoop = new Configuration();
    FileParts parts =
        new FileParts(
            partBytes,
            cut -> cut.stream().map(part -> LineCount.of(part, hadoop, SETTINGS)).toList());
    List<RawDocument> records = new ArrayList<>();
    for (FilePart part : parts.of(files)) {
      records.addAll(Reads.of(part, SETTINGS));
    }
    records.sort(Comparator.comparing(RawDocument::sourceUri));
    return records;
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
