package io.wireroom.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.ConlluReader;
import io.wireroom.evaluate.SyntaxScorer;
import io.wireroom.fault.UserFault;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.syntax.Relation;
import io.wireroom.syntax.SyntaxTrainer;
import io.wireroom.syntax.SyntaxTrainer.ParsedSentence;
import io.wireroom.tag.PosModel;
import io.wireroom.tag.PosTrainer;
import io.wireroom.tag.ShippedModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Trains the parser from the treebanks of a folder, on tags by taggers that have not learnt from
 * the sentence, and scores it on the development parts with the tags of the shipped tagger.
 */
final class SyntaxTraining {
  private static final int TAGGER_EPOCHS = 3;
  private static final int TAGGER_PARTS = 4;
  private static final int EPOCHS = 5;

  private final Path data;
  private final PosData files;
  private final Consumer<String> progress;
  private final ObjectNode card = new ObjectMapper().createObjectNode();
  private final StringBuilder table = new StringBuilder();

  SyntaxTraining(Path data, Consumer<String> progress) {
    this.data = data;
    this.files = new PosData(data);
    this.progress = progress;
  }

  /**
   * Trains.
   *
   * @return the model's bytes
   * @throws UserFault where there is nothing to learn from
   */
  byte[] run() {
    List<List<ConlluReader.Word>> training = new ArrayList<>();
    for (Path file : files.training()) {
      List<List<ConlluReader.Word>> sentences = PosData.read(file);
      training.addAll(sentences);
      card.withObject("/trained_on").put(name(file), sentences.size() + " sentences");
    }
    if (training.isEmpty()) {
      throw new UserFault("Cannot train: no train*.conllu (" + data + ")");
    }
    PosModel tagger = ShippedModels.partsOfSpeech();
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
    card.put("command", "wireroom train --task syntax --data DIR --output DIR");
    card.put("size", bytes.length + " bytes, " + parser.size());
    return bytes;
  }

  /** Data, figures and size. */
  ObjectNode card() {
    return card;
  }

  /** The figures for people. */
  String table() {
    return table.toString();
  }

  private void score(DependencyParser parser, PosModel tagger, Path file) {
    SyntaxScorer scorer = new SyntaxScorer();
    for (List<ConlluReader.Word> sentence : PosData.read(file)) {
      List<String> words = sentence.stream().map(ConlluReader.Word::form).toList();
      scorer.add(sentence, parser.parse(words, tagger.tag(words)));
    }
    table.append(name(file)).append('\n').append(scorer.table()).append('\n');
    card.withObject("/scores/" + name(file).replace("/", "~1"))
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

  private String name(Path file) {
    return data.relativize(file).toString().replace('\\', '/');
  }

  private static double round(double percent) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.2f", percent));
  }
}
