package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.List;

/**
 * Sentiment toward one target in one sentence; a row of the {@code sentiment} table.
 *
 * @param target who is felt about: of its mentions in the sentence the one that decided
 * @param score in [-1, 1]
 * @param confidence in [0, 1]
 * @param evidence the words that decided, in text order
 * @param rule what decided
 * @param attribution index, in the article's attributions, of the one whose words hold the mention;
 *     -1 where the article's own voice speaks
 */
public record TargetSentiment(
    Mention target,
    Polarity polarity,
    double score,
    double confidence,
    List<Span> evidence,
    String rule,
    int attribution) {}
