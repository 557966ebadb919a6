package io.wireroom.job;

import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.RawDocument;
import io.wireroom.table.AnalysedRow;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.util.LongAccumulator;

/**
 * The one pass: a raw document in, the rows of all its tables out, as Spark's own binary row of
 * {@link AnalysedRow}. That, too, is made under the guard. The next row writes over the last one.
 */
final class ArticleAnalysis implements FlatMapFunction<Iterator<Row>, InternalRow> {
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
  public Iterator<InternalRow> call(Iterator<Row> documents) {
    ArticleCleaner cleaner = engine.value().cleaner();
    Function<Row, InternalRow> binary = AnalysedRow.serializer();
    RecordGuard guard = new RecordGuard();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .map(
            document -> {
              InternalRow row =
                  guard.guarded(
                      document,
                      raw -> binary.apply(analysed(raw, cleaner)),
                      reject -> binary.apply(AnalysedRow.of(reject, runId)));
              done.add(1);
              return row;
            })
        .iterator();
  }

  private Row analysed(RawDocument document, ArticleCleaner cleaner) {
    if (document.reject() != null) {
      return AnalysedRow.of(document.reject(), runId);
    }
    return engine
        .value()
        .turns()
        .take(document.text().length(), () -> analysedAlone(document, cleaner));
  }

  private Row analysedAlone(RawDocument document, ArticleCleaner cleaner) {
    Cleaned cleaned = cleaner.clean(document);
    if (!cleaned.isArticle()) {
      return AnalysedRow.of(cleaned.reject(), runId);
    }
    return AnalysedRow.of(cleaned.article(), engine.value().analyse(cleaned.article()), runId);
  }
}
