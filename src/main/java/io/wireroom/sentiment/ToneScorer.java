package io.wireroom.sentiment;

import io.wireroom.lexicon.Lists;
import io.wireroom.quote.Attribution;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tone of a stretch of text, whoever it is about. Built once; safe for use by many threads. */
public final class ToneScorer {
  private final Feelings feelings;

  /**
   * Reads the lists {@code sentiment-words}, {@code sentiment-shifters}, {@code directed-verbs}.
   */
  public ToneScorer(Lists lists) {
    this.feelings = Feelings.from(lists);
  }

  /** Tone of one stretch, in [-1, 1]; 0 where no word of it has any. */
  public double tone(AnnotatedText text, Span span) {
    return Scores.squash(new ArticleReading(text, List.of(), feelings).sum(span));
  }

  /** Tone of the whole text: the mean over its sentences, in [-1, 1]. */
  public double tone(AnnotatedText text) {
    ArticleReading reading = new ArticleReading(text, List.of(), feelings);
    double sum = 0;
    for (Sentence sentence : text.sentences()) {
      sum += Scores.squash(reading.sum(sentence.span()));
    }
    return text.sentences().isEmpty() ? 0 : sum / text.sentences().size();
  }

  /** Tone of the words of each attribution, in [-1, 1], in the order given. */
  public List<Double> tones(AnnotatedText text, List<Attribution> attributions) {
    ArticleReading reading = new ArticleReading(text, List.of(), feelings);
    List<Double> tones = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      double sum = 0;
      for (Span part : attribution.parts()) {
        sum += reading.sum(part);
      }
      tones.add(Scores.squash(sum));
    }
    return tones;
  }
}
