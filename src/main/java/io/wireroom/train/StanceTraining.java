package io.wireroom.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.StanceGold;
import io.wireroom.fault.UserFault;
import io.wireroom.job.Sessions;
import io.wireroom.lexicon.Lists;
import io.wireroom.nlp.Annotator;
import io.wireroom.reading.ArticleReader;
import io.wireroom.sentiment.SentimentModel;
import io.wireroom.stance.LinearPairClassifier;
import io.wireroom.stance.StanceFinder;
import io.wireroom.stance.StanceModel;
import io.wireroom.stance.StanceTrainer;
import io.wireroom.syntax.DependencyParser;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/**
 * Trains the model of stances from the labelled pairs of a folder, as the shipped annotators and
 * the shipped model of sentiment see them, and scores it on the development pairs, on which its
 * margins are chosen too.
 */
final class StanceTraining {
  private static final int GROUP = 40;

  private final LabelledFiles data;
  private final Consumer<String> progress;
  private final ObjectNode card = new ObjectMapper().createObjectNode();
  private final StringBuilder table = new StringBuilder();

  StanceTraining(Path data, Consumer<String> progress) {
    this.data = new LabelledFiles(data);
    this.progress = progress;
  }

  /**
   * Trains.
   *
   * @return the model's bytes
   * @throws UserFault where there is nothing to learn from
   */
  byte[] run() {
    List<Path> training = data.named("train.jsonl", "text", "source", "target", "label");
    if (training.isEmpty()) {
      throw new UserFault("Cannot train: no train.jsonl with pairs (" + data.folder() + ")");
    }
    Lists lists = Lists.shipped();
    try (SparkSession spark = Sessions.open("wireroom train")) {
      FactsReader facts = new FactsReader(Annotator.shipped(spark), lists);
      ArticleReader reader =
          new ArticleReader(lists, DependencyParser.shipped(), SentimentModel.shipped().vectors());
      StanceTrainer trainer =
          new StanceTrainer(lists, SentimentModel.shipped().vectors(), progress);
      training.forEach(file -> add(file, facts, reader, trainer));
      List<Path> development = data.named("dev.jsonl", "text", "source", "target", "label");
      development.forEach(file -> addTuning(file, facts, reader, trainer));
      StanceModel model = trainer.train();
      byte[] bytes = model.toBytes();
      StanceFinder finder = new StanceFinder(lists, new LinearPairClassifier(model));
      for (Path file : development) {
        ObjectNode scores = card.withObject("/scores").putObject(data.name(file));
        table.append(data.name(file)).append('\n');
        table.append(new StanceEvaluation(facts, reader, finder).figures(file, scores));
        table.append("\n\n");
      }
      card.put("command", "wireroom train --task stance --data DIR --output DIR");
      card.put("size", bytes.length + " bytes; " + model.size());
      return bytes;
    }
  }

  /** Data, figures and size. */
  ObjectNode card() {
    return card;
  }

  /** The figures for people. */
  String table() {
    return table.toString();
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
