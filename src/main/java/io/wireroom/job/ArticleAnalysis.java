package io.wireroom.job;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.RawDocument;
import io.wireroom.table.AnalysedRow;
import io.wireroom.watch.OutOfTime;
import io.wireroom.watch.Stage;
import io.wireroom.watch.Watch;
import io.wireroom.watch.Watched;
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
  private final LongAccumulator cpu;

  /**
   * @param done counts articles
   * @param cpu sums what threads beside Spark's own spend, in nanoseconds
   */
  ArticleAnalysis(
      Broadcast<Engine> engine, String runId, LongAccumulator done, LongAccumulator cpu) {
    this.engine = engine;
    this.runId = runId;
    this.done = done;
    this.cpu = cpu;
  }

  @Override
  public Iterator<InternalRow> call(Iterator<Row> documents) {
    engine.value().open();
    Pass pass = new Pass(engine.value());
    Function<Row, InternalRow> binary = pass.desk.serializer();
    RecordGuard guard = new RecordGuard();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .map(
            document -> {
              InternalRow row =
                  guard.guarded(
                      document,
                      raw -> engine.value().heap().take(() -> binary.apply(pass.analysed(raw))),
                      reject -> binary.apply(AnalysedRow.of(reject, runId)));
              done.add(1);
              pass.metrics.record(row);
              return row;
            })
        .iterator();
  }

  /** What a task works with, one record after the other. */
  private final class Pass {
    private final Engine engine;
    private final Metrics metrics = Metrics.ofThisJvm();
    private final Watch watch;
    private final Engine.Desk desk;

    Pass(Engine engine) {
      this.engine = engine;
      this.watch =
          engine.watch(
              new Watch.Meter() {
                @Override
                public void cpu(long nanos) {
                  cpu.add(nanos);
                }

                @Override
                public void annotator(String name, long nanos) {
                  metrics.annotator(name, nanos);
                }
              });
      this.desk = engine.desk();
    }

    Row analysed(RawDocument document) {
      if (document.reject() != null) {
        return AnalysedRow.of(document.reject(), runId);
      }
      engine.load();
      ArticleCleaner own = engine.cleaner(desk);
      try {
        // Waiting for one's turn is no work on the record.
        return engine
            .turns()
            .take(document.text().length(), () -> watch.within(() -> analysed(document, own)));
      } catch (OutOfTime e) {
        engine.renew(desk);
        throw e;
      }
    }

    private Row analysed(RawDocument document, ArticleCleaner cleaner) {
      Watched.enter(Stage.CLEANING);
      Cleaned cleaned = cleaner.clean(document);
      if (!cleaned.isArticle()) {
        return AnalysedRow.of(cleaned.reject(), runId);
      }
      Analysis analysis = annotated(cleaned.article());
      Watched.enter(Stage.WRITING);
      return AnalysedRow.of(cleaned.article(), analysis, runId);
    }

    private Analysis annotated(Article article) {
      try {
        return engine.analyse(article);
      } catch (OutOfTime e) {
        throw e;
      } catch (Throwable e) {
        // Here, on its thread, it is known which annotator was at work.
        if (Watched.isAt(Stage.ANNOTATING)) {
          throw new AnnotatorFault(Watched.place(), e);
        }
        throw e;
      }
    }
  }
}
