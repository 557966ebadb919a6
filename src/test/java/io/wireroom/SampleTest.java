package io.wireroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The bundled stories say that they are fiction. */
class SampleTest {
  private static final Path SAMPLE = Path.of("jobs/demo/articles");
  private static final String MARK = "(This story is fiction, written as a sample for Wireroom.)";

  @Test
  void everyStoryIsMarkedAsFiction() throws IOException {
    int stories = 0;
    for (Path file : files()) {
      List<String> records =
          file.toString().endsWith(".jsonl")
              ? content(file).lines().toList()
              : List.of(content(file));
      assertThat(records).as(file.toString()).allMatch(record -> record.contains(MARK));
      stories += records.size();
    }
    assertThat(stories).isEqualTo(31);
    assertThat(Path.of("README.md")).content().contains("[31 bundled stories]");
    assertThat(SAMPLE.resolveSibling("README.md")).content().contains("holds 31 short");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files.sorted().toList();
    }
  }

  /** Bytes as they are; the mark is ASCII. */
  private static String content(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(plain.readAllBytes(), ISO_8859_1);
    }
  }
}
