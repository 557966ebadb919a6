package io.wireroom.quote.model;

import io.wireroom.encoder.QuoteHead;
import io.wireroom.quote.AttributionProposer;
import io.wireroom.quote.MentionCursor;
import io.wireroom.quote.Proposed;
import io.wireroom.quote.QuoteModel;
import io.wireroom.quote.Stretch;
import io.wireroom.quote.WordKnowledge;
import java.util.ArrayList;
import java.util.List;

/** Proposes by the linear models of a {@link QuoteModel}. Safe for use by many threads. */
public final class LinearProposer implements AttributionProposer {
  private final QuoteModel model;
  private final WordKnowledge knowledge;
  private final QuoteHead head;

  /**
   * @param head has a say, too, in articles that an encoder has read; null for none
   */
  public LinearProposer(QuoteModel model, WordKnowledge knowledge, QuoteHead head) {
    this.head = head;
    this.model = model;
    this.knowledge = knowledge;
  }

  @Override
  public List<List<Proposed>> propose(Article article, List<Stretch> stretches) {
    QuoteTagger tagger = new QuoteTagger(model);
    MentionCursor cursor = new MentionCursor(article.mentions());
    List<List<Proposed>> all = new ArrayList<>(stretches.size());
    for (Stretch stretch : stretches) {
      Passage passage =
          new Passage(
              article.text().text(),
              stretch,
              article.mentions(),
              cursor.before(stretch),
              knowledge,
              article.parses());
      all.add(tagger.find(passage, new QuoteWitness(article.text(), head, passage)));
    }
    return all;
  }
}
