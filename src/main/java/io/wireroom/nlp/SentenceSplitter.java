package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Payload;
import io.wireroom.text.Span;
import io.wireroom.token.Abbreviations;
import io.wireroom.token.SentenceRules;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;
import scala.collection.immutable.Map;

/**
 * Spark NLP stage from document to sentences ({@link SentenceRules}). Each carries its number in
 * {@code sentence} and its paragraph's in {@code paragraph}.
 */
public final class SentenceSplitter extends PayloadStage<SentenceSplitter, SentenceRules> {
  private static final long serialVersionUID = 1L;

  /** For Spark ML's reader, and without lists: give it some before use. */
  public SentenceSplitter(String uid) {}

  SentenceSplitter(Lists lists) {
    setPayload(new Payload<>(Abbreviations.payload(lists)));
  }

  /** What Spark ML loads a saved stage with. */
  public static MLReader<SentenceSplitter> read() {
    return reader();
  }

  @Override
  public String uid() {
    return "wireroom_sentences";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.DOCUMENT();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  SentenceRules read(byte[] bytes) {
    return new SentenceRules(new Abbreviations(bytes));
  }

  @Override
  List<Annotation> annotate(List<Annotation> input, SentenceRules rules) {
    List<Annotation> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Annotation document : input) {
      String text = document.result();
      int shift = document.begin();
      for (Span within : SentenceRules.paragraphs(text)) {
        Watched.check();
        String number = Integer.toString(paragraph++);
        for (Span span : rules.sentences(text, within)) {
          sentences.add(
              Annotations.of(
                  AnnotatorType.DOCUMENT(),
                  shift + span.begin(),
                  shift + span.end(),
                  span.of(text),
                  new Map.Map2<>(
                      "sentence", Integer.toString(sentences.size()), "paragraph", number)));
        }
      }
    }
    return sentences;
  }
}
