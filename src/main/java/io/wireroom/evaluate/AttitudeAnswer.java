package io.wireroom.evaluate;

import io.wireroom.quote.Attribution;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.stance.Stance;
import io.wireroom.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What was found in a labelled article, row by row in the order of the tables. Offsets are UTF-16
 * code units of its text.
 *
 * @param text after cleaning
 */
public record AttitudeAnswer(
    String text, List<TargetSentiment> looks, List<Stance> stances, List<Attribution> quotes) {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /** Takes rows in any order. */
  public AttitudeAnswer {
    looks =
        looks.stream()
            .sorted(
                Comparator.comparing((TargetSentiment row) -> row.target().span(), ORDER)
                    .thenComparingInt(row -> row.target().id()))
            .toList();
    stances =
        stances.stream()
            .sorted(
                Comparator.comparing(Stance::span, ORDER)
                    .thenComparing(row -> row.source().id())
                    .thenComparing(row -> row.target().id()))
            .toList();
    quotes = quotes.stream().sorted(Comparator.comparing(Attribution::span, ORDER)).toList();
  }

  /** Of an article that was refused. */
  public static AttitudeAnswer none() {
    return new AttitudeAnswer("", List.of(), List.of(), List.of());
  }
}
