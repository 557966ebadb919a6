package io.wireroom.stance;

import io.wireroom.lexicon.Lists;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.text.Span;

/**
 * Says of two whom a sentence names, whoever they are, what labelled pairs say: who is for or
 * against the other. Built once; safe for use by many threads.
 */
public final class PairLabeller {
  private final EventFinder events;
  private final PairClassifier classifier;

  /**
   * Reads the list {@code event-verbs}.
   *
   * @param classifier judges the pairs
   */
  public PairLabeller(Lists lists, PairClassifier classifier) {
    events = new EventFinder(lists);
    this.classifier = classifier;
  }

  /**
   * Who of two is for or against the other.
   *
   * @param p words of the article that name one, before the other
   * @return {@link PairLabel#NEUTRAL} where they do not stand in one sentence
   */
  public PairLabel label(ArticleFacts article, Span p, Span q) {
    int number = article.text().sentenceAt(p.begin());
    if (number != article.text().sentenceAt(q.begin())) {
      return PairLabel.NEUTRAL;
    }
    return classifier.label(article, new SentencePairs(events, article, number).pair(p, q));
  }
}
