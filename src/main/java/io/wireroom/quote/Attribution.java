package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.List;

/**
 * Words attributed to somebody; a row of the {@code quotes} table. Offsets are UTF-16 code units
 * into the article's text.
 *
 * @param parts the words attributed, in text order, not overlapping; several where the text is
 *     interrupted ({@code "A," he said. "B."}); quotation marks at the ends belong to them
 * @param cue the words that attribute ({@code said}, {@code according to}); null where none
 * @param cueLemma dictionary form of the cue; null where none
 * @param confidence in [0, 1]
 * @param rule what found it
 * @param noSpeakerReason why there is no speaker; null where there is one
 */
public record Attribution(
    List<Span> parts,
    QuoteType type,
    Span cue,
    String cueLemma,
    Speaker speaker,
    double confidence,
    String rule,
    String noSpeakerReason) {
  public Attribution {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("Cannot make an attribution: no words");
    }
    parts = List.copyOf(parts);
  }

  /** From the first word to the last, whatever stands between. */
  public Span span() {
    return new Span(parts.get(0).begin(), parts.get(parts.size() - 1).end());
  }
}
