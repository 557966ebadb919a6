package io.wireroom.job;

import io.wireroom.analysis.Analyser;
import io.wireroom.analysis.Analysis;
import io.wireroom.analysis.AnalysisSettings;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.date.Publication;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.transformer.TransformerClassifier;
import java.io.Serializable;

/**
 * All that an executor needs to take an article from its raw text to its rows. Broadcast once; what
 * is costly to build is built on first use, once per JVM, and shared by its threads.
 */
public final class Engine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CorpusSettings corpus;
  private final Lists lists;
  private final RepeatedLines repeated;
  private final Models models;
  private final Annotator annotator;
  private final TransformerClassifier transformer;
  private final AnalysisSettings settings;
  private transient volatile Analyser analyser;

  /**
   * @param repeated lines known to repeat over the batch
   * @param transformer judges sentiment; null where a model of the registry does
   */
  public Engine(
      CorpusSettings corpus,
      Lists lists,
      RepeatedLines repeated,
      Models models,
      Annotator annotator,
      TransformerClassifier transformer,
      AnalysisSettings settings) {
    this.corpus = corpus;
    this.lists = lists;
    this.repeated = repeated;
    this.models = models;
    this.annotator = annotator;
    this.transformer = transformer;
    this.settings = settings;
  }

  /** A new one: it is not for several threads at once. */
  public ArticleCleaner cleaner() {
    return new ArticleCleaner(corpus, lists, repeated);
  }

  /** Annotates and analyses a cleaned article; for any number of threads at once. */
  public Analysis analyse(Article article) {
    return analyser()
        .analyse(
            annotator.annotate(article.text(), article.titleEnd()),
            new Publication(article.publishedDate(), article.publishedAt()),
            article.outlet());
  }

  private synchronized Analyser analyser() {
    if (analyser == null) {
      analyser = new Analyser(lists, models, transformer, settings);
    }
    return analyser;
  }
}
