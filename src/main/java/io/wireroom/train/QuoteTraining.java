package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionFinder;
import io.wireroom.evaluate.QuoteGold;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.quote.QuoteModel;
import io.wireroom.quote.QuoteTrainer;
import io.wireroom.text.AnnotatedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains the model of quotes from the labelled articles of a folder, as the shipped annotators see
 * them, and scores it on the development articles.
 */
final class QuoteTraining extends ModelTraining {

  private final TrainSession session;

  QuoteTraining(Path data, Models models, TrainSession session, Consumer<String> progress) {
    super(data, models, progress);
    this.session = session;
  }

  @Override
  byte[] run() {
    List<Path> training = data.named("train.jsonl", "attributions", "text");
    if (training.isEmpty()) {
      throw new UserFault("Cannot train: no train.jsonl with attributions (" + data.folder() + ")");
    }
    Lists lists = Lists.shipped();
    Annotator annotator = Annotator.shipped(session.spark(), models);
    QuoteTrainer trainer = new QuoteTrainer(lists, models.parser(), progress);
    for (Path file : training) {
      add(file, annotator, lists, trainer);
    }
    QuoteModel model = trainer.train();
    byte[] bytes = model.toBytes();
    for (Path file : data.named("dev.jsonl", "attributions", "text")) {
      ObjectNode scores = scores(file);
      table.append(data.name(file)).append('\n');
      table.append(
          new QuoteEvaluation(annotator, lists, models.parser(), model, null)
              .figures(file, scores));
      table.append('\n');
    }
    return made("quotes", bytes, "; " + model.size());
  }

  private record Read(AnnotatedText text, List<Mention> mentions) {}

  private void add(Path file, Annotator annotator, Lists lists, QuoteTrainer trainer) {
    List<QuoteGold.Article> articles = QuoteGold.read(file);
    progress.accept(articles.size() + " articles to annotate");
    MentionFinder finder = new MentionFinder(lists);
    List<Read> read =
        articles.parallelStream()
            .map(
                article -> {
                  AnnotatedText text = annotator.annotate(article.text(), 0);
                  return new Read(text, finder.find(text));
                })
            .toList();
    int labels = 0;
    for (int i = 0; i < read.size(); i++) {
      List<QuoteTrainer.Label> of = new ArrayList<>();
      for (QuoteGold.Labelled one : articles.get(i).attributions()) {
        of.add(new QuoteTrainer.Label(one.source(), one.cue(), one.content()));
      }
      labels += of.size();
      trainer.add(read.get(i).text(), read.get(i).mentions(), of);
    }
    card.withObject("/trained_on")
        .put(data.name(file), articles.size() + " articles, " + labels + " attributions");
  }
}
