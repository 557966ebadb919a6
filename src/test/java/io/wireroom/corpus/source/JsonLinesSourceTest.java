package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.RawDocument;
import io.wireroom.date.FieldDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesSourceTest {
  @TempDir Path folder;

  private List<RawDocument> read(byte[] bytes) throws IOException {
    Path file = folder.resolve("a.json");
    Files.write(file, bytes);
    return Reads.of(file, InputFormat.JSONL);
  }

  /** Place and text of each article, or place and reason of its reject. */
  private String summary(String json) throws IOException {
    return Reads.summary(read(json.getBytes(StandardCharsets.UTF_8)));
  }

  /** In the table a bar stands for a line feed, a backslash before r for a carriage return. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"A\"}|{\"text\":\"B\"}; #L1=A #L2=B",
        "{\"text\":\"A\"}{\"text\":\"B\"} {\"text\":\"C\"}; #L1=A #L1.2=B #L1.3=C",
        "{\"text\":\"A\"}\\r{\"text\":\"B\"}\\r; #L1=A #L1.2=B",
        "{\"text\":\"A\"}\\r|{\"text\":\"B\"}\\r|; #L1=A #L2=B",
        "{|  \"text\": \"A\",|  \"tags\": [|    {|      \"x\": 1|    }|  ]|}|{|  \"text\": \"B\"|}; #L1=A #L9=B",
        "[{\"text\":\"A\"},{\"text\":\"B\"}]; #L1=A #L1.2=B",
        "[|  {\"text\":\"A\"},|  {\"text\":\"B\"}|]|; #L2=A #L3=B",
        "[|  {|    \"text\": \"A\"|  },|  {|    \"text\": \"B\"|  }|]; #L2=A #L5=B",
        "[[{\"text\":\"A\"}],[{\"text\":\"B\"}]]; #L1=A #L1.2=B",
        "{\"text\":\"a } b { c \\\" ] [\"}{\"text\":\"B\"}; #L1=a } b { c \" ] [ #L1.2=B",
        "{|\"text\":|\"A\"|}; #L1=A",
        "{|\"source\":|{|\"name\": \"X\"|},|\"text\": \"A\"|}; #L1=A",
        "|| {\"text\":\"A\"}||; #L3=A",
        "{\"text\":\"A\"},|{\"text\":\"B\"},; #L1=A #L2=B",
        "{\"text\":|{\"text\":\"B\"}; #L1=broken_json #L2=B",
        "{\"text\":\"cut off|{\"text\":\"B\"}; #L1=broken_json #L2=B",
        "{|  \"text\": \"A|{|  \"text\": \"B\"|}; #L1=broken_json #L3=B",
        "{|  \"text\": \"A\",|{|  \"text\": \"B\"|}; #L1=broken_json",
        "[|  {\"text\":\"A\",|  {\"text\":\"B\"}|]; #L2=broken_json #L3=B",
        "{\"text\":\"A\"} rest of it|{\"text\":\"B\"}; #L1=A #L1.2=broken_json #L2=B",
        "{\"text\":\"A\"}}{\"text\":\"B\"}; #L1=A #L1.2=broken_json #L1.3=B",
        "null|17|\"words\"|[1, 2]|true; #L1=broken_json #L2=broken_json #L3=broken_json #L4=broken_json #L5=broken_json",
        "words {\"text\":\"A\"}|{\"text\":\"B\"}; #L1=broken_json #L2=B",
        "{\"text\":\"A\"}|[]|{\"text\":\"B\"}; #L1=A #L2=empty #L3=B",
        "{\"text\":\"one|two\"}; #L1=one/two",
        "{\"text\":\"A\"}|[{\"text\":\"B\"},|{\"text\":\"C\"},]|{\"text\":\"D\"}; #L1=A #L2=B #L3=C #L4=D",
        "[{\"text\":\"A\"}]{\"text\":\"B\"}]; #L1=A #L1.2=B",
        "{\"text\":\"A\"}\"stray\"{\"text\":\"B\"}; #L1=A #L1.2=broken_json #L1.3=B",
        "{\"text\":\"A\"} 17 {\"text\":\"B\"} null {\"text\":\"C\"}; #L1=A #L1.2=broken_json #L1.3=B #L1.4=broken_json #L1.5=C",
        "{\"text\":\"A\"}|, # ,|{\"text\":\"B\"}; #L1=A #L2=broken_json #L3=B",
        "{\"text\":\"A\"}/*note*/|{\"text\":\"B\"}; #L1=A #L1.2=broken_json #L2=B",
        "{\"text\":\"A\"}\\r\\r{\"text\":\"B\"}\\r[{\"text\":\"C\"}]; #L1=A #L1.2=B #L1.3=C",
        "{\"text\":\"A\"},|,,|[,{\"text\":\"B\"}]; #L1=A #L3=B"
      })
  void eachObjectIsARecordAndNothingIsDropped(String json, String records) throws IOException {
    String file = json.replace("|", "\n").replace("\\r", "\r");
    assertThat(summary(file)).isEqualTo(records.replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "\u001E",
        "\u001E\n\u001E",
        "\u0085",
        "\u2028",
        "\u00A0",
        "\f",
        "\u000B",
        "\0\0\0",
        "\uFEFF"
      })
  void whatStandsBetweenRecordsPartsThem(String between) throws IOException {
    String json = "{\"text\":\"A\"}" + between + "{\"text\":\"B\"}" + between + "{\"text\":\"C\"}";
    assertThat(read(json.getBytes(StandardCharsets.UTF_8)))
        .extracting(RawDocument::text)
        .containsExactly("A", "B", "C");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "+300000-01-01",
        "+999999999-12-31T23:59:59Z",
        "-999999999-01-01T00:00:00+18:00",
        "-5000-01-01",
        "0000-00-00",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "1699-12-31",
        "99999999999999999999999",
        "9223372036854775807",
        "-9223372036854775808",
        "1e400",
        "NaN"
      })
  void aTimeThatIsNoneTakesNothingAlong(String time) throws IOException {
    String json = "{\"text\":\"A\",\"published_at\":\"" + time + "\"}{\"text\":\"B\"}";
    List<RawDocument> records = read(json.getBytes(StandardCharsets.UTF_8));
    assertThat(records).extracting(RawDocument::text).containsExactly("A", "B");
    assertThat(FieldDate.of(time, ZoneId.of("Asia/Seoul"), ZoneOffset.UTC)).isNull();
  }

  @Test
  void whatARecordSaysOfItsArticleHasLimits() throws IOException {
    assertThat(summary("{\"text\":\"A\",\"url\":\"https://a.example/" + "x".repeat(9000) + "\"}"))
        .isEqualTo("#L1=too_long");
    assertThat(summary("{\"text\":\"A\",\"id\":\"" + "x".repeat(1025) + "\"}"))
        .isEqualTo("#L1=too_long");
    String names = "\"" + "Ann Lee".repeat(100) + "\"" + ",\"Bo Li\"".repeat(1000);
    RawDocument document =
        read(("{\"text\":\"A\",\"title\":\""
                    + " ".repeat(400_000)
                    + "Port 9".repeat(5000)
                    + "\",\"outlet\":\""
                    + "Post".repeat(400)
                    + "\",\"published_at\":\""
                    + "2021-03-04".repeat(400)
                    + "\",\"authors\":["
                    + names
                    + "]}")
                .getBytes(StandardCharsets.UTF_8))
            .get(0);
    assertThat(document.title()).hasSize(2000).startsWith("Port 9");
    assertThat(document.outlet()).hasSize(500);
    assertThat(document.publishedAt()).isNull();
    assertThat(document.authors()).hasSize(200).contains("Bo Li");
    assertThat(document.authors().get(0)).hasSize(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\r\n\r\n \n", "\uFEFF", "\uFEFF\n\n", "\0", "\u001E\n", "\f"})
  void aBlankFileIsOneReject(String json) throws IOException {
    assertThat(summary(json)).isEqualTo("=empty");
  }

  @Test
  void recordsBehindASeparatorAreRead() throws IOException {
    assertThat(summary("\u001E{\"text\":\"A\"}\n\u001E{\"text\":\"B\"}\n"))
        .isEqualTo("#L1=A #L2=B");
    assertThat(summary("{\"text\":\"A\"};{\"text\":\"B\"}"))
        .isEqualTo("#L1=A #L1.2=broken_json #L1.3=B");
  }

  @Test
  void filesPutTogetherWithTheirMarksAreRead() throws IOException {
    assertThat(summary("\uFEFF{\"text\":\"A\"}\n\uFEFF{\"text\":\"B\"}")).isEqualTo("#L1=A #L2=B");
  }

  @Test
  void membersOfAGzipFileAreReadOneAfterTheOther() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String member :
        List.of("{\n \"text\": \"A\"\n}\n", "{\"text\":\"B\"}", "[{\"text\":\"C\"}]")) {
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(member.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(read(packed.toByteArray()))
        .extracting(RawDocument::text)
        .containsExactly("A", "B", "C");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"$date\":\"2021-09-12T08:00:00Z\"} | 2021-09-12T08:00:00Z",
        "{\"$date\":1631523600000} | 1631523600000",
        "{\"$date\":{\"$numberLong\":\"1631523600000\"}} | 1631523600000",
        "{\"__type\":\"Date\",\"iso\":\"2021-09-12T08:00:00.000Z\"} | 2021-09-12T08:00:00.000Z",
        "{\"_seconds\":1631523600,\"_nanoseconds\":0} | 1631523600",
        "[\"2021-09-12\"] | 2021-09-12",
        "{\"@value\":\"2021-09-12\"} | 2021-09-12",
        "1.6315236E9 | 1631523600",
        "20231105083000 | 20231105083000"
      })
  void aWrappedDateIsUnwrapped(String value, String date) throws IOException {
    byte[] json =
        ("{\"text\":\"A\",\"published_at\":" + value + "}").getBytes(StandardCharsets.UTF_8);
    assertThat(read(json)).extracting(RawDocument::publishedAt).containsExactly(date);
  }
}
