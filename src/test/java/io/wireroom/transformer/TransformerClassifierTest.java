package io.wireroom.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForSequenceClassification;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.job.UserModels;
import io.wireroom.model.ModelName;
import io.wireroom.model.Models;
import io.wireroom.model.TestModels;
import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetClassifier.Probabilities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scala.Option;

class TransformerClassifierTest {
  private static final Config SHIPPED =
      ConfigFactory.parseResources("wireroom-defaults.conf").getConfig("wireroom");

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static TransformerClassifier bert;
  private static List<TransformerClassifier> families;

  @BeforeAll
  static void open() {
    spark = LocalSpark.session();
    bert = classifier(TinyTransformer.bert(folder.resolve("bert")), "");
    families =
        List.of(
            bert,
            classifier(TinyTransformer.roberta(folder.resolve("roberta")), ""),
            classifier(TinyTransformer.deberta(folder.resolve("deberta")), ""),
            classifier(TinyTransformer.xlmRoberta(folder.resolve("xlm-roberta")), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna is good.|Anna|POSITIVE",
        "Berg is bad.|Berg|NEGATIVE",
        "Zoe is here.|Zoe|NEUTRAL",
        // The words weigh nothing together; only the target tells.
        "Anna is good, Berg is bad.|Anna|POSITIVE",
        "Anna is good, Berg is bad.|Berg|NEGATIVE",
      })
  void feelsTowardTheTarget(String sentence, String target, Polarity polarity) {
    List<TargetText> asked = List.of(target(sentence, target));
    for (TransformerClassifier classifier : families) {
      assertThat(classifier.classify(asked).get(0).polarity()).isEqualTo(polarity);
    }
  }

  @Test
  void probabilitiesAreTheSoftmaxOfTheLogits() {
    Probabilities answer = bert.classify(List.of(target("Zoe is good.", "Zoe"))).get(0);
    double sum = Math.exp(2) + 1 + Math.exp(-2);
    assertThat(answer.positive()).isCloseTo(Math.exp(2) / sum, within(1e-6));
    assertThat(answer.neutral()).isCloseTo(1 / sum, within(1e-6));
    assertThat(answer.negative()).isCloseTo(Math.exp(-2) / sum, within(1e-6));
    assertThat(answer.score()).isEqualTo(answer.positive() - answer.negative());
    assertThat(answer.confidence()).isEqualTo(answer.positive());
  }

  @Test
  void theSecondTextIsOfTheSecondSegment() {
    // 1 in the sentence and 10 behind it.
    Probabilities answer = bert.classify(List.of(target("Anna is", "Anna"))).get(0);
    assertThat(answer.positive() / answer.neutral()).isCloseTo(Math.exp(11), within(10.0));
  }

  @Test
  void manyAtOnceAreAnsweredAsOneByOne() {
    List<TargetText> targets = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      String sentence =
          "Anna is good" + " good".repeat(i % 5) + ", Berg is bad" + " bad".repeat(i % 3);
      targets.add(target(sentence, i % 2 == 0 ? "Anna" : "Berg"));
    }
    List<TransformerClassifier> classifiers = new ArrayList<>(families);
    classifiers.add(classifier(folder.resolve("bert"), "nlp.sentiment.batch-size = 4"));
    for (TransformerClassifier classifier : classifiers) {
      List<Probabilities> together = classifier.classify(targets);
      for (int i = 0; i < targets.size(); i++) {
        Probabilities alone = classifier.classify(targets.subList(i, i + 1)).get(0);
        assertThat(together.get(i).positive()).isCloseTo(alone.positive(), within(1e-6));
        assertThat(together.get(i).negative()).isCloseTo(alone.negative(), within(1e-6));
      }
    }
    assertThat(bert.classify(List.of())).isEmpty();
  }

  @Test
  void sentencesAndTargetsOfAnyLengthAreRead() {
    String endless = "good ".repeat(3_000) + "Berg" + " good".repeat(3_000);
    String name = "Anna ".repeat(500);
    for (String mark : List.of("pair", "markers", "none")) {
      TransformerClassifier classifier =
          classifier(folder.resolve("bert"), "nlp.sentiment.mark = " + mark);
      assertThat(classifier.classify(List.of(target(endless, "Berg"), target(name, name))))
          .extracting(Probabilities::polarity)
          .containsOnly(Polarity.POSITIVE);
    }
  }

