package io.wireroom.job;

import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.RawDocument;
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
    engine.value().open();
    ArticleCleaner cleaner = engine.value().cleaner();
    RecordGuard guard = new RecordGuard(runId);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .map(
            document -> {
              Row row = guard.guarded(document, raw -> analysed(raw, cleaner));
              done.add(1);
              return row;
            })
        .iterator();
  }

  private Row analysed(RawDocument document, ArticleCleaner cleaner) {
    Cleaned cleaned = cleaner.clean(document);
    if (!cleaned.isArticle()) {
      return AnalysedRow.of(cleaned.reject(), runId);
    }
    return AnalysedRow.of(cleaned.article(), engine.value().analyse(cleaned.article()), runId);
  }
}
