package io.wireroom.name;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.ClusterTrainer;
import io.wireroom.learn.LinearModel;
import io.wireroom.learn.NaiveBayes;
import io.wireroom.learn.SequenceModel;
import io.wireroom.learn.WordClusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Trains a {@link NameModel}: clusters of words first, then twice on parts of the documents, to
 * have labels of a first pass that were not learnt from the same document, then on everything. The
 * same sets in the same order give the same bytes.
 */
public final class NameTrainer {
  /** How many styles of text and labelling there may be. */
  public static final int STYLES = 6;

  // How much likelier than news, per word, before a document counts as of a style. Set where the
  // development sets of each style are told from those of the others.
  private static final float[] STYLE_LEAST = {0, 0.40f, 0.30f, 0.08f, 0.15f, 0.20f};
  private static final int[] CLUSTERS = {16, 64, 256, 1024};
  private static final int RAREST_CLUSTERED = 4;
  private static final int FOLDS = 2;
  private static final int FOLD_EPOCHS = 3;
  private static final int FOLD_CUTOFF = 4;
  private static final int EPOCHS = 6;
  private static final int CUTOFF = 2;
  // Documents this long are tagged in two passes when learnt from.
  private static final int LONG = 4;

  private final NameGazetteer gazetteer;
  private final Function<List<String>, String[]> tagger;
  private final Consumer<String> progress;

  /**
   * @param tagger parts of speech of a sentence, as they will be when names are looked for
   * @param progress told what is being done
   */
  public NameTrainer(
      NameGazetteer gazetteer, Function<List<String>, String[]> tagger, Consumer<String> progress) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
    this.progress = progress;
  }

  /**
   * Trains.
   *
   * @param sets to learn from
   * @param tuning to fit the confidences on; none leaves them as the model has them
   */
  public NameModel train(List<NameSet> sets, List<NameSet> tuning) {
    progress.accept("clusters of words");
    NameKnowledge knowledge = new NameKnowledge(gazetteer.phrases(), clusters(sets));
    List<NameExample> examples = examples(sets);
    NameStock stock = gazetteer.stock();
    examples.addAll(new NameVariants(stock, tagger).of(examples));
    examples.addAll(new NameTables(stock, tagger).rows());
    SequenceModel labels = chain(knowledge, examples);
    NameStyles styles = styles(sets);
    NameKinds kinds = kinds(knowledge, sets);
    NameModel rough = new NameModel(knowledge, styles, labels, kinds, Calibration.none());
    progress.accept("confidences");
    Calibration calibration = Calibration.fit(outcomes(rough, tuning));
    return new NameModel(knowledge, styles, labels, kinds, calibration);
  }

  private static WordClusters clusters(List<NameSet> sets) {
    List<List<String>> text = new ArrayList<>();
    for (NameSet set : sets) {
      if (set.ownText()) {
        set.documents().forEach(document -> text.addAll(document.sentences()));
      }
    }
    return new ClusterTrainer(RAREST_CLUSTERED, CLUSTERS).learn(text);
  }

  private List<NameExample> examples(List<NameSet> sets) {
    List<NameExample> examples = new ArrayList<>();
    for (NameSet set : sets) {
      for (NameSet.Document document : set.documents()) {
        List<int[]> labels = new ArrayList<>();
        for (List<String> tags : document.tags()) {
          labels.add(NameTags.labels(tags, set.partial()));
        }
        examples.add(
            new NameExample(
                document.sentences(), tags(document), labels, set.style(), set.weight(), null));
      }
    }
    return examples;
  }

  private SequenceModel chain(NameKnowledge knowledge, List<NameExample> examples) {
    List<NameExample> complete = new ArrayList<>(examples);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<NameExample> rest = new ArrayList<>();
      List<Integer> held = new ArrayList<>();
      for (int e = 0; e < examples.size(); e++) {
        boolean isLong = examples.get(e).sentences().size() >= LONG;
        if (isLong && e % FOLDS == fold) {
          held.add(e);
        } else {
          rest.add(examples.get(e));
        }
      }
      if (held.isEmpty()) {
        continue;
      }
      progress.accept("part " + (fold + 1) + " of " + FOLDS + " for the first pass");
      NameLearner learner = new NameLearner(knowledge, FOLD_CUTOFF, progress);
      SequenceModel part = learner.learn(rest, FOLD_EPOCHS);
      for (int e : held) {
        NameExample example = examples.get(e);
        NameText text = new NameText(example.sentences(), example.tags());
        List<int[]> pass =
            new NameTagging(text, knowledge, part, NameWitness.NONE, 0).run(example.style(), null);
        complete.set(e, example.after(pass));
      }
    }
    progress.accept("everything");
    return new NameLearner(knowledge, CUTOFF, progress).learn(complete, EPOCHS);
  }

  private List<String[]> tags(NameSet.Document document) {
    return document.sentences().stream().map(tagger).toList();
  }

  private static NameStyles styles(List<NameSet> sets) {
    NaiveBayes words = new NaiveBayes(STYLES, 3);
    for (NameSet set : sets) {
      if (!set.ownText()) {
        continue;
      }
      List<List<String>> piece = new ArrayList<>();
      for (NameSet.Document document : set.documents()) {
        piece.addAll(document.sentences());
        if (piece.size() >= 10) {
          int[] features = NameStyles.features(piece);
          words.add(features, features.length, set.style());
          piece.clear();
        }
      }
    }
    LinearModel model = words.finish();
    return new NameStyles(model, STYLE_LEAST);
  }

  private NameKinds kinds(NameKnowledge knowledge, List<NameSet> sets) {
    List<NameKinds.Example> examples = new ArrayList<>();
    for (NameSet set : sets) {
      for (NameSet.Document document : set.documents()) {
        if (document.fine() == null) {
          continue;
        }
        NameText text = new NameText(document.sentences(), tags(document));
        NameFeatures features = new NameFeatures(text, knowledge);
        for (int s = 0; s < document.fine().size(); s++) {
          List<NameKind> fine = document.fine().get(s);
          for (int i = 0; i < fine.size(); i++) {
            int kind = fine.get(i) == null ? -1 : NameKinds.KINDS.indexOf(fine.get(i));
            if (kind >= 0 && document.tags().get(s).get(i).startsWith("B-")) {
              int end = NameTags.end(document.tags().get(s), i);
              examples.add(new NameKinds.Example(features.span(s, i, end), kind));
            }
          }
        }
      }
    }
    return NameKinds.learn(examples);
  }

  private List<Calibration.Outcome> outcomes(NameModel model, List<NameSet> tuning) {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (NameSet set : tuning) {
      new NameOutcomes(model, tagger, set).addTo(outcomes);
    }
    return outcomes;
  }
}
