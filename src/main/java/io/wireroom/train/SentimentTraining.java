package io.wireroom.train;

import io.wireroom.evaluate.RatedGold;
import io.wireroom.evaluate.TargetGold;
import io.wireroom.fault.UserFault;
import io.wireroom.learn.VectorTrainer;
import io.wireroom.learn.WordVectors;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.reading.ArticleReader;
import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.LinearTargetClassifier;
import io.wireroom.sentiment.LinearTone;
import io.wireroom.sentiment.RoleExamples;
import io.wireroom.sentiment.SentimentModel;
import io.wireroom.sentiment.SentimentTrainer;
import io.wireroom.sentiment.ToneScorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Trains the model of sentiment from the labelled sentences of a folder, as the shipped annotators
 * see them, with vectors of words from its raw text, and scores it on the development sentences.
 */
final class SentimentTraining extends ModelTraining {
  private static final int DIMENSIONS = 150;
  private static final int LEAST = 4;
  private static final double LARGEST_RATING = 4;

  private final TrainSession session;

  SentimentTraining(Path data, Models models, TrainSession session, Consumer<String> progress) {
    super(data, models, progress);
    this.session = session;
  }

  @Override
  byte[] run() {
    List<Path> targets = data.named("train.jsonl", "sentence", "targets");
    List<Path> ratings = data.named("train.jsonl", "sentence", "mean");
    if (targets.isEmpty() || ratings.isEmpty()) {
      throw new UserFault(
          "Cannot train: no train.jsonl with targets and none with ratings ("
              + data.folder()
              + ")");
    }
    Lists lists = Lists.shipped();
    FactsReader facts = new FactsReader(Annotator.shipped(session.spark(), models), lists, models);
    SentimentTrainer trainer = new SentimentTrainer(lists, models.parser(), vectors(), progress);
    targets.forEach(file -> addTargets(file, facts, trainer));
    addRoles(RoleExamples.of(lists), facts, trainer);
    ratings.forEach(file -> addRatings(file, facts, trainer));
    SentimentModel model = trainer.train();
    byte[] bytes = model.toBytes();
    ArticleReader reader = new ArticleReader(lists, models.parser(), model.vectors());
    LabelEvaluation evaluation =
        new SentimentEvaluation(
            facts,
            reader,
            new ToneScorer(new LinearTone(model)),
            new LinearTargetClassifier(model));
    score(data.named("dev.jsonl", "sentence", "targets"), evaluation);
    score(data.named("dev.jsonl", "sentence", "mean"), evaluation);
    return made("sentiment", bytes, "; " + model.size());
  }

  private WordVectors vectors() {
    List<List<String>> raw = RawText.read(data.folder());
    if (raw.isEmpty()) {
      throw new UserFault("Cannot train: no raw text, *.conll or *.conllu (" + data.folder() + ")");
    }
    progress.accept("vectors of words from " + raw.size() + " sentences");
    RawText.files(data.folder())
        .forEach(file -> card.withArray("/vectors_of_words_from").add(data.name(file)));
    return new VectorTrainer(DIMENSIONS, LEAST).learn(raw);
  }

  private void addTargets(Path file, FactsReader facts, SentimentTrainer trainer) {
    List<TargetGold.Labelled> labelled = TargetGold.read(file);
    progress.accept(labelled.size() + " sentences to annotate");
    List<FactsReader.Read> read =
        facts.read(labelled.stream().map(TargetGold.Labelled::text).toList());
    int count = 0;
    for (int i = 0; i < read.size(); i++) {
      FactsReader.Read one = read.get(i);
      for (TargetGold.Target target : labelled.get(i).targets()) {
        trainer.addTarget(
            one.text(),
            one.mentions(),
            one.attributions(),
            target.span(),
            Polarity.valueOf(target.polarity().toUpperCase(Locale.ROOT)),
            labelled.get(i).text().hashCode());
        count++;
      }
    }
    card.withObject("/trained_on")
        .put(data.name(file), labelled.size() + " sentences, " + count + " targets");
  }

  private void addRoles(
      List<RoleExamples.Example> examples, FactsReader facts, SentimentTrainer trainer) {
    List<FactsReader.Read> read =
        facts.read(examples.stream().map(RoleExamples.Example::text).toList());
    for (int i = 0; i < read.size(); i++) {
      FactsReader.Read one = read.get(i);
      for (RoleExamples.Target target : examples.get(i).targets()) {
        trainer.addTarget(
            one.text(),
            one.mentions(),
            one.attributions(),
            target.span(),
            target.polarity(),
            examples.get(i).text().hashCode());
      }
    }
    card.withObject("/trained_on").put("own sentences of roles", read.size() + " sentences");
  }

  private void addRatings(Path file, FactsReader facts, SentimentTrainer trainer) {
    List<RatedGold.Rated> rated = RatedGold.read(file);
    progress.accept(rated.size() + " sentences to annotate");
    List<FactsReader.Read> read = facts.read(rated.stream().map(RatedGold.Rated::text).toList());
    for (int i = 0; i < read.size(); i++) {
      trainer.addTone(read.get(i).text(), rated.get(i).mean() / LARGEST_RATING);
    }
    card.withObject("/trained_on").put(data.name(file), rated.size() + " rated sentences");
  }
}
