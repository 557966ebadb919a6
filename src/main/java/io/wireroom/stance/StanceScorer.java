package io.wireroom.stance;

import io.wireroom.lexicon.Lists;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.text.Span;

/** Decides pairs one at a time, whoever they are. Built once; safe for use by many threads. */
public final class StanceScorer {
  private final EventFinder events;
  private final StanceModel model;

  /** Reads the list {@code event-verbs}. */
  public StanceScorer(Lists lists, StanceModel model) {
    events = new EventFinder(lists);
    this.model = model;
  }

  StanceModel model() {
    return model;
  }

  PairReader reader(ArticleFacts article, SentenceFacts sentence) {
    return new PairReader(events, sentence, article.vectors());
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
    PairReader reader = reader(article, article.sentence(number));
    PairReader.Pair pair = reader.pair(reader.named(p), reader.named(q));
    return PairLabel.likeliest(
        model.odds(reader.outcomes(model, pair, true), true, pair.forth()),
        model.odds(reader.outcomes(model, pair, false), false, pair.back()));
  }
}
