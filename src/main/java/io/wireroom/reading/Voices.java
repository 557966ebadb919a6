package io.wireroom.reading;

import io.wireroom.quote.Attribution;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Who speaks at each token: the innermost attribution, or the article itself. */
final class Voices {
  private final AnnotatedText text;
  private final int[] attribution;
  private final int[] speaker;

  Voices(AnnotatedText text, List<Attribution> attributions) {
    this.text = text;
    this.attribution = new int[text.tokens().size()];
    this.speaker = new int[attribution.length];
    Arrays.fill(attribution, -1);
    Arrays.fill(speaker, -1);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      order.add(i);
    }
    // The longest first, so that what lies inside another is painted over it.
    order.sort(Comparator.comparingInt((Integer i) -> -attributions.get(i).span().length()));
    for (int i : order) {
      for (Span part : attributions.get(i).parts()) {
        for (int t = text.tokenAt(part.begin()); begins(t, part); t++) {
          attribution[t] = i;
        }
      }
      paintSource(attributions.get(i), i);
    }
  }

  private void paintSource(Attribution said, int index) {
    Span source = said.speaker().span();
    for (int t = source == null ? 0 : text.tokenAt(source.begin());
        source != null && begins(t, source);
        t++) {
      speaker[t] = index;
    }
  }

  private boolean begins(int t, Span span) {
    return t < attribution.length && text.tokens().get(t).begin() < span.end();
  }

  /** Index of an attribution whose speaker is named by token {@code t}; -1 where none is. */
  int speakerAt(int t) {
    return speaker[t];
  }

  /** Index of the attribution whose words hold token {@code t}; -1 where none does. */
  int at(int t) {
    return attribution[t];
  }

  /** Index of the innermost attribution that holds the whole span; -1 where none does. */
  int of(Span span, List<Attribution> attributions) {
    int t = text.tokenAt(span.begin());
    int found = t < attribution.length ? attribution[t] : -1;
    if (found >= 0 && attributions.get(found).parts().stream().anyMatch(p -> p.contains(span))) {
      return found;
    }
    return -1;
  }
}
