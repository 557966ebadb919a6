package io.wireroom.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.ConlluReader;
import io.wireroom.evaluate.PosScorer;
import io.wireroom.fault.UserFault;
import io.wireroom.tag.PosModel;
import io.wireroom.tag.PosTrainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Trains one model from labelled files and writes it with its card: data, figures, size. The same
 * files give the same bytes.
 */
public final class TrainJob {
  /** What can be trained. */
  public enum Task {
    /** Parts of speech and lemmas, from CoNLL-U and tagged text. */
    POS,
    /** Names, from CoNLL and lists. */
    NER,
    /** Dependency trees, from CoNLL-U, on the tags of the shipped tagger's kind. */
    SYNTAX,
    /** Who said what, from articles as {@code evaluate --task quotes} reads them. */
    QUOTES,
    /** What is felt toward whom and how words sound, as {@code evaluate} reads both. */
    SENTIMENT,
    /** Who is for or against whom. */
    STANCE
  }

  private static final int EPOCHS = 6;

  private final Task task;
  private final Path data;
  private final Path output;

  /**
   * @param data folder of labelled files and raw text, searched to the bottom; for {@code pos} see
   *     {@link PosData} and {@link RawText}; for {@code syntax} its {@code *.conllu}; for {@code
   *     quotes} {@code train.jsonl} and {@code dev.jsonl} with attributions, for {@code sentiment}
   *     with targets and with ratings, and raw text, for {@code stance} with pairs; for {@code ner}
   *     the sets that the list {@code name-sets} names, {@code *.conll}, and public lists of names
   * @param output folder for the model, {@code names.model} for {@code ner}, else {@code
   *     TASK.model}, and its card beside it, a {@code .json}
   */
  public TrainJob(Task task, Path data, Path output) {
    this.task = task;
    this.data = data;
    this.output = output;
  }

  /**
   * Trains.
   *
   * @return the figures for people
   * @throws UserFault where there is nothing to learn from
   */
  public String run() {
    return switch (task) {
      case POS -> pos();
      case NER -> names();
      case SYNTAX -> syntax();
      case QUOTES -> quotes();
      case SENTIMENT -> sentiment();
      case STANCE -> stance();
    };
  }

  private static Consumer<String> progress() {
    long start = System.nanoTime();
    return step ->
        System.err.printf("train: %d s %s%n", (System.nanoTime() - start) / 1_000_000_000, step);
  }

  private String names() {
    NameTraining training = new NameTraining(data, progress());
    byte[] bytes = training.run();
    return training.table() + write("names", bytes, training.card());
  }

  private String syntax() {
    SyntaxTraining training = new SyntaxTraining(data, progress());
    byte[] bytes = training.run();
    return training.table() + write("syntax", bytes, training.card());
  }

  private String quotes() {
    QuoteTraining training = new QuoteTraining(data, progress());
    byte[] bytes = training.run();
    return training.table() + write("quotes", bytes, training.card());
  }

  private String sentiment() {
    SentimentTraining training = new SentimentTraining(data, progress());
    byte[] bytes = training.run();
    return training.table() + write("sentiment", bytes, training.card());
  }

  private String stance() {
    StanceTraining training = new StanceTraining(data, progress());
    byte[] bytes = training.run();
    return training.table() + write("stance", bytes, training.card());
  }

  private String pos() {
    PosData files = new PosData(data);
    ObjectNode card = new ObjectMapper().createObjectNode();
    List<List<ConlluReader.Word>> training =
        sentences(files.training(), card.withObject("/trained_on"));
    if (training.isEmpty()) {
      throw new UserFault("Cannot train: no train*.conllu (" + data + ")");
    }
    List<List<ConlluReader.Word>> elsewhere =
        sentences(files.elsewhere(), card.withObject("/tags_of_words_from"));
    List<List<String>> raw = RawText.read(data);
    RawText.files(data).forEach(file -> card.withArray("/clusters_of_words_from").add(name(file)));
    PosModel model =
        new PosTrainer(EPOCHS, progress())
            .train(PosData.tagged(training), PosData.tagged(elsewhere), raw);
    StringBuilder table = new StringBuilder();
    for (Path file : files.development()) {
      PosScorer scorer = new PosScorer(PosScorer.forms(training));
      score(model, PosData.read(file), scorer);
      table.append(name(file)).append('\n').append(scorer.table()).append('\n');
      card.withObject("/scores/" + name(file).replace("/", "~1"))
          .put("tokens", scorer.tokens())
          .put("xpos", round(scorer.accuracy()))
          .put("xpos_unknown_words", round(scorer.unknownAccuracy()))
          .put("lemma", round(scorer.lemmaAccuracy()));
    }
    byte[] bytes = model.toBytes();
    card.put("command", "wireroom train --task pos --data DIR --output DIR");
    card.put("size", bytes.length + " bytes, " + model.size());
    return table + write("pos", bytes, card);
  }

  private List<List<ConlluReader.Word>> sentences(List<Path> files, ObjectNode card) {
    List<List<ConlluReader.Word>> all = new ArrayList<>();
    for (Path file : files) {
      List<List<ConlluReader.Word>> sentences = PosData.read(file);
      all.addAll(sentences);
      card.put(name(file), sentences.size() + " sentences");
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

  private String name(Path file) {
    return data.relativize(file).toString().replace('\\', '/');
  }

  private static double round(double percent) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.2f", percent));
  }

  private String write(String name, byte[] model, ObjectNode card) {
    write(name + ".model", model);
    write(name + ".json", (card.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    return name + ".model " + model.length + " bytes (" + output + ")";
  }

  private void write(String name, byte[] bytes) {
    try {
      Files.createDirectories(output);
      Files.write(output.resolve(name), bytes);
    } catch (IOException e) {
      throw new UserFault("Cannot write model: " + e.getMessage() + " (" + output + ")", e);
    }
  }
}
