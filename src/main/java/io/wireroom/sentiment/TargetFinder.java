package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.sentiment.TargetClassifier.Judgement;
import io.wireroom.sentiment.TargetClassifier.Target;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds how each sentence of an article feels about each person, organization and country in it:
 * says which mentions are targets, which of them are one target and what becomes a row; a {@link
 * TargetClassifier} judges. Safe for use by many threads.
 */
public final class TargetFinder {
  private final TargetClassifier classifier;

  /**
   * Mentions of one key are one target: those of an entity in a sentence, or one mention of nobody
   * knows whom.
   *
   * @param mention its number; none, -1, where the entity is known
   */
  private record Key(int sentence, String entityId, int mention) {
    static Key of(AnnotatedText text, Mention mention) {
      return new Key(
          text.sentenceAt(mention.begin()),
          mention.entityId(),
          mention.entityId() == null ? mention.id() : -1);
    }
  }

  /** Has targets judged by a classifier. */
  public TargetFinder(TargetClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * One row per sentence and target, in the order of the mentions that decided. Asks the classifier
   * once, for all.
   */
  public List<TargetSentiment> find(ArticleFacts article) {
    List<List<Mention>> targets = targets(article);
    if (targets.isEmpty()) {
      return List.of();
    }
    List<Judgement> judgements =
        classifier.classify(
            article, targets.stream().map(mentions -> target(article.text(), mentions)).toList());
    List<TargetSentiment> rows = new ArrayList<>(targets.size());
    for (int i = 0; i < targets.size(); i++) {
      Judgement judgement = judgements.get(i);
      rows.add(row(article, targets.get(i).get(judgement.mention()), judgement));
    }
    rows.sort(Comparator.comparingInt(row -> row.target().id()));
    return rows;
  }

  /** The mentions of each target, both in text order. */
  private static List<List<Mention>> targets(ArticleFacts article) {
    if (article.text().tokens().isEmpty()) {
      return List.of();
    }
    Map<Key, List<Mention>> targets = new LinkedHashMap<>();
    for (Mention mention : article.mentions()) {
      Watched.check();
      if (isTarget(mention) && hasWords(article, mention.span())) {
        targets
            .computeIfAbsent(Key.of(article.text(), mention), key -> new ArrayList<>())
            .add(mention);
      }
    }
    return List.copyOf(targets.values());
  }

  private static Target target(AnnotatedText text, List<Mention> mentions) {
    return new Target(
        text.sentenceAt(mentions.get(0).begin()), mentions.stream().map(Mention::span).toList());
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
        judgement.polarity(),
        judgement.probabilities().score(),
        judgement.confidence(),
        judgement.evidence(),
        judgement.rule(),
        article.attributionOf(target.span()));
  }
}
