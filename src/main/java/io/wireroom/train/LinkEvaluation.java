package io.wireroom.train;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionFinder;
import io.wireroom.entity.MentionType;
import io.wireroom.evaluate.LinkGold;
import io.wireroom.evaluate.LinkPredictions;
import io.wireroom.evaluate.LinkReport;
import io.wireroom.evaluate.LinkScorer;
import io.wireroom.evaluate.LinkedMention;
import io.wireroom.lexicon.Lists;
import io.wireroom.nlp.Annotator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the pipeline over articles with labelled mentions as they are, without cleaning, and scores
 * its links: over all articles, and over the genres nearest to news (see the README). Adjectives of
 * peoples ({@code a Danish minister}) are left out: they are no mentions in GUM.
 */
final class LinkEvaluation {
  private static final Set<String> NEWSLIKE = Set.of("news", "interview", "bio", "speech");

  private final Annotator annotator;
  private final MentionFinder mentions;

  LinkEvaluation(Annotator annotator, Lists lists) {
    this.annotator = annotator;
    mentions = new MentionFinder(lists);
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for what was predicted; null for none
   * @return the figures as a table
   */
  String run(Path gold, Path report, Path predictions) {
    List<LinkGold.Article> articles = LinkGold.read(gold);
    List<List<LinkedMention>> found = articles.parallelStream().map(this::find).toList();
    LinkScorer all = new LinkScorer();
    LinkScorer newslike = new LinkScorer();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      LinkGold.Article article = articles.get(i);
      all.add(article, found.get(i));
      if (NEWSLIKE.contains(article.genre())) {
        newslike.add(article, found.get(i));
      }
      lines.add(LinkPredictions.line(article.id(), article.text(), found.get(i)));
    }
    Map<String, LinkScorer> scorers = new LinkedHashMap<>();
    scorers.put("all", all);
    scorers.put("news,interview,bio,speech", newslike);
    EvaluateJob.write(predictions, lines);
    EvaluateJob.write(report, List.of(LinkReport.json(scorers)));
    return LinkReport.table(scorers);
  }

  private List<LinkedMention> find(LinkGold.Article article) {
    List<LinkedMention> linked = new ArrayList<>();
    for (Mention mention : mentions.find(annotator.annotate(article.text(), 0))) {
      if (mention.entityId() != null && mention.type() != MentionType.NATIONALITY) {
        linked.add(new LinkedMention(mention.span(), mention.entityId()));
      }
    }
    return linked;
  }
}
