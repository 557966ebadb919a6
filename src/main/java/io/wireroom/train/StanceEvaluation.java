package io.wireroom.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.LabelScorer;
import io.wireroom.evaluate.StanceGold;
import io.wireroom.reading.ArticleReader;
import io.wireroom.stance.StanceFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences with a labelled pair each with the whole pipeline and scores the labels. */
final class StanceEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FactsReader facts;
  private final ArticleReader reader;
  private final StanceFinder finder;
  private final List<String> lines = new ArrayList<>();

  StanceEvaluation(FactsReader facts, ArticleReader reader, StanceFinder finder) {
    this.facts = facts;
    this.reader = reader;
    this.finder = finder;
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for what was predicted; null for none
   * @return the figures for people
   */
  String run(Path gold, Path report, Path predictions) {
    ObjectNode json = JSON.createObjectNode();
    String table = figures(gold, json);
    EvaluateJob.write(predictions, lines);
    EvaluateJob.write(report, List.of(json.toPrettyString()));
    return table;
  }

  /**
   * Scores.
   *
   * @param json is filled with the figures
   */
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
      lines.add(JSON.createObjectNode().put("id", pair.id()).put("label", label).toString());
    }
    json.setAll(labels.json());
    return labels.table();
  }
}
