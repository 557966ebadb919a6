package io.wireroom.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * JSON that may stand in a page's script element whatever its strings hold: none of them can end
 * the element, open a comment or break a line.
 */
final class SafeJson {
  /** Writes it, and leaves streams open. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false).build();

  static {
    MAPPER.getFactory().setCharacterEscapes(new Escapes());
  }

  private SafeJson() {}

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&', '\''}) {
        codes[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      // Line ends of scripts, and a lone surrogate, which is no character in UTF-8.
      boolean escaped =
          c == 0x2028
              || c == 0x2029
              || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
      return escaped ? new SerializedString(String.format("\\u%04X", c)) : null;
    }
  }
}
