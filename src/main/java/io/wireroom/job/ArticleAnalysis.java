package io.wireroom.job;

import io.wireroom.analysis.Analyser;
import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.nlp.Annotator;
import io.wireroom.table.AnalysedRow;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** The one pass: a raw document in, the rows of all its tables out. */
final class ArticleAnalysis implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Engine> engine;
  private final String runId;
  private final LongAccumulator done;

  ArticleAnalysis(Broadcast<Engine> engine, String runId, LongAccumulator done) {
    this.engine = engine;
    this.runId = runId;
    this.done = done;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    ArticleCleaner cleaner = engine.value().cleaner();
    Annotator annotator = engine.value().annotator();
    Analyser analyser = engine.value().analyser();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .map(row -> analysed(RawDocument.of(row), cleaner, annotator, analyser))
        .iterator();
  }

  private Row analysed(
      RawDocument document, ArticleCleaner cleaner, Annotator annotator, Analyser analyser) {
    Cleaned cleaned = cleaner.clean(document);
    done.add(1);
    if (cleaned.reject() != null) {
      return AnalysedRow.of(cleaned.reject(), runId);
    }
    Article article = cleaned.article();
    try {
      Analysis analysis =
          analyser.analyse(
              annotator.annotate(article.text(), article.titleEnd()), article.publishedDate());
      return AnalysedRow.of(article, analysis, runId);
    } catch (RuntimeException e) {
      // One article that trips an annotator must not cost the batch; it is told, not hidden.
      return AnalysedRow.of(failed(article, e), runId);
    }
  }

  private static Reject failed(Article article, RuntimeException e) {
    String message = e.getClass().getSimpleName() + ": " + e.getMessage();
    return Reject.of(article.sourceUri(), RejectReason.FAILED, message, article.text());
  }
}
