package io.wireroom.stance;

import io.wireroom.entity.Mention;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.stance.SpeakerClassifier.SpeakerTarget;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A speaker, and somebody whom the words name in one sentence.
 *
 * @param source who speaks
 * @param target of whom
 * @param sentence number of the sentence in the article
 * @param attribution index of the attribution that holds the first mention
 * @param mentions of the target, in the sentence and that attribution
 */
record SpokenOf(Actor source, Actor target, int sentence, int attribution, List<Span> mentions) {
  /**
   * All of an article, in text order of their first mentions.
   *
   * @param known pairs that are left out
   */
  static List<SpokenOf> in(ArticleFacts article, Set<ActorPair> known) {
    Map<ActorPair, SpokenOf> found = new LinkedHashMap<>();
    for (Mention mention : article.mentions()) {
      Actor target = Actor.of(mention);
      int attribution = target == null ? -1 : article.attributionOf(mention.span());
      Actor source =
          attribution < 0 ? null : Actor.of(article.attributions().get(attribution).speaker());
      if (source == null || source.id().equals(target.id())) {
        continue;
      }
      int sentence = article.text().sentenceAt(mention.begin());
      ActorPair pair = new ActorPair(sentence, source.id(), target.id());
      if (known.contains(pair) || !hasWords(article.text(), sentence)) {
        continue;
      }
      SpokenOf spoken =
          found.computeIfAbsent(
              pair, key -> new SpokenOf(source, target, sentence, attribution, new ArrayList<>()));
      if (spoken.attribution == attribution) {
        spoken.mentions.add(mention.span());
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean hasWords(AnnotatedText text, int sentence) {
    return !text.tokens(text.sentences().get(sentence)).isEmpty();
  }

  /** As a classifier is asked. */
  SpeakerTarget asked() {
    return new SpeakerTarget(sentence, mentions, attribution);
  }
}
