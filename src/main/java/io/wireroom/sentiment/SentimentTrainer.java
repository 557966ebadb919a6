package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.learn.Calibration;
import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.LinearLearner;
import io.wireroom.learn.LinearScorer;
import io.wireroom.learn.WordVectors;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.Attribution;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.reading.Polarity;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a {@link SentimentModel} from sentences whose targets are labelled and from sentences
 * whose tone people rated. The same examples in the same order give the same bytes.
 */
public final class SentimentTrainer {
  // Chosen on the development parts.
  private static final double TARGET_PENALTY = 200;
  private static final double TONE_PENALTY = 60;
  private static final int LEAST = 2;
  private static final int STEPS = 60;
  private static final int FOLDS = 4;

  private final ArticleReader reader;
  private final WordVectors vectors;
  private final Consumer<String> progress;
  private final FeatureBag ofTarget;
  private final FeatureBag ofTone;
  private final LinearLearner targets;
  private final LinearLearner tones;
  private final List<Integer> truths = new ArrayList<>();
  private final List<Integer> folds = new ArrayList<>();

  /**
   * @param parser finds the sentences' trees
   * @param vectors of words, learnt from raw text
   * @param progress is told what is being done
   */
  public SentimentTrainer(
      Lists lists, DependencyParser parser, WordVectors vectors, Consumer<String> progress) {
    this.vectors = vectors;
    this.progress = progress;
    reader = new ArticleReader(lists, parser, vectors);
    ofTarget = new FeatureBag(TargetFeatures.numbers(vectors));
    ofTone = new FeatureBag(ToneFeatures.numbers(vectors));
    targets = new LinearLearner(Polarity.count(), TARGET_PENALTY, LEAST, STEPS);
    tones = new LinearLearner(1, TONE_PENALTY, LEAST, STEPS);
  }

  /**
   * Adds a sentence with one labelled target.
   *
   * @param group examples of one group are never learnt from when the others are tried
   */
  public void addTarget(
      AnnotatedText text,
      List<Mention> mentions,
      List<Attribution> attributions,
      Span target,
      Polarity polarity,
      int group) {
    SentenceFacts sentence =
        reader.read(text, mentions, attributions).sentence(text.sentenceAt(target.begin()));
    TargetFeatures.fill(sentence, sentence.first(target), sentence.last(target), vectors, ofTarget);
    targets.add(ofTarget, polarity.number());
    truths.add(polarity.number());
    folds.add(Math.floorMod(group, FOLDS));
  }

  /**
   * Adds a text whose tone was rated.
   *
   * @param tone in [-1, 1]
   */
  public void addTone(AnnotatedText text, double tone) {
    ArticleFacts facts = reader.read(text, List.of(), List.of());
    // A labelled sentence may look like several to the splitter.
    for (int i = 0; i < text.sentences().size(); i++) {
      SentenceFacts sentence = facts.sentence(i);
      if (sentence.size() > 0) {
        ToneFeatures.fill(sentence, 0, sentence.size(), vectors, ofTone);
        tones.add(ofTone, tone);
      }
    }
  }

  /** Learns from all that was added. */
  public SentimentModel train() {
    progress.accept("targets, " + FOLDS + " parts held out in turn");
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    double[][] scores = targets.heldOut(FOLDS, folds::get);
    for (int i = 0; i < scores.length; i++) {
      LinearScorer.softmax(scores[i]);
      int best = LinearScorer.best(scores[i]);
      outcomes.add(new Calibration.Outcome(scores[i][best], best == truths.get(i)));
    }
    progress.accept(targets.size() + " targets, " + tones.size() + " rated sentences");
    return new SentimentModel(vectors, targets.learn(), Calibration.fit(outcomes), tones.learn());
  }
}
