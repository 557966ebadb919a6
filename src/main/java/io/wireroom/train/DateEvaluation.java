package io.wireroom.train;

import io.wireroom.date.Publication;
import io.wireroom.date.TimeFinder;
import io.wireroom.evaluate.DateAnswer;
import io.wireroom.evaluate.DateAnswers;
import io.wireroom.evaluate.DateGold;
import io.wireroom.evaluate.DatePredictions;
import io.wireroom.evaluate.DateScorer;
import io.wireroom.nlp.Annotator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the pipeline over articles with labelled times as they are, without cleaning, and scores its
 * dates, seen from the day that the file says.
 */
final class DateEvaluation {
  private final Annotator annotator;
  private final TimeFinder finder = new TimeFinder();

  DateEvaluation(Annotator annotator) {
    this.annotator = annotator;
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for what was predicted; null for none
   * @return the figures as a table
   */
  String run(Path gold, Path report, Path predictions) {
    List<DateGold.Article> articles = DateGold.read(gold);
    List<List<DateAnswer>> found = articles.parallelStream().map(this::find).toList();
    DateScorer scorer = new DateScorer();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      scorer.add(articles.get(i), found.get(i));
      lines.add(DatePredictions.line(articles.get(i).id(), found.get(i)));
    }
    EvaluateJob.write(predictions, lines);
    EvaluateJob.write(report, List.of(scorer.json()));
    return scorer.table();
  }

  private List<DateAnswer> find(DateGold.Article article) {
    return DateAnswers.of(
        article.text(),
        finder.find(annotator.annotate(article.text(), 0), Publication.on(article.day())));
  }
}
