package io.wireroom.analysis;

import io.wireroom.entity.AmountFinder;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionFinder;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.AttributionFinder;
import io.wireroom.quote.CircumstancesFinder;
import io.wireroom.sentiment.TargetScorer;
import io.wireroom.sentiment.ToneScorer;
import io.wireroom.text.AnnotatedText;
import java.time.LocalDate;
import java.util.List;

/**
 * Runs the language rooms in order over one article: mentions, attributions, feelings. Built once
 * per JVM; safe to call from several threads.
 */
public final class Analyser {
  private final MentionFinder mentionFinder;
  private final AmountFinder amountFinder;
  private final AttributionFinder attributionFinder;
  private final CircumstancesFinder circumstancesFinder;
  private final TargetScorer targetScorer;
  private final ToneScorer toneScorer;
  private final Keywords keywords;

  /** Rooms that read these lists. */
  public Analyser(Lists lists) {
    mentionFinder = new MentionFinder(lists);
    amountFinder = new AmountFinder(lists);
    attributionFinder = new AttributionFinder(lists);
    circumstancesFinder = new CircumstancesFinder(lists);
    targetScorer = new TargetScorer(lists);
    toneScorer = new ToneScorer(lists);
    keywords = new Keywords(lists);
  }

  /**
   * All that the rooms find in one article.
   *
   * @param published its day in its own place's calendar; null where unknown
   */
  public Analysis analyse(AnnotatedText text, LocalDate published) {
    List<Mention> mentions = mentionFinder.find(text);
    List<Attribution> attributions = attributionFinder.find(text, mentions);
    return new Analysis(
        text,
        mentions,
        amountFinder.find(text, mentions),
        attributions,
        circumstancesFinder.find(text, attributions, published),
        targetScorer.score(text, mentions, attributions),
        keywords.of(text, mentions),
        toneScorer.tone(text),
        toneScorer.tones(text, attributions));
  }
}
