package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.TestSettings;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
  @TempDir Path folder;

  @Test
  void aRowIsAnArticleWithItsColumns() throws IOException {
    List<RawDocument> rows =
        Reads.of(
            folder,
            "a.csv",
            """
            Title,Body,Published At,Publisher,ID\r
            "Port, closed","The port said ""no"".

            It rained.",2024-05-02,Coast Post,7\r
            \r
            Second,A plain cell with a 5" pipe.,,,8\r
            """);
    assertThat(Reads.outcomes(rows)).isEqualTo("a.csv#R1;id=7 article\na.csv#R2;id=8 article");
    assertThat(rows.get(0).title()).isEqualTo("Port, closed");
    assertThat(rows.get(0).text()).isEqualTo("The port said \"no\".\n\nIt rained.");
    assertThat(rows.get(0).publishedAt()).isEqualTo("2024-05-02");
    assertThat(rows.get(0).outlet()).isEqualTo("Coast Post");
    assertThat(rows.get(1).text()).isEqualTo("A plain cell with a 5\" pipe.");
    assertThat(rows.get(1).publishedAt()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void rowsEndAsTheFirstLineDoes(String end) throws IOException {
    String table = String.join(end, "title,text", "One,It rained.", "Two,It snowed.");
    for (String name : List.of("a.csv", "b.txt", "c")) {
      assertThat(Reads.of(folder, name, table)).as(name).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|", "^"})
  void theFirstLineTellsWhatPartsCells(String mark) throws IOException {
    String table =
        "url#title#text\nhttp://a.example/1#Rain#It rained, and how; it | poured^."
                .replace("#", mark)
                .replace("It rained", "\"It rained")
            + "\"\n";
    List<RawDocument> rows = Reads.of(folder, "a.tsv", table);
    assertThat(Reads.outcomes(rows)).isEqualTo("a.tsv#R1 article");
    assertThat(rows.get(0).title()).isEqualTo("Rain");
    assertThat(rows.get(0).text()).isEqualTo("It rained, and how; it | poured^.");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void encodingsAreToldByTheBytes(String charset) throws IOException {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    byte[] bytes =
        (mark + "title,text\nCafé,The café in Malmö “closed”.\n")
            .getBytes(Charset.forName(charset));
    List<RawDocument> rows = Reads.of(folder, "a.csv", bytes);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).title()).isEqualTo("Café");
    assertThat(rows.get(0).text()).isEqualTo("The café in Malmö “closed”.");
  }

  @Test
  void rowsThatCannotBeReadAreRejectsOfTheirOwn() throws IOException {
    String table =
        """
        title,text
        One,It rained.
        Two,It rained, and more, it poured.
        Three
        Four,
        "Five","no end
        Six,It rained again.
        """;
    assertThat(Reads.outcomes(Reads.of(folder, "a.csv", table)))
        .isEqualTo(
            """
            a.csv#R1 article
            a.csv#R2 broken_csv
            a.csv#R3 missing_text
            a.csv#R4 empty
            a.csv#R5 broken_csv""");
  }

  /** A bar stands for a line feed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "`He said \"\"no\"\" again,1|Rain,2` ; 2",
        "`He said \"\"no,1|Rain,2` ; 2",
        "`a \"\"|b,\"\"|c,\"d|e\"` ; 3",
        "`\"a\"\"|b\" c\"\"|d` ; 2",
        "`\"\"|\"\"\"\"|\"\"\"|\"` ; 3",
        "`\" a|b \"x\"\"|c` ; 2"
      })
  void aMarkOpensACellAtItsBeginningAlone(String rows, long count) throws IOException {
    String table = "text,id\n" + rows.replace('|', '\n') + "\n";
    assertThat(Reads.of(folder, "a.csv", table)).hasSize((int) count);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 2000, 9000})
  void rowsBeforeABreakAreKept(int length) throws IOException {
    StringBuilder table = new StringBuilder("title,text\n");
    for (int i = 0; i < 3000; i++) {
      table.append(i).append(",It rained ").append(Integer.toHexString(i * 7919)).append(".\n");
    }
    byte[] packed = Warcs.gzip(table.toString().getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(packed, length);
    long whole = -1;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(cut))) {
      while (true) {
        whole += in.read() == '\n' ? 1 : 0;
      }
    } catch (EOFException e) {
      List<RawDocument> rows = Reads.of(folder, "a.csv.gz", cut);
      assertThat(rows).hasSize((int) whole + 1);
      assertThat(rows.get(rows.size() - 1).reject().reason()).isEqualTo(RejectReason.TRUNCATED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\0\0\0", "\0,\0", "\u007F", "\u00A0"})
  void aRowOfNoLettersIsARecord(String row) throws IOException {
    List<RawDocument> rows =
        Reads.of(folder, "a.csv", "title,text\n" + row + "\nRain,It rained.\n");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).reject().reason()).isNotEqualTo(RejectReason.FAILED);
    assertThat(rows.get(1).text()).isEqualTo("It rained.");
  }

  @Test
  void whatIsTooLongIsOneRejectAndReadingGoesOn() throws IOException {
    CorpusSettings small = TestSettings.with("input { max-file-bytes = 1000 }");
    String table = "title,text\nOne,\"" + "a\n".repeat(4000) + "\"\nTwo,It rained.\n";
    List<RawDocument> rows =
        Reads.of(small, folder, "a.csv", table.getBytes(StandardCharsets.UTF_8));
    assertThat(Reads.outcomes(rows)).isEqualTo("a.csv#R1 too_long\na.csv#R2 article");
    assertThat(rows.get(0).reject().payload()).hasSize(1000);
    assertThat(rows.get(0).reject().payloadBytes()).isEqualTo(8006);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "title,text\n", "title,text"})
  void tablesWithoutRowsAreOneReject(String table) throws IOException {
    assertThat(Reads.outcomes(Reads.of(folder, "a.csv", table))).isEqualTo("a.csv empty");
  }

  @Test
  void contentTellsWhereTheNameDoesNot() throws IOException {
    assertThat(Reads.outcomes(Reads.of(folder, "dump.txt", "id,title,text\n1,Rain,It rained.\n")))
        .isEqualTo("dump.txt#R1;id=1 article");
    assertThat(
            Reads.outcomes(Reads.of(folder, "b.txt", "Rain, snow, wind\nIt rained, it snowed.\n")))
        .isEqualTo("b.txt article");
  }
}
