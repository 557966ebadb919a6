package io.wireroom.nlp;

import io.wireroom.analysis.Analyser;
import io.wireroom.analysis.AnalysisSettings;
import io.wireroom.corpus.Article;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.table.AnalysedRow;
import io.wireroom.text.AnnotatedText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From annotated tokens, and from bare text, to the rows of all tables, on one thread. An operation
 * is an article; {@code tokens} says how many tokens a second those were.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class RowsBenchmark {
  private static final LocalDate DAY = LocalDate.of(2016, 9, 12);

  /** A folder or file for {@link BenchArticles#read}. */
  @Param("jobs/demo/articles")
  public String text;

  /** What judges: encoder or linear. */
  @Param({"encoder", "linear"})
  public String engine;

  private final List<AnnotatedText> articles = new ArrayList<>();
  private SparkSession spark;
  private Annotator annotator;
  private Analyser analyser;
  private int next;

  @Setup
  public void annotate() throws IOException {
    spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate();
    Models models = engine.equals("linear") ? Models.shipped().linear() : Models.shipped();
    annotator = Annotator.shipped(spark, models);
    analyser = new Analyser(Lists.shipped(), models, null, new AnalysisSettings(false, 0.5));
    for (String each : BenchArticles.read(Path.of(text))) {
      articles.add(annotator.annotate(each, 0));
    }
  }

  @TearDown
  public void stop() {
    spark.stop();
  }

  @Benchmark
  public Row fromTokens(Counts counts) {
    return row(next(), counts);
  }

  @Benchmark
  public Row fromText(Counts counts) {
    return row(annotator.annotate(next().text(), 0), counts);
  }

  private AnnotatedText next() {
    AnnotatedText article = articles.get(next);
    next = (next + 1) % articles.size();
    return article;
  }

  private Row row(AnnotatedText annotated, Counts counts) {
    counts.tokens += annotated.tokens().size();
    return AnalysedRow.of(article(annotated.text()), analyser.analyse(annotated, DAY), "run");
  }

  private static Article article(String text) {
    return new Article(
        "0", "bench", null, null, null, 0, List.of(), null, null, null, DAY, "field", null, 1, null,
        null, null, null, null, "en", text, List.of(), "", 0);
  }
}
