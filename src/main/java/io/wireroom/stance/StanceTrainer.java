package io.wireroom.stance;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.LinearLearner;
import io.wireroom.learn.LinearScorer;
import io.wireroom.learn.WordVectors;
import io.wireroom.lexicon.Lists;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a {@link StanceModel} from sentences with a labelled pair each: one example per direction.
 * The same pairs in the same order give the same bytes.
 */
public final class StanceTrainer {
  // Chosen on the development part.
  private static final double PENALTY = 200;
  private static final int LEAST = 3;
  private static final int STEPS = 60;
  private static final int FOLDS = 4;

  /** As many neutral pairs as news has, where the set has 71 %. */
  private static final double NEUTRAL_WEIGHT = 1.6;

  private final EventFinder events;
  private final WordVectors vectors;
  private final Consumer<String> progress;
  private final LinearLearner learner = new LinearLearner(Polarity.count(), PENALTY, LEAST, STEPS);
  private final List<Integer> folds = new ArrayList<>();
  private final List<PairLabel> labels = new ArrayList<>();
  private final LinearLearner tuning;
  private final List<PairLabel> tuned = new ArrayList<>();

  /**
   * @param vectors of words, those of the model of sentiment
   * @param progress is told what is being done
   */
  public StanceTrainer(Lists lists, WordVectors vectors, Consumer<String> progress) {
    events = new EventFinder(lists);
    this.vectors = vectors;
    this.progress = progress;
    tuning = new LinearLearner(Polarity.count(), PENALTY, LEAST, STEPS);
  }

  /**
   * Adds a pair of one sentence to learn from; a pair that the sentence splitter parts teaches
   * nothing.
   *
   * @param p named first
   * @param label as {@link PairLabel} spells it
   * @param group examples of one group are never learnt from when the others are tried
   */
  public void add(ArticleFacts article, Span p, Span q, String label, int group) {
    if (add(article, p, q, PairLabel.of(label), learner, labels)) {
      folds.add(Math.floorMod(group, FOLDS));
    }
  }

  /** Adds a pair of one sentence that is only to choose the margins on. */
  public void addTuning(ArticleFacts article, Span p, Span q, String label) {
    boolean ignored = add(article, p, q, PairLabel.of(label), tuning, tuned);
  }

  private boolean add(
      ArticleFacts article,
      Span p,
      Span q,
      PairLabel label,
      LinearLearner to,
      List<PairLabel> labelled) {
    int number = article.text().sentenceAt(p.begin());
    if (number != article.text().sentenceAt(q.begin())) {
      return false;
    }
    PairReader reader = new PairReader(article.sentence(number), vectors);
    PairClassifier.Pair pair = new SentencePairs(events, article, number).pair(p, q);
    to.add(reader.features(pair, true), label.toward(true).number());
    to.add(reader.features(pair, false), label.toward(false).number());
    labelled.add(label);
    return true;
  }

  /** Learns from all that was added. */
  public StanceModel train() {
    progress.accept("stances, " + FOLDS + " parts held out in turn");
    double[][] scores = learner.heldOut(FOLDS, i -> folds.get(i / 2));
    progress.accept(labels.size() + " pairs");
    LinearScorer scorer = learner.learn();
    List<Margins.Tried> tried = new ArrayList<>();
    tried.add(new Margins.Tried(List.of(scores), labels, NEUTRAL_WEIGHT));
    if (!tuned.isEmpty()) {
      tried.add(new Margins.Tried(List.of(tuning.outcomes(scorer)), tuned, 1));
    }
    StanceModel margins = new Margins(tried).find();
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Decision.Both found = Decision.of(margins, scores[2 * i], scores[2 * i + 1], null, null);
      for (boolean forward : new boolean[] {true, false}) {
        Decision decision = found.of(forward);
        outcomes.add(
            new Calibration.Outcome(
                decision.probability(), decision.polarity() == labels.get(i).toward(forward)));
      }
    }
    return new StanceModel(scorer, margins.first(), margins.later(), Calibration.fit(outcomes));
  }
}
