package io.wireroom.train;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionFinder;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.AttributionFinder;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.text.AnnotatedText;
import java.util.List;

/**
 * Takes labelled texts as far as models of sentiment want them: mentions and attributions found.
 */
final class FactsReader {
  private final Annotator annotator;
  private final MentionFinder mentions;
  private final AttributionFinder attributions;

  FactsReader(Annotator annotator, Lists lists, Models models) {
    this.annotator = annotator;
    mentions = new MentionFinder(lists);
    attributions =
        new AttributionFinder(lists, models.parser(), models.quotes(), models.quoteHead());
  }

  /** A text with all that was found before anybody asks for sentiment. */
  record Read(AnnotatedText text, List<Mention> mentions, List<Attribution> attributions) {}

  /** Reads a text as it is, without cleaning. */
  Read read(String raw) {
    AnnotatedText text = annotator.annotate(raw, 0);
    List<Mention> found = mentions.find(text);
    return new Read(text, found, attributions.find(text, found));
  }

  /** Reads many texts, in their order. */
  List<Read> read(List<String> texts) {
    return texts.parallelStream().map(this::read).toList();
  }

  /** Reads many texts, in their order, and the sentences of each when first asked for. */
  List<ArticleFacts> read(List<String> texts, ArticleReader reader) {
    return read(texts).stream()
        .map(one -> reader.read(one.text(), one.mentions(), one.attributions()))
        .toList();
  }
}
