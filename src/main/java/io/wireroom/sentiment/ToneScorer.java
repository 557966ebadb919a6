package io.wireroom.sentiment;

import io.wireroom.quote.Attribution;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tone of whole articles and of attributions, in [-1, 1], as the mean over parts of sentences that
 * a {@link ToneModel} hears. Safe for use by many threads.
 */
public final class ToneScorer {
  private final ToneModel model;

  /** Scores by what a model hears. */
  public ToneScorer(ToneModel model) {
    this.model = model;
  }

  /** Tone of the whole text: the mean over its sentences; 0 where it has none. */
  public double tone(ArticleFacts article) {
    ToneModel.Hearing hearing = model.of(article);
    double sum = 0;
    int count = 0;
    for (int i = 0; i < article.text().sentences().size(); i++) {
      Sentence sentence = article.text().sentences().get(i);
      if (sentence.endToken() > sentence.firstToken()) {
        sum += hearing.tone(i, 0, sentence.endToken() - sentence.firstToken());
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /** Tone of the words of each attribution, in the order given. */
  public List<Double> tones(ArticleFacts article) {
    ToneModel.Hearing hearing = model.of(article);
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
          double tone = hearing.tone(number, from - first, token - first);
          sum += tone * (token - from);
          words += token - from;
        }
      }
      tones.add(words == 0 ? 0 : sum / words);
    }
    return tones;
  }
}
