package io.wireroom.stance;

import io.wireroom.reading.ArticleFacts;
import io.wireroom.text.Span;
import java.util.List;

/**
 * An engine that says how the speaker of words stands toward somebody whom the words name, where
 * the speaker is named in another sentence. Asked once for all of an article, so that it may take
 * them in batches of its own; whom it is asked about and what becomes a row, {@link StanceFinder}
 * decides. Safe to call from many threads.
 */
public interface SpeakerClassifier {
  /**
   * One answer per target, in the same order: from the speaker to the target. An answer does not
   * depend on the other targets asked for with it, but for rounding.
   */
  List<PairClassifier.Direction> classifySpeakers(
      ArticleFacts article, List<SpeakerTarget> targets);

  /**
   * One whom a speaker's words name in a sentence.
   *
   * @param sentence its number in the article
   * @param mentions words of that sentence and of the attribution that name or mean the target, as
   *     spans of the article's text, in text order; at least one
   * @param attribution index, in the article's attributions, of the one whose speaker is asked for
   */
  record SpeakerTarget(int sentence, List<Span> mentions, int attribution) {
    public SpeakerTarget {
      mentions = List.copyOf(mentions);
    }
  }
}
