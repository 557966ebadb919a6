package io.wireroom.transformer;

import com.johnsnowlabs.ml.onnx.OnnxWrapper;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForSequenceClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.DeBertaForSequenceClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.DistilBertForSequenceClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.RoBertaForSequenceClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.XlmRoBertaForSequenceClassification;
import com.johnsnowlabs.nlp.serialization.Feature;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scala.Option;
import scala.collection.JavaConverters;

/**
 * A sequence classifier of Spark NLP as its parts. The stage as a whole reads one text, of each
 * token what stands before its first punctuation mark, so that a {@code [SEP]} comes through as a
 * bracket, and every token is of the first segment. Its parts serve two texts as well, which {@link
 * TargetEncoder} puts together.
 *
 * @param tokenizer from texts to the model's numbers
 * @param file the ONNX model's name among the files of the Spark session
 * @param labels in the order of the logits
 * @param separators how many tokens part the two texts of a pair
 */
record SequenceClassifier(
    TextTokenizer tokenizer, String file, List<String> labels, int separators) {
  /** {@code [CLS] … [SEP] … [SEP]}. */
  private static final int BERT = 1;

  /** {@code <s> … </s></s> … </s>}. */
  private static final int ROBERTA = 2;

  /**
   * Takes a stage apart.
   *
   * @throws IllegalArgumentException where it is no sequence classifier of a family known here, or
   *     its model is not an ONNX one
   */
  static SequenceClassifier of(Object stage) {
    if (stage instanceof BertForSequenceClassification bert) {
      var model = bert.getModelIfNotSet();
      TextTokenizer tokenizer =
          TextTokenizer.ofWords(model, bert.getCaseSensitive(), feature(bert, "vocabulary"));
      return of(bert, tokenizer, model.onnxWrapper(), BERT);
    }
    if (stage instanceof DistilBertForSequenceClassification bert) {
      var model = bert.getModelIfNotSet();
      TextTokenizer tokenizer =
          TextTokenizer.ofWords(model, bert.getCaseSensitive(), feature(bert, "vocabulary"));
      return of(bert, tokenizer, model.onnxWrapper(), BERT);
    }
    if (stage instanceof RoBertaForSequenceClassification bert) {
      var model = bert.getModelIfNotSet();
      TextTokenizer tokenizer =
          TextTokenizer.ofWords(model, bert.getCaseSensitive(), feature(bert, "vocabulary"));
      return of(bert, tokenizer, model.onnxWrapper(), ROBERTA);
    }
    if (stage instanceof DeBertaForSequenceClassification bert) {
      var model = bert.getModelIfNotSet();
      TextTokenizer tokenizer = TextTokenizer.ofPieces(model, model.spp(), piece -> piece);
      return of(bert, tokenizer, model.onnxWrapper(), BERT);
    }
    if (stage instanceof XlmRoBertaForSequenceClassification bert) {
      var model = bert.getModelIfNotSet();
      TextTokenizer tokenizer =
          TextTokenizer.ofPieces(model, model.spp(), SequenceClassifier::xlmRoberta);
      return of(bert, tokenizer, model.onnxWrapper(), ROBERTA);
    }
    throw new IllegalArgumentException(
        "not a sequence classifier of the BERT or RoBERTa family: "
            + stage.getClass().getSimpleName());
  }

  /** XLM-RoBERTa has a token before the first sentence piece, and the unknown one elsewhere. */
  private static int xlmRoberta(int piece) {
    return piece == 0 ? 3 : piece + 1;
  }

  private static SequenceClassifier of(
      AnnotatorModel<?> stage, TextTokenizer tokenizer, Option<OnnxWrapper> onnx, int separators) {
    if (onnx.isEmpty()) {
      throw new IllegalArgumentException("not an ONNX model");
    }
    Map<String, Integer> labels = feature(stage, "labels");
    return new SequenceClassifier(
        tokenizer,
        onnx.get().modelFileName().get(),
        labels.keySet().stream()
            .filter(label -> !label.isBlank())
            .sorted(Comparator.comparing(labels::get))
            .toList(),
        separators);
  }

  private static Map<String, Integer> feature(AnnotatorModel<?> stage, String name) {
    Map<String, Integer> found = new HashMap<>();
    for (Feature<?, ?, ?> feature : JavaConverters.bufferAsJavaList(stage.features())) {
      if (feature.name().equals(name)
          && feature.getOrDefault() instanceof scala.collection.Map<?, ?> map) {
        JavaConverters.mapAsJavaMap(map)
            .forEach((key, value) -> found.put((String) key, (Integer) value));
      }
    }
    return found;
  }
}
