package io.wireroom.train;

import io.wireroom.encoder.TransformerClassifier;
import io.wireroom.fault.UserFault;
import io.wireroom.job.Settings;
import io.wireroom.job.UserLists;
import io.wireroom.lexicon.Lists;
import io.wireroom.nlp.Annotator;
import io.wireroom.nlp.GoldTokens;
import io.wireroom.reading.ArticleReader;
import io.wireroom.sentiment.LinearTargetClassifier;
import io.wireroom.sentiment.SentimentModel;
import io.wireroom.sentiment.ToneScorer;
import io.wireroom.stance.LinearPairClassifier;
import io.wireroom.stance.StanceFinder;
import io.wireroom.stance.StanceModel;
import io.wireroom.syntax.DependencyParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Scores the annotators against labelled files. */
public final class EvaluateJob {
  /** What can be scored. */
  public enum Task {
    /** Parts of speech, against CoNLL-U. */
    POS,
    /** Dependency trees, against CoNLL-U. */
    SYNTAX,
    /** Names, against CoNLL. */
    NER,
    /** Which mentions are one person, organization or place, against JSON Lines made of GUM. */
    LINKS,
    /** Attributions and their speakers, against PolNeAR's JSON Lines. */
    QUOTES,
    /** What is felt toward targets, against labels, or the tone of sentences, against ratings. */
    SENTIMENT,
    /** Who of two is for or against the other. */
    STANCE
  }

  private final SparkSession spark;
  private final Settings settings;
  private final Task task;
  private final Path gold;

  /**
   * @param gold labelled file, local
   */
  public EvaluateJob(SparkSession spark, Settings settings, Task task, Path gold) {
    this.spark = spark;
    this.settings = settings;
    this.task = task;
    this.gold = gold;
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for what was predicted, in the scorers' format; null for none
   * @return the figures as a table for people
   */
  public String run(Path report, Path predictions) {
    return switch (task) {
      case POS ->
          new PosEvaluation(GoldTokens.of(spark, settings.config(), lists()))
              .run(gold, report, predictions);
      case SYNTAX ->
          new SyntaxEvaluation(GoldTokens.of(spark, settings.config(), lists()))
              .run(gold, report, predictions);
      case NER ->
          new NameEvaluation(GoldTokens.of(spark, settings.config(), lists()))
              .run(gold, report, predictions);
      case LINKS -> links().run(gold, report, predictions);
      case QUOTES -> quotes().run(gold, report, predictions);
      case SENTIMENT -> sentiment().run(gold, report, predictions);
      case STANCE -> stance().run(gold, report, predictions);
    };
  }

  /** Writes what a task asked for; nothing where no file was named. */
  static void write(Path file, List<String> lines) {
    if (file == null) {
      return;
    }
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UserFault("Cannot write scores: " + e.getMessage() + " (" + file + ")", e);
    }
  }

  private LinkEvaluation links() {
    Lists lists = lists();
    return new LinkEvaluation(Annotator.of(spark, settings.config(), lists), lists);
  }

  private QuoteEvaluation quotes() {
    Lists lists = lists();
    return new QuoteEvaluation(Annotator.of(spark, settings.config(), lists), lists);
  }

  private SentimentEvaluation sentiment() {
    Lists lists = lists();
    SentimentModel model = SentimentModel.shipped();
    TransformerClassifier transformer =
        TransformerClassifier.of(spark, settings.config()).orElse(null);
    return new SentimentEvaluation(
        new FactsReader(Annotator.of(spark, settings.config(), lists), lists),
        reader(lists),
        new ToneScorer(model),
        transformer == null ? new LinearTargetClassifier(model) : transformer);
  }

  private StanceEvaluation stance() {
    Lists lists = lists();
    return new StanceEvaluation(
        new FactsReader(Annotator.of(spark, settings.config(), lists), lists),
        reader(lists),
        new StanceFinder(lists, new LinearPairClassifier(StanceModel.shipped())));
  }

  private static ArticleReader reader(Lists lists) {
    return new ArticleReader(lists, DependencyParser.shipped(), SentimentModel.shipped().vectors());
  }

  private Lists lists() {
    return UserLists.read(
        settings.config().getString("lists.folder"), spark.sparkContext().hadoopConfiguration());
  }
}
