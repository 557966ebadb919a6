package io.wireroom.sentiment;

import io.wireroom.learn.FeatureBag;
import io.wireroom.quote.Attribution;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tone of a stretch of text, whoever it is about, in [-1, 1]: a linear model fitted on sentences
 * that many people rated. Safe for use by many threads.
 */
public final class ToneScorer {
  private final SentimentModel model;

  /** Scores by a model, whose vectors the articles have been read with. */
  public ToneScorer(SentimentModel model) {
    this.model = model;
  }

  /** Tone of the whole text: the mean over its sentences; 0 where it has none. */
  public double tone(ArticleFacts article) {
    FeatureBag bag = bag();
    double sum = 0;
    int count = 0;
    for (int i = 0; i < article.text().sentences().size(); i++) {
      SentenceFacts sentence = article.sentence(i);
      if (sentence.size() > 0) {
        sum += tone(sentence, 0, sentence.size(), bag);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /** Tone of the words of each attribution, in the order given. */
  public List<Double> tones(ArticleFacts article) {
    FeatureBag bag = bag();
    AnnotatedText text = article.text();
    List<Double> tones = new ArrayList<>(article.attributions().size());
    for (Attribution attribution : article.attributions()) {
      double sum = 0;
      int words = 0;
      for (Span part : attribution.parts()) {
        int token = text.tokenAt(part.begin());
        int number = text.sentences().isEmpty() ? 0 : text.sentenceAt(part.begin());
        while (token < text.tokens().size() && text.tokens().get(token).begin() < part.end()) {
          while (number > 0 && text.sentences().get(number).firstToken() > token) {
            number--;
          }
          while (text.sentences().get(number).endToken() <= token) {
            number++;
          }
          Sentence sentence = text.sentences().get(number);
          int from = token;
          while (token < sentence.endToken() && text.tokens().get(token).begin() < part.end()) {
            token++;
          }
          int first = sentence.firstToken();
          double tone = tone(article.sentence(number), from - first, token - first, bag);
          sum += tone * (token - from);
          words += token - from;
        }
      }
      tones.add(words == 0 ? 0 : sum / words);
    }
    return tones;
  }

  private FeatureBag bag() {
    return new FeatureBag(ToneFeatures.numbers(model.vectors()));
  }

  private double tone(SentenceFacts sentence, int from, int to, FeatureBag bag) {
    ToneFeatures.fill(sentence, from, to, model.vectors(), bag);
    double[] outcome = new double[1];
    model.tone().score(bag, outcome);
    return Math.max(-1, Math.min(1, outcome[0]));
  }
}
