package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.LabelScorer;
import io.wireroom.evaluate.StanceGold;
import io.wireroom.reading.ArticleReader;
import io.wireroom.stance.StanceFinder;
import java.nio.file.Path;
import java.util.List;

/** Reads sentences with a labelled pair each with the whole pipeline and scores the labels. */
final class StanceEvaluation extends LabelEvaluation {
  private final FactsReader facts;
  private final ArticleReader reader;
  private final StanceFinder finder;

  StanceEvaluation(FactsReader facts, ArticleReader reader, StanceFinder finder) {
    this.facts = facts;
    this.reader = reader;
    this.finder = finder;
  }

  @Override
  String figures(Path gold, ObjectNode json) {
    LabelScorer labels = new LabelScorer();
    List<StanceGold.Pair> pairs = StanceGold.read(gold);
    List<FactsReader.Read> read = facts.read(pairs.stream().map(StanceGold.Pair::text).toList());
    for (int i = 0; i < pairs.size(); i++) {
      StanceGold.Pair pair = pairs.get(i);
      FactsReader.Read one = read.get(i);
      String label =
          finder
              .label(
                  reader.read(one.text(), one.mentions(), one.attributions()), pair.p(), pair.q())
              .label();
      labels.add(pair.label(), label);
      predicted(prediction(pair.id()).put("label", label));
    }
    json.setAll(labels.json());
    return labels.table();
  }
}
