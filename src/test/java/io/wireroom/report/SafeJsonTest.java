package io.wireroom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeJsonTest {
  static Stream<Arguments> strings() {
    return Stream.of(
        arguments("</script>", "\\u003C/script\\u003E"),
        arguments("<!--", "\\u003C!--"),
        arguments("]]>", "]]\\u003E"),
        arguments("&amp;", "\\u0026amp;"),
        arguments("'" + (char) 0x2028 + "'", "\\u0027\\u2028\\u0027"),
        arguments((char) 0x2029 + "x", "\\u2029x"),
        arguments(Character.toString(0x1F600) + " Zoë", "\\uD83D\\uDE00 Zoë"),
        arguments("a" + (char) 0xD83D + "b", "a\\uD83Db"));
  }

  @ParameterizedTest
  @MethodSource("strings")
  void noneCanEndAScriptElement(String text, String inside) throws IOException {
    String json = '"' + inside + '"';
    assertThat(SafeJson.MAPPER.writeValueAsString(text)).isEqualTo(json);
    byte[] bytes = SafeJson.MAPPER.writeValueAsBytes(text);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(new ObjectMapper().readValue(bytes, String.class)).isEqualTo(text);
  }
}
