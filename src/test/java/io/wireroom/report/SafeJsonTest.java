package io.wireroom.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeJsonTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
      </script>, "\\u003C/script\\u003E"
      <!--,      "\\u003C!--"
      ]]>,       "]]\\u003E"
      &amp;,     "\\u0026amp;"
      '\u2028',  "\\u0027\\u2028\\u0027"
      \u2029x,   "\\u2029x"
      \uD83D\uDE00 Zoë, "\\uD83D\\uDE00 Zoë"
      a\uD83Db,  "a\\uD83Db"
      """)
  void stringsCannotEndAScriptElement(String text, String json) throws IOException {
    assertThat(SafeJson.MAPPER.writeValueAsString(text)).isEqualTo(json);
    byte[] bytes = SafeJson.MAPPER.writeValueAsBytes(text);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(new ObjectMapper().readValue(bytes, String.class)).isEqualTo(text);
  }
}
