package io.wireroom.train;

import io.wireroom.evaluate.ConlluReader;
import io.wireroom.evaluate.PosScorer;
import io.wireroom.nlp.GoldTokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tags the gold tokens of a CoNLL-U file with the configured annotators and scores that. */
final class PosEvaluation {
  private final GoldTokens annotators;

  PosEvaluation(GoldTokens annotators) {
    this.annotators = annotators;
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for {@code token<TAB>tag} lines, a blank line after each sentence; null
   *     for none
   * @return the figures as a table
   */
  String run(Path gold, Path report, Path predictions) {
    PosScorer scorer = new PosScorer(Set.of());
    List<String> lines = new ArrayList<>();
    for (List<ConlluReader.Word> sentence : PosData.read(gold)) {
      List<String> words = sentence.stream().map(ConlluReader.Word::form).toList();
      GoldTokens.Labels labels = annotators.label(words);
      scorer.add(sentence, labels.tags(), labels.lemmas());
      for (int i = 0; i < words.size(); i++) {
        lines.add(words.get(i) + "\t" + labels.tags().get(i));
      }
      lines.add("");
    }
    EvaluateJob.write(predictions, lines);
    EvaluateJob.write(report, List.of(scorer.json()));
    return scorer.table();
  }
}
