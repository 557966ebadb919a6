package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.encoder.QuoteHead;
import io.wireroom.entity.MentionFinder;
import io.wireroom.evaluate.QuoteComparison;
import io.wireroom.evaluate.QuoteGold;
import io.wireroom.evaluate.QuoteMisses;
import io.wireroom.evaluate.QuotePredictions;
import io.wireroom.evaluate.QuoteReport;
import io.wireroom.evaluate.QuoteRules;
import io.wireroom.evaluate.QuoteScorer;
import io.wireroom.lexicon.Lists;
import io.wireroom.nlp.Annotator;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.AttributionFinder;
import io.wireroom.quote.QuoteModel;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.text.AnnotatedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the whole pipeline over labelled articles as they are, without cleaning, and scores it. */
final class QuoteEvaluation {
  private final Annotator annotator;
  private final MentionFinder mentions;
  private final AttributionFinder attributions;

  /**
   * @param head has a say, too; null for none
   */
  QuoteEvaluation(
      Annotator annotator, Lists lists, DependencyParser parser, QuoteModel model, QuoteHead head) {
    this.annotator = annotator;
    mentions = new MentionFinder(lists);
    attributions = new AttributionFinder(lists, parser, model, head);
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for what was predicted; null for none
   * @return the figures, the rules and the most frequent kinds of miss as tables
   */
  String run(Path gold, Path report, Path predictions) {
    List<QuoteGold.Article> articles = QuoteGold.read(gold);
    List<Answer> answers = articles.parallelStream().map(this::answer).toList();
    QuoteScorer scorer = new QuoteScorer();
    QuoteRules rules = new QuoteRules();
    QuoteMisses misses = new QuoteMisses();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      QuoteGold.Article article = articles.get(i);
      Answer answer = answers.get(i);
      QuoteComparison comparison = new QuoteComparison(article, answer.attributions());
      scorer.add(comparison);
      rules.add(comparison);
      misses.add(comparison, answer.text());
      lines.add(QuotePredictions.line(article.id(), article.text(), answer.attributions()));
    }
    EvaluateJob.write(predictions, lines);
    ObjectNode json = QuoteReport.json(scorer.figures());
    json.set("rules", rules.json());
    json.set("calibration", rules.calibration());
    json.set("misses", misses.json());
    EvaluateJob.write(report, List.of(json.toPrettyString()));
    return String.join(
        System.lineSeparator() + System.lineSeparator(),
        QuoteReport.table(scorer.figures()),
        rules.table(),
        misses.table());
  }

  /**
   * Scores without reports.
   *
   * @param scores taken in as JSON
   * @return the figures as a table
   */
  String figures(Path gold, ObjectNode scores) {
    List<QuoteGold.Article> articles = QuoteGold.read(gold);
    List<Answer> answers = articles.parallelStream().map(this::answer).toList();
    QuoteScorer scorer = new QuoteScorer();
    for (int i = 0; i < articles.size(); i++) {
      scorer.add(new QuoteComparison(articles.get(i), answers.get(i).attributions()));
    }
    scores.setAll(QuoteReport.json(scorer.figures()));
    return QuoteReport.table(scorer.figures());
  }

  private Answer answer(QuoteGold.Article article) {
    AnnotatedText text = annotator.annotate(article.text(), 0);
    return new Answer(text, attributions.find(text, mentions.find(text)));
  }

  private record Answer(AnnotatedText text, List<Attribution> attributions) {}
}
