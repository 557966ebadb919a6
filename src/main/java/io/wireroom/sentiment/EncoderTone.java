package io.wireroom.sentiment;

import io.wireroom.encoder.EncoderModel;
import io.wireroom.encoder.Judges;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.text.AnnotatedText;
import java.util.stream.IntStream;

/** Hears tones by the states of an encoder, which has read the article. Safe for many threads. */
public final class EncoderTone implements ToneModel {
  private final Judges judges;

  /** Hears by a model, whose states the articles carry. */
  public EncoderTone(EncoderModel model) {
    judges = model.judges(EncoderModel.ARTICLES);
  }

  @Override
  public Hearing of(ArticleFacts article) {
    AnnotatedText text = article.text();
    return (sentence, from, to) -> {
      int first = text.sentences().get(sentence).firstToken();
      int[] words = IntStream.range(first + from, first + to).toArray();
      return judges.tone(text.states(), sentence, words);
    };
  }
}
