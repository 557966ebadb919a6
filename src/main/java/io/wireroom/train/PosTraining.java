package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.ConlluReader;
import io.wireroom.evaluate.PosScorer;
import io.wireroom.fault.UserFault;
import io.wireroom.model.Models;
import io.wireroom.tag.PosModel;
import io.wireroom.tag.PosTrainer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Trains the model of parts of speech on what {@link PosData} and {@link RawText} find. */
final class PosTraining extends ModelTraining {
  private static final int EPOCHS = 6;

  PosTraining(Path data, Models models, Consumer<String> progress) {
    super(data, models, progress);
  }

  @Override
  byte[] run() {
    PosData files = new PosData(data.folder());
    List<List<ConlluReader.Word>> training =
        sentences(files.training(), card.withObject("/trained_on"));
    if (training.isEmpty()) {
      throw new UserFault("Cannot train: no train*.conllu (" + data.folder() + ")");
    }
    List<List<ConlluReader.Word>> elsewhere =
        sentences(files.elsewhere(), card.withObject("/tags_of_words_from"));
    List<List<String>> raw = RawText.read(data.folder());
    RawText.files(data.folder())
        .forEach(file -> card.withArray("/clusters_of_words_from").add(data.name(file)));
    PosModel model =
        new PosTrainer(EPOCHS, progress)
            .train(PosData.tagged(training), PosData.tagged(elsewhere), raw);
    for (Path file : files.development()) {
      PosScorer scorer = new PosScorer(PosScorer.forms(training));
      score(model, PosData.read(file), scorer);
      table.append(data.name(file)).append('\n').append(scorer.table()).append('\n');
      scores(file)
          .put("tokens", scorer.tokens())
          .put("xpos", round(scorer.accuracy()))
          .put("xpos_unknown_words", round(scorer.unknownAccuracy()))
          .put("lemma", round(scorer.lemmaAccuracy()));
    }
    return made("pos", model.toBytes(), ", " + model.size());
  }

  private List<List<ConlluReader.Word>> sentences(List<Path> files, ObjectNode into) {
    List<List<ConlluReader.Word>> all = new ArrayList<>();
    for (Path file : files) {
      List<List<ConlluReader.Word>> sentences = PosData.read(file);
      all.addAll(sentences);
      into.put(data.name(file), sentences.size() + " sentences");
    }
    return all;
  }

  private static void score(
      PosModel model, List<List<ConlluReader.Word>> sentences, PosScorer scorer) {
    for (List<ConlluReader.Word> sentence : sentences) {
      List<String> words = sentence.stream().map(ConlluReader.Word::form).toList();
      List<String> tags = Arrays.asList(model.tag(words));
      List<String> lemmas = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        lemmas.add(model.lemma(words.get(i), tags.get(i)));
      }
      scorer.add(sentence, tags, lemmas);
    }
  }
}
