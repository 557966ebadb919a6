package io.wireroom.reading;

import io.wireroom.entity.Mention;
import io.wireroom.learn.WordVectors;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.CueClasses;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.text.AnnotatedText;
import java.util.List;

/**
 * Reads articles for sentiment: sentiment words with what turns them, trees, clauses, voices. Built
 * once; safe for use by many threads.
 */
public final class ArticleReader {
  private final SentimentLists sentimentLists;
  private final CueClasses cues;
  private final DependencyParser parser;
  private final WordVectors vectors;

  /**
   * Reads the lists {@code sentiment-words}, {@code sentiment-shifters}, {@code directed-verbs},
   * {@code holder-words} and {@code cue-classes}.
   *
   * @param parser finds the sentences' trees
   * @param vectors of words
   */
  public ArticleReader(Lists lists, DependencyParser parser, WordVectors vectors) {
    this.sentimentLists = SentimentLists.from(lists);
    this.cues = new CueClasses(lists);
    this.parser = parser;
    this.vectors = vectors;
  }

  /**
   * Reads an article; its sentences are read when first asked for.
   *
   * @param mentions all of the article, in text order
   * @param attributions of the article, in text order
   */
  public ArticleFacts read(
      AnnotatedText text, List<Mention> mentions, List<Attribution> attributions) {
    return read(text, mentions, attributions, new ArticleParses(parser));
  }

  /**
   * Reads an article; its sentences are read when first asked for.
   *
   * @param mentions all of the article, in text order
   * @param attributions of the article, in text order
   * @param parses of the article; those that are there are not made anew
   */
  public ArticleFacts read(
      AnnotatedText text,
      List<Mention> mentions,
      List<Attribution> attributions,
      ArticleParses parses) {
    return new ArticleFacts(text, mentions, attributions, this, parses);
  }

  SentimentLists sentimentLists() {
    return sentimentLists;
  }

  CueClasses cues() {
    return cues;
  }

  DependencyParser parser() {
    return parser;
  }

  WordVectors vectors() {
    return vectors;
  }
}
