package io.wireroom.transformer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForSequenceClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.DeBertaForSequenceClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.RoBertaForSequenceClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.XlmRoBertaForSequenceClassification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;

/**
 * A classifier as it was exported: a folder with {@code model.onnx}, and beside it or in {@code
 * assets} its vocabulary and {@code labels.txt}, as Spark NLP's {@code loadSavedModel} wants them,
 * or {@code config.json}, as Hugging Face's Optimum writes it. Which family it is of, its
 * vocabulary tells.
 */
final class ExportedModel {
  static final String MODEL = "model.onnx";
  private static final String REAL = "real.onnx";
  private static final String ASSETS = "assets";
  private static final String LABELS = "labels.txt";
  private static final String CONFIG = "config.json";
  private static final String DEBERTA = "spm.model";
  private static final String XLM_ROBERTA = "sentencepiece.bpe.model";
  private static final String ROBERTA = "merges.txt";
  private static final String TOKENS = "vocab.json";
  private static final String BERT = "vocab.txt";
  private static final List<String> NAMES =
      List.of(DEBERTA, XLM_ROBERTA, ROBERTA, TOKENS, BERT, LABELS, CONFIG);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark;

  ExportedModel(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Loads one.
   *
   * @param folder on {@code files}
   * @throws IllegalArgumentException where a file is missing or of another kind
   */
  SequenceClassifier load(FileSystem files, org.apache.hadoop.fs.Path folder) throws IOException {
    Path local = Files.createTempDirectory("wireroom-model");
    try {
      copy(files, folder, local);
      SequenceClassifier loaded = SequenceClassifier.of(stage(local, local.resolve(ASSETS)));
      String name = "wireroom-" + UUID.randomUUID() + ".onnx";
      spark.sparkContext().addFile(Files.move(local.resolve(REAL), local.resolve(name)).toString());
      return new SequenceClassifier(
          loaded.tokenizer().withCaseOfVocabulary(), name, loaded.labels(), loaded.separators());
    } finally {
      // When the process ends: executors may fetch it at any time.
      deleteAtExit(local);
    }
  }

  private static void copy(FileSystem files, org.apache.hadoop.fs.Path folder, Path local)
      throws IOException {
    Path assets = Files.createDirectory(local.resolve(ASSETS));
    for (String name : NAMES) {
      org.apache.hadoop.fs.Path within = new org.apache.hadoop.fs.Path(folder, ASSETS + "/" + name);
      if (!copied(files, within, assets.resolve(name))) {
        copied(files, new org.apache.hadoop.fs.Path(folder, name), assets.resolve(name));
      }
    }
    completeLabels(assets);
    copied(files, new org.apache.hadoop.fs.Path(folder, MODEL), local.resolve(REAL));
    // Spark NLP would share the model under its name, where the second of a session clashes with
    // the first. It gets an empty one.
    Files.createFile(local.resolve(MODEL));
  }

  private static boolean copied(FileSystem files, org.apache.hadoop.fs.Path from, Path to)
      throws IOException {
    if (!files.exists(from)) {
      return false;
    }
    files.copyToLocalFile(false, from, new org.apache.hadoop.fs.Path(to.toUri()), true);
    return true;
  }

  private static void completeLabels(Path assets) throws IOException {
    if (Files.exists(assets.resolve(LABELS))) {
      return;
    }
    if (!Files.exists(assets.resolve(CONFIG))) {
      throw new IllegalArgumentException("neither labels.txt there nor config.json");
    }
    Map<Integer, String> labels = new TreeMap<>();
    for (Map.Entry<String, JsonNode> label :
        JSON.readTree(assets.resolve(CONFIG).toFile()).path("id2label").properties()) {
      labels.put(Integer.valueOf(label.getKey()), label.getValue().asText());
    }
    Files.write(assets.resolve(LABELS), labels.values(), StandardCharsets.UTF_8);
  }

  private Object stage(Path folder, Path assets) throws IOException {
    String uri = folder.toString();
    if (Files.exists(assets.resolve(DEBERTA))) {
      return DeBertaForSequenceClassification.loadSavedModel(uri, spark);
    }
    if (Files.exists(assets.resolve(XLM_ROBERTA))) {
      return XlmRoBertaForSequenceClassification.loadSavedModel(uri, spark);
    }
    if (Files.exists(assets.resolve(ROBERTA))) {
      if (Files.exists(assets.resolve(TOKENS))) {
        listTokens(assets);
      }
      return RoBertaForSequenceClassification.loadSavedModel(uri, spark);
    }
    if (Files.exists(assets.resolve(BERT))) {
      return BertForSequenceClassification.loadSavedModel(uri, spark);
    }
    throw new IllegalArgumentException(
        "no vocabulary there: spm.model, sentencepiece.bpe.model, merges.txt or vocab.txt");
  }

  /** What is exported is JSON; Spark NLP reads a token a line. */
  private static void listTokens(Path assets) throws IOException {
    Map<Integer, String> tokens = new TreeMap<>();
    for (Map.Entry<String, JsonNode> token :
        JSON.readTree(assets.resolve(TOKENS).toFile()).properties()) {
      tokens.put(token.getValue().asInt(), token.getKey());
    }
    Files.write(assets.resolve(BERT), tokens.values(), StandardCharsets.UTF_8);
  }

  private static void deleteAtExit(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      // The last to be named is the first to go.
      all.forEach(path -> path.toFile().deleteOnExit());
    }
  }
}
