package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Payload;
import io.wireroom.text.Span;
import io.wireroom.token.Abbreviations;
import io.wireroom.token.TokenRules;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;
import scala.collection.immutable.Map;

/** Spark NLP stage from sentences to tokens ({@link TokenRules}). */
public final class WordTokenizer extends PayloadStage<WordTokenizer, TokenRules> {
  private static final long serialVersionUID = 1L;

  /** For Spark ML's reader, and without lists: give it some before use. */
  public WordTokenizer(String uid) {}

  WordTokenizer(Lists lists) {
    setPayload(new Payload<>(Abbreviations.payload(lists)));
  }

  /** What Spark ML loads a saved stage with. */
  public static MLReader<WordTokenizer> read() {
    return reader();
  }

  @Override
  public String uid() {
    return "wireroom_tokens";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.TOKEN();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  TokenRules read(byte[] bytes) {
    return new TokenRules(new Abbreviations(bytes));
  }

  @Override
  List<Annotation> annotate(List<Annotation> input, TokenRules rules) {
    List<Annotation> tokens = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < input.size(); i++) {
      Annotation sentence = input.get(i);
      String text = sentence.result();
      Map<String, String> metadata = new Map.Map1<>("sentence", Integer.toString(i));
      spans.clear();
      rules.tokens(text, 0, text.length(), spans);
      for (Span span : spans) {
        tokens.add(
            Annotations.of(
                AnnotatorType.TOKEN(),
                sentence.begin() + span.begin(),
                sentence.begin() + span.end(),
                span.of(text),
                metadata));
      }
    }
    return tokens;
  }
}
