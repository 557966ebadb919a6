package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParquetSourceTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message m { optional binary text (STRING); optional int64 published_at"
              + " (TIMESTAMP(MILLIS,true)); optional int32 date (DATE); required boolean live;"
              + " optional double score; optional int96 seen; repeated binary authors (STRING); }");

  @TempDir Path folder;

  private Path write(
      CompressionCodecName codec, WriterVersion version, boolean dictionary, Group... rows)
      throws IOException {
    Path file = folder.resolve("a.parquet");
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withType(SCHEMA)
            .withCompressionCodec(codec)
            .withWriterVersion(version)
            .withDictionaryEncoding(dictionary)
            .withDictionaryPageSize(64 << 20)
            .withPageSize(64 << 20)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  private static Group row(String text) {
    SimpleGroup row = new SimpleGroup(SCHEMA);
    if (text != null) {
      row.add("text", text);
    }
    row.add("live", true);
    return row;
  }

  /**
   * Of several pages, a dictionary among them, the ones that are large are not unpacked at once.
   */
  @ParameterizedTest
  @CsvSource({
    "UNCOMPRESSED, PARQUET_1_0, false",
    "GZIP, PARQUET_1_0, false",
    "ZSTD, PARQUET_1_0, false",
    "ZSTD, PARQUET_1_0, true",
    "GZIP, PARQUET_2_0, false",
    "ZSTD, PARQUET_2_0, true",
    "SNAPPY, PARQUET_1_0, false",
    "SNAPPY, PARQUET_2_0, true",
    "LZ4_RAW, PARQUET_1_0, true"
  })
  void aTextThatIsTooLongIsARejectAndNoOtherIs(
      CompressionCodecName codec, WriterVersion version, boolean dictionary) throws IOException {
    String bomb = "The port. ".repeat(1_800_000);
    Path file =
        write(codec, version, dictionary, row("A"), row(null), row(bomb), row("B"), row(bomb));
    List<RawDocument> records = Reads.of(file, InputFormat.PARQUET);
    assertThat(Reads.summary(records))
        .isEqualTo("#R1=A #R2=missing_text #R3=too_long #R4=B #R5=too_long");
    assertThat(records.get(2).reject().payload()).contains("The port. The port.");
  }

  @Test
  void aRowOfTooManyValuesIsAReject() throws IOException {
    Group many = row("A");
    for (int i = 0; i < 700_000; i++) {
      many.add("authors", "Ann");
    }
    Group some = row("B");
    some.add("authors", "Bo");
    Path file = write(CompressionCodecName.ZSTD, WriterVersion.PARQUET_1_0, true, many, some);
    assertThat(Files.size(file)).isLessThan(100_000);
    List<RawDocument> records = Reads.of(file, InputFormat.PARQUET);
    assertThat(Reads.summary(records)).isEqualTo("#R1=too_long #R2=B");
    assertThat(records.get(1).authors()).containsExactly("Bo");
  }

  @Test
  void aTimeOfAnyYearIsOneRowsOwnMatter() throws IOException {
    List<Group> rows = new ArrayList<>();
    for (long millis : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 0, 1_600_000_000_000L}) {
      Group row = row("at " + millis);
      row.add("published_at", millis);
      row.add("date", (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, millis)));
      row.add("score", Double.NaN);
      row.add(
          "seen",
          org.apache.parquet.io.api.Binary.fromConstantByteArray(
              new byte[] {-1, -1, -1, -1, -1, -1, -1, 127, -1, -1, -1, 127}));
      rows.add(row);
    }
    Path file =
        write(
            CompressionCodecName.SNAPPY,
            WriterVersion.PARQUET_1_0,
            true,
            rows.toArray(Group[]::new));
    assertThat(Reads.of(file, InputFormat.PARQUET))
        .hasSize(4)
        .allMatch(record -> record.reject() == null);
  }

  @Test
  void theRowsOfARowGroupThatBreaksOffAreRejectsAndTheNextIsRead() throws IOException {
    Path file = folder.resolve("b.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withType(SCHEMA)
            .withRowGroupSize(20_000L)
            .withMinRowCountForPageSizeCheck(10)
            .build()) {
      for (int i = 0; i < 400; i++) {
        writer.write(row("Story " + i + " " + Integer.toHexString(i * 7919).repeat(20)));
      }
    }
    int whole = Reads.of(file, InputFormat.PARQUET).size();
    assertThat(whole).isEqualTo(400);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 5; i < 60; i++) {
      bytes[i] ^= (byte) 0xA5;
    }
    Files.write(file, bytes);
    Files.deleteIfExists(folder.resolve(".b.parquet.crc"));
    List<RawDocument> records = Reads.of(file, InputFormat.PARQUET);
    assertThat(records).hasSize(400);
    assertThat(records)
        .filteredOn(record -> record.reject() != null)
        .hasSizeBetween(2, 300)
        .allMatch(record -> record.reject().reason() == RejectReason.TRUNCATED);
    assertThat(records.get(records.size() - 1).sourceUri()).endsWith("#R400");
  }

  @Test
  void parquetIsReadWhateverItsName() throws IOException {
    Path file = write(CompressionCodecName.ZSTD, WriterVersion.PARQUET_1_0, true, row("A"));
    assertThat(Reads.summary(Reads.of(file, InputFormat.TEXT))).isEqualTo("#R1=A");
    assertThat(Reads.summary(Reads.of(file, InputFormat.JSONL))).isEqualTo("#R1=A");
  }

  /** Rows have their places in the archive, and files beside it are read. */
  @Test
  void parquetInAnArchiveIsReadRowByRow() throws IOException {
    byte[] good =
        Files.readAllBytes(
            write(
                CompressionCodecName.ZSTD,
                WriterVersion.PARQUET_1_0,
                true,
                row("One was here."),
                row(null),
                row("Three was here.")));
    byte[] broken = Arrays.copyOf(good, good.length - 6);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      add(out, "a.parquet", good);
      add(out, "b.parquet", broken);
      add(out, "c.txt", "A text of words.".getBytes(StandardCharsets.UTF_8));
      add(out, "data/part-0", good);
    }
    assertThat(Reads.outcomes(Reads.of(folder, "a.zip", zip.toByteArray())))
        .isEqualTo(
            """
            a.zip!/a.parquet#R1 article
            a.zip!/a.parquet#R2 missing_text
            a.zip!/a.parquet#R3 article
            a.zip!/b.parquet unreadable
            a.zip!/c.txt article
            a.zip!/data/part-0#R1 article
            a.zip!/data/part-0#R2 missing_text
            a.zip!/data/part-0#R3 article""");
  }

  @Test
  void aMemberThatIsLargerThanIsCopiedIsNotWhole() throws IOException {
    Path text = Files.write(folder.resolve("a.bin"), new byte[200_000]);
    RawFile file =
        new RawFile(
            FilePart.whole(new InputFile(text.toUri().toString(), 200_000, InputFormat.PARQUET)),
            new Configuration());
    Path copy;
    try (SpooledFile part = SpooledFile.of(file, 199_999);
        SpooledFile all = SpooledFile.of(file, 200_000)) {
      assertThat(part.isWhole()).isFalse();
      assertThat(all.isWhole()).isTrue();
      copy = Path.of(all.path().toUri());
      assertThat(copy).hasSize(200_000);
    }
    assertThat(copy).doesNotExist();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
