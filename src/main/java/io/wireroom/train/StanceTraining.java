package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.StanceGold;
import io.wireroom.fault.UserFault;
import io.wireroom.job.Sessions;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.reading.ArticleReader;
import io.wireroom.stance.LinearPairClassifier;
import io.wireroom.stance.StanceFinder;
import io.wireroom.stance.StanceModel;
import io.wireroom.stance.StanceTrainer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/**
 * Trains the model of stances from the labelled pairs of a folder, as the shipped annotators and
 * the shipped model of sentiment see them, and scores it on the development pairs, on which its
 * margins are chosen too.
 */
final class StanceTraining extends ModelTraining {
  private static final int GROUP = 40;

  StanceTraining(Path data, Models models, Consumer<String> progress) {
    super(data, models, progress);
  }

  @Override
  byte[] run() {
    List<Path> training = data.named("train.jsonl", "text", "source", "target", "label");
    if (training.isEmpty()) {
      throw new UserFault("Cannot train: no train.jsonl with pairs (" + data.folder() + ")");
    }
    Lists lists = Lists.shipped();
    try (SparkSession spark = Sessions.open("wireroom train")) {
      FactsReader facts = new FactsReader(Annotator.shipped(spark, models), lists, models);
      ArticleReader reader =
          new ArticleReader(lists, models.parser(), models.sentiment().vectors());
      StanceTrainer trainer = new StanceTrainer(lists, models.sentiment().vectors(), progress);
      training.forEach(file -> add(file, facts, reader, trainer));
      List<Path> development = data.named("dev.jsonl", "text", "source", "target", "label");
      development.forEach(file -> addTuning(file, facts, reader, trainer));
      StanceModel model = trainer.train();
      byte[] bytes = model.toBytes();
      StanceFinder finder = new StanceFinder(lists, new LinearPairClassifier(model));
      for (Path file : development) {
        ObjectNode scores = scores(file);
        table.append(data.name(file)).append('\n');
        table.append(new StanceEvaluation(facts, reader, finder).figures(file, scores));
        table.append("\n\n");
      }
      return made("stance", bytes, "; " + model.size());
    }
  }

  private void add(Path file, FactsReader facts, ArticleReader reader, StanceTrainer trainer) {
    List<StanceGold.Pair> pairs = StanceGold.read(file);
    progress.accept(pairs.size() + " sentences to annotate");
    List<FactsReader.Read> read = facts.read(pairs.stream().map(StanceGold.Pair::text).toList());
    for (int i = 0; i < pairs.size(); i++) {
      StanceGold.Pair pair = pairs.get(i);
      FactsReader.Read one = read.get(i);
      // Sentences that begin alike are of one story.
      String group = pair.text().substring(0, Math.min(GROUP, pair.text().length()));
      trainer.add(
          reader.read(one.text(), one.mentions(), one.attributions()),
          pair.p(),
          pair.q(),
          pair.label(),
          group.hashCode());
    }
    card.withObject("/trained_on").put(data.name(file), pairs.size() + " pairs");
  }

  private void addTuning(
      Path file, FactsReader facts, ArticleReader reader, StanceTrainer trainer) {
    List<StanceGold.Pair> pairs = StanceGold.read(file);
    List<FactsReader.Read> read = facts.read(pairs.stream().map(StanceGold.Pair::text).toList());
    for (int i = 0; i < pairs.size(); i++) {
      StanceGold.Pair pair = pairs.get(i);
      FactsReader.Read one = read.get(i);
      trainer.addTuning(
          reader.read(one.text(), one.mentions(), one.attributions()),
          pair.p(),
          pair.q(),
          pair.label());
    }
    card.withObject("/margins_chosen_on")
        .put(data.name(file), pairs.size() + " pairs, and the held-out parts of training");
  }
}
