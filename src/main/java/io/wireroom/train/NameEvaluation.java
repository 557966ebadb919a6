package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.ConllReader;
import io.wireroom.evaluate.NameConfidences;
import io.wireroom.evaluate.NameScorer;
import io.wireroom.nlp.GoldTokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in the gold tokens of a CoNLL file with the configured tagger and scores them. A
 * file without marks of documents is of sentences that have nothing to do with each other.
 */
final class NameEvaluation {
  private final GoldTokens annotators;

  NameEvaluation(GoldTokens annotators) {
    this.annotators = annotators;
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for {@code token<TAB>tag} lines, a blank line after each sentence; null
   *     for none
   * @return the figures as tables
   */
  String run(Path gold, Path report, Path predictions) {
    NameScorer scorer = new NameScorer();
    NameConfidences confidences = new NameConfidences();
    List<String> lines = new ArrayList<>();
    List<ConllReader.Document> documents = NameData.read(gold);
    boolean apart = documents.size() == 1;
    for (ConllReader.Document document : documents) {
      List<GoldTokens.Names> found = annotators.names(document.sentences(), apart);
      for (int s = 0; s < found.size(); s++) {
        List<String> tags = found.get(s).tags();
        scorer.add(document.tags().get(s), tags);
        confidences.add(document.tags().get(s), tags, found.get(s).confidences());
        for (int i = 0; i < tags.size(); i++) {
          lines.add(document.sentences().get(s).get(i) + "\t" + tags.get(i));
        }
        lines.add("");
      }
    }
    EvaluateJob.write(predictions, lines);
    ObjectNode json = scorer.json();
    json.set("confidence", confidences.json());
    EvaluateJob.write(report, List.of(json.toPrettyString()));
    return scorer.table() + confidences.table();
  }
}
