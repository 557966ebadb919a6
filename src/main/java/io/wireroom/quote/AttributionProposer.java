package io.wireroom.quote;

import io.wireroom.entity.Mention;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.text.AnnotatedText;
import java.util.List;

/**
 * An engine that proposes which words of an article are attributed, by which cue and to which
 * source, asked for many stretches at once, so that it may take them in batches of its own. Which
 * stretches are asked for and what becomes a row, {@link AttributionFinder} decides. Safe to call
 * from many threads.
 */
public interface AttributionProposer {
  /**
   * One list per stretch, in the same order: its attributions in text order, no words attributed
   * twice, in pieces of the stretch. A list does not depend on the other stretches asked for with
   * it, but for rounding.
   *
   * @param stretches of the article, in text order
   */
  List<List<Proposed>> propose(Article article, List<Stretch> stretches);

  /**
   * What is known of an article so far.
   *
   * @param mentions in text order
   * @param parses those made here are there for others
   */
  record Article(AnnotatedText text, List<Mention> mentions, ArticleParses parses) {}
}
