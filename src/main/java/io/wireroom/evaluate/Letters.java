package io.wireroom.evaluate;

import io.wireroom.text.Span;
import java.util.BitSet;
import java.util.List;

/** The letters and digits of spans, as the set of their offsets. */
final class Letters {
  private Letters() {}

  static BitSet of(String text, List<Span> spans) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      int end = Math.min(span.end(), text.length());
      int at = span.begin();
      while (at < end) {
        int point = text.codePointAt(at);
        if (isLetter(point)) {
          letters.set(at);
        }
        at += Character.charCount(point);
      }
    }
    return letters;
  }

  /** Letters, digits and every other sign that stands for a number, such as a half. */
  private static boolean isLetter(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  static int common(BitSet one, BitSet other) {
    if (!one.intersects(other)) {
      return 0;
    }
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}
