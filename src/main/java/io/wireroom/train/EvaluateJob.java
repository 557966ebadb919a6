package io.wireroom.train;

import io.wireroom.analysis.AnalysisSettings;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.fault.UserFault;
import io.wireroom.job.Engine;
import io.wireroom.job.Settings;
import io.wireroom.job.UserLists;
import io.wireroom.job.UserModels;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.nlp.GoldTokens;
import io.wireroom.reading.ArticleReader;
import io.wireroom.sentiment.EncoderTargetClassifier;
import io.wireroom.sentiment.EncoderTone;
import io.wireroom.sentiment.LinearTargetClassifier;
import io.wireroom.sentiment.LinearTone;
import io.wireroom.sentiment.TargetClassifier;
import io.wireroom.sentiment.ToneModel;
import io.wireroom.sentiment.ToneScorer;
import io.wireroom.stance.EncoderPairClassifier;
import io.wireroom.stance.LinearPairClassifier;
import io.wireroom.stance.PairClassifier;
import io.wireroom.stance.PairLabeller;
import io.wireroom.transformer.TransformerClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
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
    STANCE,
    /** Attitudes and speakers in whole articles, as {@code extract} would tell them. */
    ATTITUDES,
    /** Expressions that tell a time, and what they mean, against JSON Lines made of GUM. */
    DATES,
    /** The main text of web pages, beside what other libraries make of them. */
    HTML
  }

  private final SparkSession spark;
  private final Settings settings;
  private final Task task;
  private final Path gold;
  private final Lists lists;
  private final Models models;

  /**
   * Reads the lists and checks the models that the settings name.
   *
   * @param gold labelled file, or a folder of pages, local
   * @throws UserFault where a list or a model cannot be had
   */
  public EvaluateJob(SparkSession spark, Settings settings, Task task, Path gold) {
    this.spark = spark;
    this.settings = settings;
    this.task = task;
    this.gold = gold;
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    models = UserModels.read(settings.config(), hadoop);
    lists = UserLists.read(settings.config().getString("lists.folder"), hadoop);
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
      case POS -> new PosEvaluation(tokens()).run(gold, report, predictions);
      case SYNTAX -> new SyntaxEvaluation(tokens(), models.parser()).run(gold, report, predictions);
      case NER -> new NameEvaluation(tokens()).run(gold, report, predictions);
      case LINKS -> new LinkEvaluation(annotator(), lists).run(gold, report, predictions);
      case QUOTES ->
          new QuoteEvaluation(
                  annotator(), lists, models.parser(), models.quotes(), models.quoteHead())
              .run(gold, report, predictions);
      case SENTIMENT -> sentiment().run(gold, report, predictions);
      case STANCE ->
          new StanceEvaluation(facts(), reader(), new PairLabeller(lists, pairs()))
              .run(gold, report, predictions);
      case DATES -> new DateEvaluation(annotator()).run(gold, report, predictions);
      case ATTITUDES -> attitudes().run(gold, report, predictions);
      case HTML ->
          new PageEvaluation(CorpusSettings.from(settings.config()).ofAllLanguages(), lists)
              .run(gold, report, predictions);
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

  private SentimentEvaluation sentiment() {
    boolean encoder = models.encoderAnswers(ModelRole.SENTIMENT);
    Supplier<TargetClassifier> ours =
        () ->
            encoder
                ? EncoderTargetClassifier.ofLabels(models.encoder())
                : new LinearTargetClassifier(models.sentiment());
    TargetClassifier judge = transformer().map(TargetClassifier.class::cast).orElseGet(ours);
    ToneModel tone =
        encoder ? new EncoderTone(models.encoder()) : new LinearTone(models.sentiment());
    return new SentimentEvaluation(facts(), reader(), new ToneScorer(tone), judge);
  }

  private PairClassifier pairs() {
    LinearPairClassifier linear = new LinearPairClassifier(models.stance());
    return models.encoderAnswers(ModelRole.STANCE)
        ? EncoderPairClassifier.ofLabels(models.encoder(), linear)
        : linear;
  }

  private AttitudeEvaluation attitudes() {
    AnalysisSettings analysis = AnalysisSettings.from(settings.config());
    CorpusSettings corpus = CorpusSettings.from(settings.config());
    return new AttitudeEvaluation(
        spark,
        corpus,
        repeated ->
            new Engine(
                corpus,
                lists,
                repeated,
                models,
                annotator(),
                transformer().orElse(null),
                analysis));
  }

  private Optional<TransformerClassifier> transformer() {
    return TransformerClassifier.of(spark, settings.config(), models);
  }

  private GoldTokens tokens() {
    return GoldTokens.of(spark, settings.config(), lists, models);
  }

  private Annotator annotator() {
    return Annotator.of(spark, settings.config(), lists, models);
  }

  private FactsReader facts() {
    return new FactsReader(annotator(), lists, models);
  }

  private ArticleReader reader() {
    return new ArticleReader(lists, models.parser(), models.sentiment().vectors());
  }
}
