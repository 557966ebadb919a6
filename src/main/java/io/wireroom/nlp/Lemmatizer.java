package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.model.Payload;
import io.wireroom.tag.PosModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;

/** Spark NLP stage from tokens and parts of speech to lemmas ({@link PosModel#lemma}). */
public final class Lemmatizer extends PayloadStage<Lemmatizer, PosModel> {
  private static final long serialVersionUID = 1L;

  /** For Spark ML's reader, and without a model: give it one before use. */
  public Lemmatizer(String uid) {}

  Lemmatizer(Payload<PosModel> model) {
    setPayload(model);
  }

  /** What Spark ML loads a saved stage with. */
  public static MLReader<Lemmatizer> read() {
    return reader();
  }

  @Override
  public String uid() {
    return "wireroom_lemmas";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.TOKEN();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.TOKEN(), AnnotatorType.POS()};
  }

  @Override
  PosModel read(byte[] bytes) throws IOException {
    return PosModel.of(bytes);
  }

  @Override
  List<Annotation> annotate(List<Annotation> input, PosModel model) {
    List<Annotation> tokens = Annotations.ofType(AnnotatorType.TOKEN(), input);
    List<Annotation> tags = Annotations.ofType(AnnotatorType.POS(), input);
    List<Annotation> lemmas = new ArrayList<>(tokens.size());
    int at = 0;
    for (Annotation token : tokens) {
      while (at < tags.size() && tags.get(at).begin() < token.begin()) {
        at++;
      }
      boolean tagged = at < tags.size() && tags.get(at).begin() == token.begin();
      String lemma = model.lemma(token.result(), tagged ? tags.get(at).result() : "");
      lemmas.add(
          Annotations.of(
              AnnotatorType.TOKEN(),
              token.begin(),
              token.end() + 1,
              lemma,
              Annotations.NO_METADATA));
    }
    return lemmas;
  }
}
