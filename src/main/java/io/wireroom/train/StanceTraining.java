package io.wireroom.train;

import io.wireroom.evaluate.StanceGold;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.stance.LinearPairClassifier;
import io.wireroom.stance.PairLabeller;
import io.wireroom.stance.StanceModel;
import io.wireroom.stance.StanceTrainer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Trains the model of stances from the labelled pairs of a folder, as the annotators and the model
 * of sentiment see them, and scores it on the development pairs, on which its margins are chosen
 * too.
 */
final class StanceTraining extends ModelTraining {
  private static final int GROUP = 40;

  private final TrainSession session;

  StanceTraining(Path data, Models models, TrainSession session, Consumer<String> progress) {
    super(data, models, progress);
    this.session = session;
  }

  @Override
  byte[] run() {
    List<Path> training = data.named("train.jsonl", "text", "source", "target", "label");
    if (training.isEmpty()) {
      throw new UserFault("Cannot train: no train.jsonl with pairs (" + data.folder() + ")");
    }
    Lists lists = Lists.shipped();
    FactsReader facts = new FactsReader(Annotator.shipped(session.spark(), models), lists, models);
    ArticleReader reader = new ArticleReader(lists, models.parser(), models.sentiment().vectors());
    StanceTrainer trainer = new StanceTrainer(lists, models.sentiment().vectors(), progress);
    for (Path file : training) {
      int pairs = read(file, facts, reader, (article, pair) -> add(trainer, article, pair));
      card.withObject("/trained_on").put(data.name(file), pairs + " pairs");
    }
    List<Path> development = data.named("dev.jsonl", "text", "source", "target", "label");
    for (Path file : development) {
      int pairs =
          read(
              file,
              facts,
              reader,
              (article, pair) -> trainer.addTuning(article, pair.p(), pair.q(), pair.label()));
      card.withObject("/margins_chosen_on")
          .put(data.name(file), pairs + " pairs, and the held-out parts of training");
    }
    StanceModel model = trainer.train();
    byte[] bytes = model.toBytes();
    PairLabeller labeller = new PairLabeller(lists, new LinearPairClassifier(model));
    score(development, new StanceEvaluation(facts, reader, labeller));
    return made("stance", bytes, "; " + model.size());
  }

  private static void add(StanceTrainer trainer, ArticleFacts article, StanceGold.Pair pair) {
    // Sentences that begin alike are of one story.
    String group = pair.text().substring(0, Math.min(GROUP, pair.text().length()));
    trainer.add(article, pair.p(), pair.q(), pair.label(), group.hashCode());
  }

  /**
   * Reads the pairs of a file.
   *
   * @return how many there are
   */
  private int read(
      Path file,
      FactsReader facts,
      ArticleReader reader,
      BiConsumer<ArticleFacts, StanceGold.Pair> taker) {
    List<StanceGold.Pair> pairs = StanceGold.read(file);
    progress.accept(pairs.size() + " sentences to annotate");
    List<ArticleFacts> read =
        facts.read(pairs.stream().map(StanceGold.Pair::text).toList(), reader);
    for (int i = 0; i < pairs.size(); i++) {
      taker.accept(read.get(i), pairs.get(i));
    }
    return pairs.size();
  }
}
