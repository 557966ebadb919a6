package io.wireroom.nlp;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionFinder;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.AttributionFinder;
import io.wireroom.text.AnnotatedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * From tokens with tags to attributions with their speakers, on one thread: with the mentions given
 * and with the finding of them. An operation is an article; {@code tokens} says how many tokens a
 * second those were.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class QuotesBenchmark {
  /** A folder or file for {@link BenchArticles#read}. */
  @Param("jobs/demo/articles")
  public String text;

  private record Article(AnnotatedText text, List<Mention> mentions) {}

  private final MentionFinder mentionFinder = new MentionFinder(Lists.shipped());
  private final Models models = Models.shipped().linear();
  private final AttributionFinder attributionFinder =
      new AttributionFinder(Lists.shipped(), models.parser(), models.quotes());
  private final List<Article> articles = new ArrayList<>();
  private int next;

  @Setup
  public void annotate() throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      Annotator annotator = Annotator.shipped(spark, models);
      for (String each : BenchArticles.read(Path.of(text))) {
        AnnotatedText annotated = annotator.annotate(each, 0);
        articles.add(new Article(annotated, mentionFinder.find(annotated)));
      }
    }
  }

  @Benchmark
  public List<Attribution> quotes(Counts counts) {
    Article article = article(counts);
    return attributionFinder.find(article.text, article.mentions);
  }

  @Benchmark
  public List<Attribution> mentionsAndQuotes(Counts counts) {
    Article article = article(counts);
    return attributionFinder.find(article.text, mentionFinder.find(article.text));
  }

  private Article article(Counts counts) {
    Article article = articles.get(next);
    next = (next + 1) % articles.size();
    counts.tokens += article.text.tokens().size();
    return article;
  }
}
