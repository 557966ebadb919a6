package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.List;

/** The sentences of one article as read for feeling, each read once, when first asked for. */
final class ArticleReading {
  private final AnnotatedText text;
  private final Feelings feelings;
  private final boolean[] named;
  private final SentenceReading[] sentences;

  ArticleReading(AnnotatedText text, List<Mention> mentions, Feelings feelings) {
    this.text = text;
    this.feelings = feelings;
    this.named = Names.mark(text, mentions);
    this.sentences = new SentenceReading[text.sentences().size()];
  }

  SentenceReading sentence(int index) {
    if (sentences[index] == null) {
      sentences[index] = SentenceReading.of(text, text.sentences().get(index), named, feelings);
    }
    return sentences[index];
  }

  /** Sum of the feelings of the words that begin inside {@code part}, whoever they are about. */
  double sum(Span part) {
    double sum = 0;
    int token = text.tokenAt(part.begin());
    int index = sentences.length == 0 ? 0 : text.sentenceAt(part.begin());
    while (token < text.tokens().size() && text.tokens().get(token).begin() < part.end()) {
      while (index < sentences.length - 1 && text.sentences().get(index).endToken() <= token) {
        index++;
      }
      int i = token - text.sentences().get(index).firstToken();
      if (i >= 0 && i < sentence(index).feeling.length) {
        sum += sentence(index).tone(i);
      }
      token++;
    }
    return sum;
  }
}