  @Test
  void oneClassifierServesAllTasks() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<TransformerClassifier> shared = context.broadcast(bert);
    List<String> found =
        context
            .parallelize(List.of("good", "bad", "good", "bad"), 4)
            .map(word -> shared.value().classify(List.of(target("Zoe is " + word, "Zoe"))))
            .map(answers -> answers.get(0).polarity().label())
            .collect();
    assertThat(found).containsExactly("positive", "negative", "positive", "negative");
  }

  @Test
  void aSavedStageIsTakenToo() throws IOException {
    Path saved = folder.resolve("saved");
    // Made from a model of no content, whose name would clash with others of the session.
    Path hollow = TinyTransformer.bert(folder.resolve("hollow"));
    Files.write(hollow.resolve("model.onnx"), new byte[0]);
    BertForSequenceClassification stage =
        BertForSequenceClassification.loadSavedModel(hollow.toString(), spark);
    String file =
        new SentimentModels(spark).load(ModelName.of("path:" + folder.resolve("bert"))).file();
    stage.getModelIfNotSet().onnxWrapper().get().modelFileName_$eq(Option.apply(file));
    stage.setCaseSensitive(false).write().save(saved.toString());
    List<TargetText> asked =
        List.of(target("Anna is good.", "Anna"), target("Berg is bad", "Berg"));
    TransformerClassifier loaded = classifier(saved, "");
    assertThat(loaded.classify(asked)).isEqualTo(bert.classify(asked));
    assertThat(loaded.version()).matches("path:.*/saved sha256:[0-9a-f]{16}");
    assertThat(bert.version().split(" ")[1]).isEqualTo(loaded.version().split(" ")[1]);
  }

  @Test
  void aFolderOfOptimumIsTakenAsItIs() throws IOException {
    Path exported = TinyTransformer.roberta(folder.resolve("exported"));
    for (String name : List.of("vocab.json", "merges.txt")) {
      Files.move(exported.resolve("assets").resolve(name), exported.resolve(name));
    }
    Files.delete(exported.resolve("assets/labels.txt"));
    Files.delete(exported.resolve("assets"));
    Files.writeString(
        exported.resolve("config.json"),
        "{\"id2label\": {\"2\": \"Positive\", \"0\": \"Negative\", \"1\": \"Neutral\"}}");
    List<TargetText> asked =
        List.of(target("Anna is good.", "Anna"), target("Berg is bad", "Berg"));
    assertThat(classifier(exported, "").classify(asked)).isEqualTo(families.get(1).classify(asked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POS, NEG|NEGATIVE",
        "Neutral, Positive, Negative|NEGATIVE",
        "LABEL_0, LABEL_1, LABEL_2|POSITIVE",
      })
  void labelsTellWhatTheyMean(String labels, Polarity polarity) {
    List<String> names = List.of(labels.split(", "));
    float[] logits = new float[names.size()];
    logits[names.size() - 1] = 3;
    Probabilities answer = new PolarityLabels(names).of(logits);
    assertThat(answer.polarity()).isEqualTo(polarity);
    assertThat(answer.negative() + answer.neutral() + answer.positive()).isEqualTo(1, within(1e-9));
    assertThat(names.size() == 2 ? answer.neutral() : 0).isZero();
  }

  @Test
  void nothingStandsInForTheShippedModel() {
    assertThat(TransformerClassifier.of(spark, SHIPPED, TestModels.SHIPPED)).isEmpty();
  }

  @Test
  void whatTheUserCanMendIsSaid() throws IOException {
    Path odd = TinyTransformer.bert(folder.resolve("odd"), List.of("joy", "fear", "anger"));
    Path two = TinyTransformer.bert(folder.resolve("two"), List.of("NEG", "POS"));
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path broken = TinyTransformer.bert(folder.resolve("broken"));
    Files.writeString(broken.resolve("model.onnx"), "no model");
    Path bare = TinyTransformer.bert(folder.resolve("bare"));
    Files.delete(bare.resolve("assets/labels.txt"));
    Path wordless = TinyTransformer.bert(folder.resolve("wordless"));
    Files.delete(wordless.resolve("assets/vocab.txt"));

    refuses("path:/no/such", "no such file or folder");
    refuses("path:" + empty, "neither model.onnx there nor a saved Spark NLP stage");
    refuses(
        "path:" + odd, "its labels are not negative, neutral and positive but joy, fear, anger");
    refuses("path:" + two, "its model tells 3 classes apart, its labels are 2");
    refuses("path:" + broken, "Error code - ORT_");
    refuses("path:" + bare, "neither labels.txt there nor config.json");
    refuses("path:" + wordless, "no vocabulary there");
    refuses("builtin:other", "no such built-in model");
    refuses("nonsense", "a model is builtin:NAME, path:URI or hub:NAME/LANG");
  }

  @Test
  void aHubOutOfReachIsTold() {
    // Where the machine has a network, the hub itself says no.
    assertThatThrownBy(() -> classifier("hub:no_such_model/en", ""))
        .isInstanceOf(UserFault.class)
        .hasMessageMatching(
            "Cannot load model: the hub (cannot be reached|has no such model)"
                + " .hub:no_such_model/en.");
  }

  private static void refuses(String model, String reason) {
    assertThatThrownBy(() -> classifier(model, ""))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot load model: " + reason)
        .hasMessageEndingWith(" (models.sentiment = " + model + ")")
        .message()
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nlp.sentiment.mark = loud|nlp.sentiment.mark is pair, markers or none (loud)",
        "nlp.sentiment.batch-size = 0|a batch has one target or more, and there are two markers"
            + " (nlp.sentiment.batch-size = 0)",
      })
  void wrongSettingsAreTold(String setting, String reason) {
    assertThatThrownBy(() -> classifier(folder.resolve("bert"), setting))
        .isInstanceOf(UserFault.class)
        .hasMessage("Cannot read settings: " + reason);
  }

  private static TransformerClassifier classifier(Path path, String setting) {
    return classifier("path:" + path, setting);
  }

  private static TransformerClassifier classifier(String model, String setting) {
    Config settings =
        ConfigFactory.parseString(setting + "\nmodels.sentiment = \"" + model + "\"")
            .withFallback(SHIPPED);
    Models models = UserModels.read(settings, spark.sparkContext().hadoopConfiguration());
    return TransformerClassifier.of(spark, settings, models).orElseThrow();
  }

  private static TargetText target(String sentence, String words) {
    int begin = sentence.indexOf(words);
    return new TargetText(sentence, begin, begin + words.length());
  }
}
