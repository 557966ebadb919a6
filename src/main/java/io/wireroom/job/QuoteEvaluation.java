package io.wireroom.job;

import io.wireroom.entity.MentionFinder;
import io.wireroom.evaluate.QuoteGold;
import io.wireroom.evaluate.QuotePredictions;
import io.wireroom.evaluate.QuoteReport;
import io.wireroom.evaluate.QuoteScorer;
import io.wireroom.lexicon.Lists;
import io.wireroom.nlp.Annotator;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.AttributionFinder;
import io.wireroom.text.AnnotatedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the whole pipeline over labelled articles as they are, without cleaning, and scores it. */
final class QuoteEvaluation {
  private final Annotator annotator;
  private final MentionFinder mentions;
  private final AttributionFinder attributions;

  QuoteEvaluation(Annotator annotator, Lists lists) {
    this.annotator = annotator;
    mentions = new MentionFinder(lists);
    attributions = new AttributionFinder(lists);
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for what was predicted; null for none
   * @return the figures as a table
   */
  String run(Path gold, Path report, Path predictions) {
    List<QuoteGold.Article> articles = QuoteGold.read(gold);
    List<List<Attribution>> found = articles.parallelStream().map(this::find).toList();
    QuoteScorer scorer = new QuoteScorer();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      QuoteGold.Article article = articles.get(i);
      scorer.add(article, found.get(i));
      lines.add(QuotePredictions.line(article.id(), article.text(), found.get(i)));
    }
    EvaluateJob.write(predictions, lines);
    EvaluateJob.write(report, List.of(QuoteReport.json(scorer.figures())));
    return QuoteReport.table(scorer.figures());
  }

  private List<Attribution> find(QuoteGold.Article article) {
    AnnotatedText text = annotator.annotate(article.text(), 0);
    return attributions.find(text, mentions.find(text));
  }
}
