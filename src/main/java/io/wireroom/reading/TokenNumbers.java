package io.wireroom.reading;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Words of a sentence by the numbers that their tokens have in the article. */
public final class TokenNumbers {
  private TokenNumbers() {}

  /** Of a sentence. */
  public static int[] of(AnnotatedText text, int sentence) {
    Sentence one = text.sentences().get(sentence);
    return IntStream.range(one.firstToken(), one.endToken()).toArray();
  }

  /** Of spans, one after the other, clipped to a sentence that has words; one at least for each. */
  public static int[] of(AnnotatedText text, int sentence, List<Span> spans) {
    Sentence one = text.sentences().get(sentence);
    int last = one.endToken() - 1;
    return spans.stream()
        .flatMapToInt(
            span -> {
              int first = Math.max(one.firstToken(), Math.min(last, text.tokenAt(span.begin())));
              int end = text.tokenAt(Math.max(span.begin(), span.end() - 1));
              return IntStream.rangeClosed(first, Math.max(first, Math.min(last, end)));
            })
        .toArray();
  }

  /** Between one and another of a sentence where they stand nearest; none where they touch. */
  public static int[] between(AnnotatedText text, List<Span> ones, List<Span> others) {
    int nearest = Integer.MAX_VALUE;
    int from = 0;
    for (Span one : ones) {
      for (Span other : others) {
        Span left = one.begin() <= other.begin() ? one : other;
        Span right = left.equals(one) ? other : one;
        int first = text.tokenAt(Math.max(left.begin(), left.end() - 1)) + 1;
        int gap = text.tokenAt(right.begin()) - first;
        if (gap < nearest) {
          nearest = gap;
          from = first;
        }
      }
    }
    return nearest > 0 ? IntStream.range(from, from + nearest).toArray() : new int[0];
  }
}
