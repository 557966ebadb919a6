package io.wireroom.nlp;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionFinder;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.AttributionFinder;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.sentiment.LinearTargetClassifier;
import io.wireroom.sentiment.LinearTone;
import io.wireroom.sentiment.TargetClassifier;
import io.wireroom.sentiment.TargetFinder;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.sentiment.ToneScorer;
import io.wireroom.stance.LinearPairClassifier;
import io.wireroom.stance.SpeakerSentiment;
import io.wireroom.stance.Stance;
import io.wireroom.stance.StanceFinder;
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
 * From tokens with tags, mentions and attributions to sentiment toward targets, tones and stances,
 * on one thread: sentiment and tones alone, and all. An operation is an article; {@code tokens}
 * says how many tokens a second those were.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class SentimentBenchmark {
  /** A folder or file for {@link BenchArticles#read}. */
  @Param("jobs/demo/articles")
  public String text;

  private record Article(
      AnnotatedText text, List<Mention> mentions, List<Attribution> attributions) {}

  /** What is found in an article. */
  public record Found(
      List<TargetSentiment> sentiments, double tone, List<Double> tones, List<Stance> stances) {}

  private final Lists lists = Lists.shipped();
  private final Models models = Models.shipped().linear();
  private final ArticleReader reader =
      new ArticleReader(lists, models.parser(), models.sentiment().vectors());
  private final TargetClassifier targets = new LinearTargetClassifier(models.sentiment());
  private final TargetFinder targetFinder = new TargetFinder(targets);
  private final ToneScorer toneScorer = new ToneScorer(new LinearTone(models.sentiment()));
  private final StanceFinder stanceFinder =
      new StanceFinder(
          lists, new LinearPairClassifier(models.stance()), new SpeakerSentiment(targets), false);
  private final List<Article> articles = new ArrayList<>();
  private int next;

  @Setup
  public void annotate() throws IOException {
    MentionFinder mentionFinder = new MentionFinder(lists);
    AttributionFinder attributionFinder =
        new AttributionFinder(lists, models.parser(), models.quotes());
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      Annotator annotator = Annotator.shipped(spark, models);
      for (String each : BenchArticles.read(Path.of(text))) {
        AnnotatedText annotated = annotator.annotate(each, 0);
        List<Mention> mentions = mentionFinder.find(annotated);
        articles.add(new Article(annotated, mentions, attributionFinder.find(annotated, mentions)));
      }
    }
  }

  @Benchmark
  public Found sentiment(Counts counts) {
    ArticleFacts facts = facts(counts);
    return new Found(
        targetFinder.find(facts), toneScorer.tone(facts), toneScorer.tones(facts), List.of());
  }

  @Benchmark
  public Found sentimentAndStances(Counts counts) {
    ArticleFacts facts = facts(counts);
    return new Found(
        targetFinder.find(facts),
        toneScorer.tone(facts),
        toneScorer.tones(facts),
        stanceFinder.find(facts));
  }

  private ArticleFacts facts(Counts counts) {
    Article article = articles.get(next);
    next = (next + 1) % articles.size();
    counts.tokens += article.text.tokens().size();
    return reader.read(article.text, article.mentions, article.attributions);
  }
}
