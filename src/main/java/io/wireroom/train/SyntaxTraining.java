package io.wireroom.train;

import io.wireroom.evaluate.ConlluReader;
import io.wireroom.evaluate.SyntaxScorer;
import io.wireroom.fault.UserFault;
import io.wireroom.model.Models;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.syntax.Relation;
import io.wireroom.syntax.SyntaxTrainer;
import io.wireroom.syntax.SyntaxTrainer.ParsedSentence;
import io.wireroom.tag.PosModel;
import io.wireroom.tag.PosTrainer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains the parser from the treebanks of a folder, on tags by taggers that have not learnt from
 * the sentence, and scores it on the development parts with the tags of the shipped tagger.
 */
final class SyntaxTraining extends ModelTraining {
  private static final int TAGGER_EPOCHS = 3;
  private static final int TAGGER_PARTS = 4;
  private static final int EPOCHS = 5;

  private final PosData files;

  SyntaxTraining(Path data, Models models, Consumer<String> progress) {
    super(data, models, progress);
    this.files = new PosData(data);
  }

  @Override
  byte[] run() {
    List<List<ConlluReader.Word>> training = new ArrayList<>();
    for (Path file : files.training()) {
      List<List<ConlluReader.Word>> sentences = PosData.read(file);
      training.addAll(sentences);
      card.withObject("/trained_on").put(data.name(file), sentences.size() + " sentences");
    }
    if (training.isEmpty()) {
      throw new UserFault("Cannot train: no train*.conllu (" + data.folder() + ")");
    }
    PosModel tagger = models.pos();
    List<String[]> tags =
        new PosTrainer(TAGGER_EPOCHS, progress)
            .tagUnseen(PosData.tagged(training), tagger, TAGGER_PARTS);
    List<ParsedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      sentences.add(parsed(training.get(i), tags.get(i)));
    }
    DependencyParser parser =
        new SyntaxTrainer(tagger.clusters(), EPOCHS, progress).train(sentences);
    files.development().forEach(file -> score(parser, tagger, file));
    byte[] bytes = parser.toBytes();
    return made("syntax", bytes, ", " + parser.size());
  }

  private void score(DependencyParser parser, PosModel tagger, Path file) {
    SyntaxScorer scorer = new SyntaxScorer();
    for (List<ConlluReader.Word> sentence : PosData.read(file)) {
      List<String> words = sentence.stream().map(ConlluReader.Word::form).toList();
      scorer.add(sentence, parser.parse(words, tagger.tag(words)));
    }
    table.append(data.name(file)).append('\n').append(scorer.table()).append('\n');
    scores(file)
        .put("tokens_without_punctuation", scorer.tokens())
        .put("uas", round(scorer.unlabelled()))
        .put("las", round(scorer.labelled()));
  }

  private static ParsedSentence parsed(List<ConlluReader.Word> sentence, String[] tags) {
    return new ParsedSentence(
        sentence.stream().map(ConlluReader.Word::form).toList(),
        List.of(tags),
        sentence.stream().map(word -> word.head() - 1).toList(),
        sentence.stream().map(word -> Relation.of(word.relation())).toList());
  }
}
