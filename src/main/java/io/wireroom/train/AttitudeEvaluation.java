package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.Corpus;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.evaluate.AttitudeAnswer;
import io.wireroom.evaluate.AttitudeGold;
import io.wireroom.evaluate.AttitudePredictions;
import io.wireroom.evaluate.AttitudeReport;
import io.wireroom.evaluate.AttitudeScorer;
import io.wireroom.fault.UserFault;
import io.wireroom.job.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Takes labelled articles the whole way that {@code extract} takes a batch, cleaning and lines that
 * repeat over the batch included, and scores what its rows would say of attitudes and speakers.
 */
final class AttitudeEvaluation extends LabelEvaluation {
  private final SparkSession spark;
  private final CorpusSettings corpus;
  private final Function<RepeatedLines, Engine> engines;

  /**
   * @param engines makes what reads the articles
   */
  AttitudeEvaluation(
      SparkSession spark, CorpusSettings corpus, Function<RepeatedLines, Engine> engines) {
    this.spark = spark;
    this.corpus = corpus;
    this.engines = engines;
  }

  @Override
  String figures(Path gold, ObjectNode json) {
    List<AttitudeGold.Article> articles = AttitudeGold.read(gold);
    if (articles.stream().map(AttitudeGold.Article::id).distinct().count() < articles.size()) {
      throw new UserFault("Cannot evaluate: two articles have one id (" + gold + ")");
    }
    Map<String, AttitudeAnswer> answers = answers(gold);
    AttitudeScorer scorer = new AttitudeScorer();
    for (AttitudeGold.Article article : articles) {
      AttitudeAnswer answer = answers.getOrDefault(article.id(), AttitudeAnswer.none());
      scorer.add(article, answer);
      predicted(AttitudePredictions.line(article.id(), answer));
    }
    json.setAll(AttitudeReport.json(scorer));
    return AttitudeReport.table(scorer);
  }

  /** The labelled file read as a batch: its labels are columns that no article asks for. */
  private Map<String, AttitudeAnswer> answers(Path gold) {
    String uri = gold.toUri().toString();
    InputFile file = InputFile.ofJson(uri, gold.toFile().length());
    Dataset<Row> documents =
        Corpus.read(spark, List.of(file), corpus).transform(Corpus::markDuplicates);
    Engine engine = engines.apply(RepeatedLines.find(documents, corpus));
    ArticleCleaner cleaner = engine.cleaner();
    List<Article> articles =
        documents.collectAsList().stream()
            .map(row -> cleaner.clean(RawDocument.of(row)))
            .filter(Cleaned::isArticle)
            .map(Cleaned::article)
            .toList();
    return articles.parallelStream()
        .flatMap(
            article ->
                id(article).map(id -> Map.entry(id, answer(engine.analyse(article)))).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What a labelled line calls itself; its article's id is made of the text. */
  private static Optional<String> id(Article article) {
    String[] uri = article.sourceUri().split(";id=", 2);
    return uri.length < 2 ? Optional.empty() : Optional.of(uri[1]);
  }

  private static AttitudeAnswer answer(Analysis analysis) {
    return new AttitudeAnswer(
        analysis.text().text(), analysis.sentiments(), analysis.stances(), analysis.attributions());
  }
}
