package io.wireroom.stance;

import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.List;

/**
 * How one actor stands toward another in one sentence; a row of the {@code stances} table. Offsets
 * are UTF-16 code units into the article's text.
 *
 * @param sentence index of the sentence in the article
 * @param span from the first of the two to the last; the target alone where the source stands in
 *     another sentence
 * @param score in [-1, 1]
 * @param event what the source does to the target; null where no pattern is sure
 * @param attribution index of the attribution that says so; -1 where the article's own voice does
 * @param confidence in [0, 1]
 * @param evidence the words that weighed most, in text order
 * @param rule what decided
 */
public record Stance(
    int sentence,
    Span span,
    Actor source,
    Actor target,
    Polarity polarity,
    double score,
    Event event,
    int attribution,
    double confidence,
    List<Span> evidence,
    String rule) {}
