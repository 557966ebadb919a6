package io.wireroom.syntax;

import io.wireroom.learn.LinearModel;
import io.wireroom.learn.PerceptronTrainer;
import io.wireroom.learn.WordClusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Trains a {@link DependencyParser} with a dynamic oracle: after the first pass the parser mostly
 * follows its own choices, so that it learns what to do after mistakes. The same sentences in the
 * same order give the same bytes.
 */
public final class SyntaxTrainer {
  /**
   * A labelled sentence; the four lists are of one length.
   *
   * @param tags Penn Treebank tags as a tagger gives them that has not learnt from the sentence
   * @param heads from 0, -1 for the root
   * @param relations of each word to its head
   */
  public record ParsedSentence(
      List<String> words, List<String> tags, List<Integer> heads, List<Relation> relations) {}

  // One model each; their mean is kept.
  private static final List<Integer> SEEDS = List.of(17, 29, 43);
  private static final double OWN_CHOICE = 0.9;
  private static final double LEAST_WEIGHT = 0.015;

  private final WordClusters clusters;
  private final int epochs;
  private final Consumer<String> progress;

  /**
   * @param clusters of words from raw text
   * @param epochs how often each sentence is learnt
   * @param progress is told what is being done
   */
  public SyntaxTrainer(WordClusters clusters, int epochs, Consumer<String> progress) {
    this.clusters = clusters;
    this.epochs = epochs;
    this.progress = progress;
  }

  /** Learns. */
  public DependencyParser train(List<ParsedSentence> sentences) {
    List<LinearModel> actions = new ArrayList<>();
    List<LinearModel> relations = new ArrayList<>();
    for (int seed : SEEDS) {
      Learner learner = new Learner(new Random(seed));
      List<ParsedSentence> shuffled = new ArrayList<>(sentences);
      for (int epoch = 0; epoch < epochs; epoch++) {
        progress.accept("order " + seed + ", epoch " + (epoch + 1) + " of " + epochs);
        Collections.shuffle(shuffled, learner.random);
        for (ParsedSentence sentence : shuffled) {
          learner.learn(sentence, epoch > 0);
        }
      }
      actions.add(learner.actions.finish(0));
      relations.add(learner.relations.finish(0));
    }
    return new DependencyParser(
        clusters,
        LinearModel.mean(actions, Configuration.ACTIONS, LEAST_WEIGHT),
        LinearModel.mean(relations, Relation.count(), LEAST_WEIGHT));
  }

  /** One model while it learns. */
  private final class Learner {
    private final Random random;
    private final PerceptronTrainer actions = new PerceptronTrainer(Configuration.ACTIONS);
    private final PerceptronTrainer relations = new PerceptronTrainer(Relation.count());
    private final int[] found = new int[Math.max(ActionFeatures.MOST, RelationFeatures.MOST)];
    private final float[] scores = new float[Configuration.ACTIONS];

    Learner(Random random) {
      this.random = random;
    }

    void learn(ParsedSentence sentence, boolean explore) {
      ParserWords words =
          new ParserWords(sentence.words(), sentence.tags().toArray(new String[0]), clusters);
      int[] gold = GoldHeads.of(sentence.heads(), words);
      Oracle oracle = new Oracle(gold);
      ActionFeatures forAction = new ActionFeatures(words, found);
      RelationFeatures forRelation = new RelationFeatures(words, found);
      Configuration at = new Configuration(words.count);
      while (!at.finished()) {
        int action = at.only();
        if (action < 0) {
          action = choose(at, oracle, forAction.fill(at), explore);
        }
        if (action == Configuration.SHIFT) {
          at.shift();
          continue;
        }
        int word = at.stacked(0);
        int head = at.headBy(action);
        int relation = Relation.ROOT.number();
        if (head != at.root) {
          int count = forRelation.fill(at, action);
          relation = relations.guess(found, count);
          if (head == gold[word]) {
            int right = sentence.relations().get(words.token[word]).number();
            relations.learn(found, count, right, relation);
            relation = explore ? relation : right;
          }
        }
        at.hang(action, relation);
      }
    }

    /** Learns the best action that costs least, and says which one to take. */
    private int choose(Configuration at, Oracle oracle, int count, boolean explore) {
      actions.score(found, count, scores);
      int guess = -1;
      int right = -1;
      int least = Integer.MAX_VALUE;
      for (int action = 0; action < scores.length; action++) {
        if (!at.allows(action)) {
          continue;
        }
        guess = guess < 0 || scores[action] > scores[guess] ? action : guess;
        int cost = oracle.cost(at, action);
        if (cost < least || (cost == least && scores[action] > scores[right])) {
          least = cost;
          right = action;
        }
      }
      actions.learn(found, count, right, guess);
      return explore && random.nextDouble() < OWN_CHOICE ? guess : right;
    }
  }
}
