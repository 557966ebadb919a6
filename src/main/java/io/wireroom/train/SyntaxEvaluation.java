package io.wireroom.train;

import io.wireroom.evaluate.ConlluReader;
import io.wireroom.evaluate.SyntaxScorer;
import io.wireroom.nlp.GoldTokens;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.syntax.Parse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses the gold tokens of a CoNLL-U file, with the tags that the configured tagger gives them, by
 * the configured parser, and scores that.
 */
final class SyntaxEvaluation {
  private final GoldTokens annotators;
  private final DependencyParser parser;

  SyntaxEvaluation(GoldTokens annotators, DependencyParser parser) {
    this.annotators = annotators;
    this.parser = parser;
  }

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for {@code token<TAB>head<TAB>relation} lines, heads from 1 and 0 for
   *     the root, a blank line after each sentence; null for none
   * @return the figures as a table
   */
  String run(Path gold, Path report, Path predictions) {
    SyntaxScorer scorer = new SyntaxScorer();
    List<String> lines = new ArrayList<>();
    for (List<ConlluReader.Word> sentence : PosData.read(gold)) {
      List<String> words = sentence.stream().map(ConlluReader.Word::form).toList();
      String[] tags = annotators.label(words).tags().toArray(new String[0]);
      Parse parse = parser.parse(words, tags);
      scorer.add(sentence, parse);
      for (int i = 0; i < words.size(); i++) {
        lines.add(words.get(i) + "\t" + (parse.head(i) + 1) + "\t" + parse.relation(i).label());
      }
      lines.add("");
    }
    EvaluateJob.write(predictions, lines);
    EvaluateJob.write(report, List.of(scorer.json()));
    return scorer.table();
  }
}
