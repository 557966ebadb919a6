package io.wireroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The independent count is right by the page of the tables, its rules in their order. */
class PlainJsonTest {
  /** In the table a bar stands for a line feed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "`` ; 1",
        "` , ] |` ; 1",
        "{}[] ; 2",
        "[{},{}] ; 2",
        "[[]] ; 1",
        "\uFEFF{}\u00A0{}\u2028{} ; 3",
        "{\"a\":\"}{\"} {\"b\":[{}]} ; 2",
        "{\"a\":|{\"b\":1} ; 2",
        "{\"a\":|{|\"b\":1}} ; 1",
        "{\"a|{|\"b\":1} ; 2",
        "  {\"a\":|    {\"b\":1}} ; 1",
        "{\"a\":1 ; 1",
        "words {}|{} ; 2",
        "--- {} ; 2",
        "null{} ; 2",
        "\"a\" {} ; 2",
        "{}}{} ; 3",
        "{}} rest|{} ; 3"
      })
  void countsRecords(String json, long records) {
    byte[] bytes = json.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(PlainJson.count(bytes, false)).isEqualTo(records);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {"`` ; 1", "{} ; 2", "{}{\"a\": ; 2", "{}|words ; 2", "{}|words| ; 3"})
  void theBreakOfAFileIsARecord(String json, long records) {
    byte[] bytes = json.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(PlainJson.count(bytes, true)).isEqualTo(records);
  }
}
