package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.ConllReader;
import io.wireroom.evaluate.NameConfidences;
import io.wireroom.evaluate.NameScorer;
import io.wireroom.fault.UserFault;
import io.wireroom.model.Models;
import io.wireroom.name.NameModel;
import io.wireroom.name.NameSet;
import io.wireroom.name.NameTrainer;
import io.wireroom.name.TaggedName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Trains the model of names on what {@link NameData} and {@link NameListFiles} find. */
final class NameTraining extends ModelTraining {
  private final Function<List<String>, String[]> tagger;

  NameTraining(Path data, Models models, Consumer<String> progress) {
    super(data, models, progress);
    tagger = models.pos()::tag;
  }

  @Override
  byte[] run() {
    NameData files = new NameData(data.folder());
    List<NameSet> sets = files.training();
    if (sets.isEmpty()) {
      throw new UserFault("Cannot train: no labelled names (" + data.folder() + ")");
    }
    for (NameSet set : sets) {
      int sentences = set.documents().stream().mapToInt(d -> d.sentences().size()).sum();
      card.withObject("/trained_on").put(set.name(), sentences + " sentences");
    }
    List<NameSet> tuning = files.tuning();
    tuning.forEach(set -> card.withArray("/confidences_fitted_on").add(set.name()));
    NameListFiles lists = new NameListFiles(data.folder());
    NameModel model = new NameTrainer(lists.gazetteer(), tagger, progress).train(sets, tuning);
    lists.read().forEach(card.withArray("/lists")::add);
    for (Path file : files.development()) {
      score(model, file);
    }
    byte[] bytes = model.toBytes();
    return made("ner", bytes, ", " + model.size());
  }

  private void score(NameModel model, Path file) {
    NameScorer scorer = new NameScorer();
    NameConfidences bands = new NameConfidences();
    List<ConllReader.Document> documents = NameData.read(file);
    for (ConllReader.Document document : documents) {
      List<String[]> tags = document.sentences().stream().map(tagger).toList();
      List<TaggedName> names =
          documents.size() == 1
              ? model.tagApart(document.sentences(), tags)
              : model.tag(document.sentences(), tags);
      List<List<String>> found = tags(document.sentences(), names);
      List<List<Double>> confidences = confidences(document.sentences(), names);
      for (int s = 0; s < found.size(); s++) {
        scorer.add(document.tags().get(s), found.get(s));
        bands.add(document.tags().get(s), found.get(s), confidences.get(s));
      }
    }
    String name = data.name(file);
    double all = scorer.counts(true).get("ALL").f1();
    double three = scorer.counts(false).get("ALL").f1();
    table.append(String.format("%-45s F %5.1f, without MISC %5.1f%n", name, all, three));
    ObjectNode scores = scores(file);
    scores
        .put("f1", Math.round(all * 10) / 10.0)
        .put("f1_without_misc", Math.round(three * 10) / 10.0);
    scores.set("confidences", bands.json());
  }

  /** Names as BIO2 tags of four kinds. */
  private static List<List<String>> tags(List<List<String>> sentences, List<TaggedName> names) {
    List<List<String>> tags = new ArrayList<>();
    for (List<String> sentence : sentences) {
      tags.add(new ArrayList<>(Collections.nCopies(sentence.size(), "O")));
    }
    for (TaggedName name : names) {
      String kind = name.kind().coarse();
      for (int i = name.from(); i < name.to(); i++) {
        tags.get(name.sentence()).set(i, (i == name.from() ? "B-" : "I-") + kind);
      }
    }
    return tags;
  }

  /** The confidence of the name that each token is in, 0 outside of names. */
  private static List<List<Double>> confidences(
      List<List<String>> sentences, List<TaggedName> names) {
    List<List<Double>> confidences = new ArrayList<>();
    for (List<String> sentence : sentences) {
      confidences.add(new ArrayList<>(Collections.nCopies(sentence.size(), 0.0)));
    }
    for (TaggedName name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        confidences.get(name.sentence()).set(i, name.confidence());
      }
    }
    return confidences;
  }
}
