package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.LabelScorer;
import io.wireroom.evaluate.StanceGold;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.stance.PairLabeller;
import java.nio.file.Path;
import java.util.List;

/** Reads sentences with a labelled pair each with the whole pipeline and scores the labels. */
final class StanceEvaluation extends LabelEvaluation {
  private final FactsReader facts;
  private final ArticleReader reader;
  private final PairLabeller labeller;

  StanceEvaluation(FactsReader facts, ArticleReader reader, PairLabeller labeller) {
    this.facts = facts;
    this.reader = reader;
    this.labeller = labeller;
  }

  @Override
  String figures(Path gold, ObjectNode json) {
    LabelScorer labels = new LabelScorer();
    List<StanceGold.Pair> pairs = StanceGold.read(gold);
    List<ArticleFacts> read =
        facts.read(pairs.stream().map(StanceGold.Pair::text).toList(), reader);
    for (int i = 0; i < pairs.size(); i++) {
      StanceGold.Pair pair = pairs.get(i);
      String label = labeller.label(read.get(i), pair.p(), pair.q()).label();
      labels.add(pair.label(), label);
      predicted(prediction(pair.id()).put("label", label));
    }
    json.setAll(labels.json());
    return labels.table();
  }
}
