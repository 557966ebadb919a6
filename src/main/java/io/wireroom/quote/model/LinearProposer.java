package io.wireroom.quote.model;

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

  public LinearProposer(QuoteModel model, WordKnowledge knowledge) {
    this.model = model;
    this.knowledge = knowledge;
  }

  @Override
  public List<List<Proposed>> propose(Article article, List<Stretch> stretches) {
    QuoteTagger tagger = new QuoteTagger(model);
    MentionCursor cursor = new MentionCursor(article.mentions());
    List<List<Proposed>> all = new ArrayList<>(stretches.size());
    for (Stretch stretch : stretches) {
      all.add(
          tagger.find(
              new Passage(
                  article.text().text(),
                  stretch,
                  article.mentions(),
                  cursor.before(stretch),
                  knowledge,
                  article.parses())));
    }
    return all;
  }
}
