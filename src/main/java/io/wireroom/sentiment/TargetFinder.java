package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.sentiment.TargetClassifier.Judgement;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how an article feels about each person, organization and country in it: says which mentions
 * are targets and what becomes a row; a {@link TargetClassifier} judges. Safe for use by many
 * threads.
 */
public final class TargetFinder {
  private final TargetClassifier classifier;

  /** Has targets judged by a classifier. */
  public TargetFinder(TargetClassifier classifier) {
    this.classifier = classifier;
  }

  /** One row per target, in the order of the mentions. Asks the classifier once, for all. */
  public List<TargetSentiment> find(ArticleFacts article) {
    List<Mention> targets =
        article.text().tokens().isEmpty()
            ? List.of()
            : article.mentions().stream()
                .filter(mention -> isTarget(mention) && hasWords(article, mention.span()))
                .toList();
    if (targets.isEmpty()) {
      return List.of();
    }
    List<Judgement> judgements =
        classifier.classify(article, targets.stream().map(Mention::span).toList());
    List<TargetSentiment> rows = new ArrayList<>(targets.size());
    for (int i = 0; i < targets.size(); i++) {
      rows.add(row(article, targets.get(i), judgements.get(i)));
    }
    return rows;
  }

  private static boolean isTarget(Mention mention) {
    return mention.isActor() && (mention.form() == MentionForm.NAME || mention.entityId() != null);
  }

  private static boolean hasWords(ArticleFacts article, Span target) {
    Sentence sentence = article.text().sentences().get(article.text().sentenceAt(target.begin()));
    return sentence.endToken() > sentence.firstToken();
  }

  private static TargetSentiment row(ArticleFacts article, Mention target, Judgement judgement) {
    return new TargetSentiment(
        target,
        judgement.probabilities().polarity(),
        judgement.probabilities().score(),
        judgement.confidence(),
        judgement.evidence(),
        judgement.rule(),
        article.attributionOf(target.span()));
  }
}
