package io.wireroom.analysis;

import io.wireroom.date.TimeExpression;
import io.wireroom.entity.Mention;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.Circumstances;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.stance.Stance;
import io.wireroom.text.AnnotatedText;
import java.util.List;

/**
 * All that was found in one article.
 *
 * @param mentions of entities, in text order; a mention's id is its index
 * @param amounts sums of money and quantities, in text order; their ids go on after the mentions'
 * @param attributions in text order
 * @param circumstances of each attribution, by index
 * @param sentiments in text order of their targets
 * @param stances in text order
 * @param times expressions that tell a time, resolved, in text order
 * @param keywords most telling words first
 * @param sentiment tone of the whole article, in [-1, 1]
 * @param attributionSentiments tone of the words of each attribution, in [-1, 1], by index
 */
public record Analysis(
    AnnotatedText text,
    List<Mention> mentions,
    List<Mention> amounts,
    List<Attribution> attributions,
    List<Circumstances> circumstances,
    List<TargetSentiment> sentiments,
    List<Stance> stances,
    List<TimeExpression> times,
    List<String> keywords,
    double sentiment,
    List<Double> attributionSentiments) {}
