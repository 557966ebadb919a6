package io.wireroom.transformer;

import com.typesafe.config.Config;
import io.wireroom.fault.UserFault;
import io.wireroom.model.ModelName;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.sentiment.SurestMention;
import io.wireroom.sentiment.TargetClassifier;
import io.wireroom.text.Span;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;

/**
 * Sentiment toward targets by a transformer, the model of the setting {@code models.sentiment}.
 * Broadcast it: each JVM opens the model once, and all its tasks share it.
 */
public final class TransformerClassifier implements TargetClassifier, Serializable {
  private static final long serialVersionUID = 1L;

  private static final String RULE = "transformer";
  private static final String SETTINGS = "nlp.sentiment.";

  private final TargetEncoder encoder;
  private final OnnxModel model;
  private final PolarityLabels labels;
  private final int batchSize;
  private final String version;

  private TransformerClassifier(
      TargetEncoder encoder,
      OnnxModel model,
      PolarityLabels labels,
      int batchSize,
      String version) {
    this.encoder = encoder;
    this.model = model;
    this.labels = labels;
    this.batchSize = batchSize;
    this.version = version;
  }

  /**
   * The one that the settings name, tried on a sentence; nothing where they name a linear model.
   *
   * @param settings the configuration below {@code wireroom}
   * @throws UserFault where the model cannot be had, is of another kind or has other labels
   */
  public static Optional<TransformerClassifier> of(
      SparkSession spark, Config settings, Models models) {
    ModelName name = models.name(ModelRole.SENTIMENT);
    TargetMark mark = TargetMark.from(settings);
    List<String> markers = settings.getStringList(SETTINGS + "markers");
    int batchSize = settings.getInt(SETTINGS + "batch-size");
    if (markers.size() != 2 || batchSize < 1) {
      String wrong = batchSize < 1 ? "batch-size = " + batchSize : "markers = " + markers;
      throw new UserFault(
          "Cannot read settings: a batch has one target or more, and there are two markers ("
              + SETTINGS
              + wrong
              + ")");
    }
    if (models.isOurs(ModelRole.SENTIMENT)) {
      return Optional.empty();
    }
    try {
      SequenceClassifier found = new SentimentModels(spark).load(name);
      OnnxModel model = new OnnxModel(found.file(), found.tokenizer().padding());
      TransformerClassifier classifier =
          new TransformerClassifier(
              new TargetEncoder(found, mark, markers.get(0), markers.get(1)),
              model,
              new PolarityLabels(found.labels()),
              batchSize,
              name.version(model.sha256()));
      classifier.classify(List.of(new TargetText("Nobody minds.", 0, 6)));
      return Optional.of(classifier);
    } catch (UserFault fault) {
      throw fault;
    } catch (RuntimeException | LinkageError e) {
      // LinkageError: there is no native library for this machine.
      String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      throw new UserFault("Cannot load model: " + reason + " (models.sentiment = " + name + ")", e);
    }
  }

  /** Which model it is, with a hash of its ONNX file, for the run record. */
  public String version() {
    return version;
  }

  @Override
  public List<Judgement> classify(ArticleFacts article, List<Target> targets) {
    return SurestMention.of(targets, mentions -> judgements(article, mentions));
  }

  private List<Judgement> judgements(ArticleFacts article, List<Span> mentions) {
    List<TargetText> texts =
        mentions.stream().map(mention -> TargetText.of(article.text(), mention)).toList();
    return classify(texts).stream()
        .map(answer -> new Judgement(answer, answer.confidence(), List.of(), RULE))
        .toList();
  }

  /** One answer per target, in the same order. */
  List<Probabilities> classify(List<TargetText> targets) {
    List<EncodedTarget> encoded = encoder.encode(targets);
    // Texts of like length go together, so that little is padded.
    List<Integer> order =
        IntStream.range(0, encoded.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> encoded.get(i).length()))
            .toList();
    Probabilities[] answers = new Probabilities[encoded.size()];
    for (int from = 0; from < order.size(); from += batchSize) {
      List<Integer> batch = order.subList(from, Math.min(order.size(), from + batchSize));
      float[][] logits = model.logits(batch.stream().map(encoded::get).toList());
      for (int i = 0; i < batch.size(); i++) {
        if (logits[i].length != labels.size()) {
          throw new IllegalArgumentException(
              "its model tells "
                  + logits[i].length
                  + " classes apart, its labels are "
                  + labels.size());
        }
        answers[batch.get(i)] = labels.of(logits[i]);
      }
    }
    return Arrays.asList(answers);
  }
}
