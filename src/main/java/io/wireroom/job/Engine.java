package io.wireroom.job;

import io.wireroom.analysis.Analyser;
import io.wireroom.analysis.Analysis;
import io.wireroom.analysis.AnalysisSettings;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.LargeTurns;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.date.Publication;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.table.AnalysedRow;
import io.wireroom.text.AnnotatedText;
import io.wireroom.transformer.TransformerClassifier;
import io.wireroom.watch.OutOfTime;
import io.wireroom.watch.Stage;
import io.wireroom.watch.Strays;
import io.wireroom.watch.Watch;
import io.wireroom.watch.Watched;
import java.io.Serializable;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that an executor needs to take an article from its raw text to its rows. Broadcast once; what
 * is costly to build is built on first use, once per JVM, and shared by its threads.
 */
public final class Engine implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  /** Whatever it says, models are asked for it. */
  private static final String FIRST = "“It is late,” Ana Ruiz said on Monday.";

  /** So many take most of a machine; an article that is wanted then still gets its time. */
  private static final int STRAYS = 50;

  /** What is built for the first article takes longer than any article. */
  private static final int LOADING = 10;

  private final CorpusSettings corpus;
  private final Lists lists;
  private final RepeatedLines repeated;
  private final Models models;
  private final Annotator annotator;
  private final TransformerClassifier transformer;
  private final AnalysisSettings settings;
  private final LargeTurns turns = new LargeTurns(LargeTurns.ANALYSIS);
  private final HeapTurns heap = new HeapTurns();
  private final Strays strays = new Strays(STRAYS);

  /** Guards what follows; an array, as that travels. */
  private final byte[] loading = {};

  private transient boolean loaded;
  private transient volatile Analyser analyser;
  private transient ThreadLocal<Desk> desks;

  /** What one thread works with, from task to task. */
  static final class Desk {
    private final Function<Row, InternalRow> serializer = AnalysedRow.serializer();
    private ArticleCleaner cleaner;

    private Desk(ArticleCleaner cleaner) {
      this.cleaner = cleaner;
    }

    /** Makes the binary row of a record; what it gave last is written over by the next. */
    Function<Row, InternalRow> serializer() {
      return serializer;
    }
  }

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

  /** Reads the models, so that what is wrong with them is no article's fault. */
  public void open() {
    models.open();
  }

  /** Keeps large articles from being analysed all at once. */
  LargeTurns turns() {
    return turns;
  }

  /** Finds the article that takes all memory. */
  HeapTurns heap() {
    return heap;
  }

  /**
   * That of the thread. Spark writes and compiles the code of a serializer for each that is made,
   * which takes as long as some articles do, and a large batch has thousands of small tasks.
   */
  synchronized Desk desk() {
    if (desks == null) {
      desks = ThreadLocal.withInitial(() -> new Desk(cleaner()));
    }
    return desks.get();
  }

  /** The cleaner at a desk. */
  ArticleCleaner cleaner(Desk desk) {
    return desk.cleaner;
  }

  /** Takes the cleaner from a desk that somebody who was stopped may still hold. */
  void renew(Desk desk) {
    desk.cleaner = cleaner();
  }

  /** A new one: it is not for several threads at once. */
  public ArticleCleaner cleaner() {
    return new ArticleCleaner(corpus, lists, repeated);
  }

  /**
   * Holds the work on one record to the time that the settings give it. A new one: it is not for
   * several threads at once.
   *
   * @param meter told the CPU spent under it
   */
  Watch watch(Watch.Meter meter) {
    return new Watch(corpus.maxArticleTime(), strays, meter);
  }

  /** Annotates and analyses a cleaned article; for any number of threads at once. */
  public Analysis analyse(Article article) {
    Analyser rooms = analyser();
    Watched.enter(Stage.ANNOTATING);
    AnnotatedText text = annotator.annotate(article.text(), article.titleEnd());
    Watched.enter(Stage.ANALYSING);
    Publication published = new Publication(article.publishedDate(), article.publishedAt());
    return rooms.analyse(text, published, article.outlet());
  }

  /**
   * Loads what the first article would load, which is to have no less time than those after it. Who
   * comes meanwhile waits here, where no article's time passes.
   */
  void load() {
    synchronized (loading) {
      if (!loaded) {
        loadNow();
        loaded = true;
      }
    }
  }

  private void loadNow() {
    Analyser rooms = analyser();
    Watch watch = new Watch(corpus.maxArticleTime().multipliedBy(LOADING), strays, nanos -> {});
    try {
      watch.within(() -> rooms.analyse(annotator.annotate(FIRST, 0), null));
    } catch (OutOfTime | IllegalStateException e) {
      // An annotator that cannot do this one says so of each article that it cannot do.
      LOG.warn("Cannot annotate a first sentence: {}", e.toString());
    }
  }

  private synchronized Analyser analyser() {
    if (analyser == null) {
      analyser = new Analyser(lists, models, transformer, settings);
    }
    return analyser;
  }
}
