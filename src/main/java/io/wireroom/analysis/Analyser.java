package io.wireroom.analysis;

import io.wireroom.amount.AmountFinder;
import io.wireroom.date.Publication;
import io.wireroom.date.TimeFinder;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionFinder;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.AttributionFinder;
import io.wireroom.quote.CircumstancesFinder;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.sentiment.TargetClassifier;
import io.wireroom.sentiment.TargetFinder;
import io.wireroom.sentiment.ToneScorer;
import io.wireroom.stance.StanceFinder;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.text.AnnotatedText;
import io.wireroom.watch.Watched;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the language rooms in order over one article: mentions, attributions, sentiment, stances,
 * times. Built once per JVM; safe to call from several threads.
 */
public final class Analyser {
  private final MentionFinder mentionFinder;
  private final AmountFinder amountFinder;
  private final AttributionFinder attributionFinder;
  private final CircumstancesFinder circumstancesFinder;
  private final DependencyParser parser;
  private final ArticleReader articleReader;
  private final ToneScorer toneScorer;
  private final TargetFinder targetFinder;
  private final StanceFinder stanceFinder;
  private final TimeFinder timeFinder = new TimeFinder();
  private final Keywords keywords;

  /**
   * Rooms that read these lists and know these models.
   *
   * @param models where an encoder is among them, the texts are to carry its states
   * @param named judges the sentiment toward targets in place of the models; null for none
   */
  public Analyser(Lists lists, Models models, TargetClassifier named, AnalysisSettings settings) {
    parser = models.parser();
    mentionFinder = new MentionFinder(lists);
    amountFinder = new AmountFinder(lists);
    attributionFinder = new AttributionFinder(lists, parser, models.quotes(), models.quoteHead());
    circumstancesFinder = new CircumstancesFinder(lists);
    articleReader = new ArticleReader(lists, parser, models.sentiment().vectors());
    Judging judging = Judging.of(models, named, settings.leastConfidence());
    targetFinder = new TargetFinder(judging.targets());
    toneScorer = new ToneScorer(judging.tone());
    stanceFinder =
        new StanceFinder(lists, judging.pairs(), judging.speakers(), settings.neutralStances());
    keywords = new Keywords(lists);
  }

  /** All that the rooms find in one article of an unknown outlet. */
  public Analysis analyse(AnnotatedText text, LocalDate published) {
    return analyse(text, Publication.on(published), null);
  }

  /**
   * All that the rooms find in one article.
   *
   * @param outlet the name of who published it; null where unknown
   */
  public Analysis analyse(AnnotatedText text, Publication published, String outlet) {
    List<Mention> mentions = by("entities", () -> mentionFinder.find(text, outlet));
    ArticleParses parses = new ArticleParses(parser);
    List<Attribution> attributions =
        by("quotes", () -> attributionFinder.find(text, mentions, parses));
    ArticleFacts facts =
        by("reading", () -> articleReader.read(text, mentions, attributions, parses));
    return new Analysis(
        text,
        mentions,
        by("amounts", () -> amountFinder.find(text, mentions)),
        attributions,
        by("quotes", () -> circumstancesFinder.find(text, attributions, published.day())),
        by("sentiment", () -> targetFinder.find(facts)),
        by("stances", () -> stanceFinder.find(facts)),
        by("dates", () -> timeFinder.find(text, published)),
        by("keywords", () -> keywords.of(text, mentions)),
        by("tone", () -> toneScorer.tone(facts)),
        by("tone", () -> toneScorer.tones(facts)));
  }

  /** What a room finds, under its name: that of whom to ask where it throws or does not end. */
  private static <T> T by(String annotator, Supplier<T> room) {
    Watched.enterAnnotator(annotator);
    return room.get();
  }
}
