package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.text.Span;

/**
 * Translates between offsets in Unicode code points, which labelled files use, and UTF-16 code
 * units. Offsets beyond the text are taken as its end.
 */
final class CodePoints {
  private final int length;
  private final int[] unitOf;

  CodePoints(String text) {
    length = text.length();
    int points = text.codePointCount(0, length);
    if (points == length) {
      unitOf = null;
      return;
    }
    unitOf = new int[points + 1];
    int unit = 0;
    for (int point = 0; point < points; point++) {
      unitOf[point] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    unitOf[points] = length;
  }

  /** The code unit at which a code point begins. */
  int toUnit(int point) {
    if (unitOf == null) {
      return Math.max(0, Math.min(point, length));
    }
    return unitOf[Math.max(0, Math.min(point, unitOf.length - 1))];
  }

  /** The number of the code point that a code unit belongs to. */
  int toPoint(int unit) {
    if (unitOf == null) {
      return unit;
    }
    int at = java.util.Arrays.binarySearch(unitOf, unit);
    return at >= 0 ? at : -at - 2;
  }

  /** A span given in code points, in code units. */
  Span toUnits(int begin, int end) {
    return new Span(toUnit(begin), toUnit(end));
  }

  /**
   * A span that fields of a labelled line give, in code units.
   *
   * @throws IllegalArgumentException where they are no whole numbers
   */
  Span toUnits(JsonNode line, String begin, String end) {
    if (!line.path(begin).isInt() || !line.path(end).isInt()) {
      throw new IllegalArgumentException("no " + begin + " or no " + end);
    }
    return toUnits(line.get(begin).intValue(), line.get(end).intValue());
  }
}
