package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.corpus.source.FilePart;
import io.wireroom.corpus.source.InputFormat;
import io.wireroom.fault.NothingToDo;
import io.wireroom.fault.UserFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final String STORY =
      "The harbour of Lindmark was closed on Monday after a storm, the port office said.";

  @TempDir Path folder;

  private List<RawDocument> read(String... inputs) {
    return read(TestSettings.shipped(), inputs);
  }

  private static List<RawDocument> read(CorpusSettings settings, String... inputs) {
    List<InputFile> files = InputFiles.list(new Configuration(), Arrays.asList(inputs), settings);
    return documents(
        Corpus.markDuplicates(Corpus.read(LocalSpark.session(), files, settings)).collectAsList());
  }

  private static List<RawDocument> documents(List<Row> rows) {
    return rows.stream()
        .map(RawDocument::of)
        .sorted(Comparator.comparing(RawDocument::sourceUri))
        .toList();
  }

  private static String summary(List<RawDocument> documents) {
    return documents.stream()
        .map(
            document ->
                document.sourceUri().replaceFirst(".*/", "")
                    + " "
                    + (document.reject() == null ? "article" : document.reject().reason().label()))
        .collect(Collectors.joining("\n"));
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void foldersAreReadWithTheirSubfoldersAndHiddenFilesAreNot() throws IOException {
    write("a.txt", STORY + " One.");
    write("deep/er/b.txt", STORY + " Two.");
    write(".hidden.txt", STORY);
    write("_SUCCESS", "");
    write("_temporary/c.txt", STORY);
    assertThat(summary(read(folder.toString()))).isEqualTo("a.txt article\nb.txt article");
    assertThat(summary(read(folder + "/*/er/*.txt", folder + "/deep"))).isEqualTo("b.txt article");
  }

  @Test
  void everyRecordIsAnArticleOrARejectThatSaysWhy() throws IOException {
    write("a.txt", STORY);
    write("b.txt", "  \n \n");
    write("c.txt", "");
    write("d.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3, 0});
    write(
        "e.jsonl",
        "{\"id\":7,\"text\":\""
            + STORY
            + " Three.\",\"authors\":[\"Ann Lee\",\"Bo Li\"]}\n"
            + "{\"id\":\"x\",\"text\":\n\n"
            + "{\"title\":\"No text\"}\n"
            + "[1]\n"
            + "{\"text\":null}\n"
            + "{\"text\":\"\"}\n"
            + "{\"text\":\""
            + STORY
            + " Three.\"}");
    write("f.parquet", "not a parquet file");
    write("g.html", "<html><body></body></html>");
    List<RawDocument> documents = read(folder.toString());
    assertThat(summary(documents))
        .isEqualTo(
            """
            a.txt article
            b.txt empty
            c.txt empty
            d.txt not_text
            e.jsonl#L1;id=7 article
            e.jsonl#L2 broken_json
            e.jsonl#L4 missing_text
            e.jsonl#L5 broken_json
            e.jsonl#L6 missing_text
            e.jsonl#L7 empty
            e.jsonl#L8 duplicate
            f.parquet unreadable
            g.html empty""");
    assertThat(documents.get(4).authors()).containsExactly("Ann Lee", "Bo Li");
  }

  @Test
  void contentTellsTheReaderWhateverTheName() throws IOException {
    write("a.csv", "url,title,text\nhttps://x.example/1,A flood," + STORY + "\n");
    write("b.txt", "\"Title\";\"Body\";\"Date\"\n\"A flood\";\"" + STORY + "\";\"2021\"\n");
    write("c", "id\tdate\tcontent\n1\t2021-03-04\t" + STORY + "\n");
    write("d.txt", "%PDF-1.4\n1 0 obj << /Length 44 >> stream BT /F1 12 Tf (A flood) Tj ET");
    write("e.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0});
    write("f.txt", "{\\rtf1\\ansi " + STORY + "}");
    write("g.xml", "<?xml version=\"1.0\"?><rss><item><title>A flood</title></item></rss>");
    write("h.txt", "Title, text and tide\n\n" + STORY);
    write("i.txt", "ORC army marches\n\n" + STORY + " I.");
    write("j.txt", "\uFFFD\uFFFD\uFFFD");
    write("k.csv", STORY + " K.");
    assertThat(summary(read(folder.toString())))
        .isEqualTo(
            """
            a.csv#R1 broken_csv
            b.txt#R1 article
            c#R1;id=1 article
            d.txt unsupported
            e.docx unreadable
            f.txt unsupported
            g.xml#I1 missing_text
            h.txt article
            i.txt article
            j.txt not_text
            k.csv article""");
  }

  @Test
  void tasksShareALargeFile() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines
          .append("{\"id\":")
          .append(i)
          .append(",\"text\":\"")
          .append(STORY)
          .append(i)
          .append("\"}\n");
    }
    write("a.jsonl", lines.toString());
    List<InputFile> files =
        InputFiles.list(new Configuration(), List.of(folder.toString()), TestSettings.shipped());
    assertThat(
            documents(
                Corpus.read(LocalSpark.session(), files, TestSettings.shipped(), 5_000)
                    .collectAsList()))
        .isEqualTo(read(folder.toString()));
  }

  @Test
  void manySmallFilesShareTheirTasks() {
    List<FilePart> parts = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      parts.add(
          FilePart.whole(new InputFile("f:/" + i, i == 7 ? 9_000_000 : 10, InputFormat.TEXT)));
    }
    List<List<FilePart>> groups = Corpus.groups(parts, 8);
    assertThat(groups).hasSize(8);
    assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(5000);
    assertThat(groups).anySatisfy(group -> assertThat(group).containsExactly(parts.get(7)));
  }

  @Test
  void textIsReadInItsEncoding() throws IOException {
    String text = "The café in Malmö charges £4, “too much” for Zoë’s taste, she said.";
    write("a.txt", text);
    write("b.txt", ("\uFEFF" + text + " B").getBytes(StandardCharsets.UTF_8));
    write("c.txt", ("\uFEFF" + text + " C").getBytes(StandardCharsets.UTF_16LE));
    write("d.txt", ("\uFEFF" + text + " D").getBytes(StandardCharsets.UTF_16BE));
    write("e.txt", (text + " E").getBytes(Charset.forName("windows-1252")));
    assertThat(read(folder.toString()))
        .extracting(RawDocument::text)
        .containsExactly(text, text + " B", text + " C", text + " D", text + " E");
  }

  @Test
  void whatComesBeforeTheBreakOfACompressedFileIsKept() throws IOException {
    StringBuilder lines = new StringBuilder();
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 400; i++) {
      lines.append("{\"text\":\"Story ").append(i).append(' ').append(random.nextLong());
      lines.append(random.nextLong()).append("\"}\n");
    }
    byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    write("whole.jsonl.gz", packed);
    write("clipped.jsonl.gz", Arrays.copyOf(packed, packed.length * 2 / 3));
    assertThat(read(folder + "/whole.jsonl.gz")).hasSize(400).allMatch(d -> d.reject() == null);
    List<RawDocument> clipped = read(folder + "/clipped.jsonl.gz");
    assertThat(clipped).filteredOn(d -> d.reject() == null).hasSizeBetween(200, 350);
    assertThat(clipped)
        .filteredOn(d -> d.reject() != null)
        .singleElement()
        .satisfies(d -> assertThat(d.reject().reason()).isEqualTo(RejectReason.TRUNCATED))
        .satisfies(d -> assertThat(d.reject().payload()).startsWith("{\"text\":\"Story "));
  }

  @Test
  void aClippedTextIsKeptAndItsBreakCounted() throws IOException {
    byte[] packed = gzip(STORY.repeat(50).getBytes(StandardCharsets.UTF_8));
    for (int end = 0; end < packed.length; end++) {
      write(String.format("t/%04d.txt", end), Arrays.copyOf(packed, end));
    }
    List<RawDocument> documents = read(folder + "/t");
    assertThat(documents).hasSizeGreaterThanOrEqualTo(packed.length);
    assertThat(documents).extracting(RawDocument::sourceUri).doesNotHaveDuplicates();
  }

  @Test
  void parquetColumnsAreMapped() {
    LocalSpark.session()
        .sql(
            "select 'u1' id, 'A flood' headline, '"
                + STORY
                + "' body, timestamp'2021-03-04 05:06:07' published_at,"
                + " array('Ann Lee', 'Bo Li') authors")
        .write()
        .parquet(folder + "/p");
    RawDocument document = read(folder + "/p").get(0);
    assertThat(document.sourceUri()).endsWith(".parquet#R1;id=u1");
    assertThat(document.title()).isEqualTo("A flood");
    assertThat(document.text()).isEqualTo(STORY);
    assertThat(document.publishedAt()).isEqualTo("2021-03-04T05:06:07Z");
    assertThat(document.authors()).containsExactly("Ann Lee", "Bo Li");
  }

  @Test
  void whatIsTooLongIsRejected() throws IOException {
    write("a.txt", STORY.repeat(40));
    write("b.jsonl", "{\"text\":\"" + STORY.repeat(400) + "\"}\n{\"text\":\"" + STORY + "\"}\n");
    CorpusSettings small =
        TestSettings.with("input { max-text-length = 1000, max-file-bytes = 10000 }");
    assertThat(summary(read(small, folder.toString())))
        .isEqualTo("a.txt too_long\nb.jsonl#L1 too_long\nb.jsonl#L2 article");
  }

  @Test
  void faultsNameTheInput() {
    assertThatThrownBy(() -> read(folder + "/*.txt"))
        .isInstanceOf(NothingToDo.class)
        .hasMessage("Cannot read corpus: no file matches (" + folder + "/*.txt)");
    assertThatThrownBy(() -> read("nowhere://x/y"))
        .isInstanceOf(UserFault.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> InputFormat.of("avro"))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot read settings: input.format wants one of auto, parquet, warc, archive, jsonl,"
                + " newsml, nitf, feed, html, csv, text (avro)");
  }
}
