package io.wireroom.evaluate;

import io.wireroom.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters and digits of spans, as the set of their offsets. */
final class Letters {
  private static final int LONGEST_START = 12;
  private static final Pattern THAT =
      Pattern.compile("\\G[^\\p{L}\\p{N}]*+that(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE);

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

  /** As {@link #of}, but for a {@code that} at the start. */
  static BitSet withoutThat(String text, List<Span> spans) {
    BitSet letters = of(text, spans);
    int begin = spans.stream().mapToInt(Span::begin).min().orElse(0);
    int points = Math.min(LONGEST_START, text.codePointCount(begin, text.length()));
    Matcher that = THAT.matcher(text.substring(begin, text.offsetByCodePoints(begin, points)));
    if (that.lookingAt()) {
      letters.clear(begin, begin + that.end());
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
