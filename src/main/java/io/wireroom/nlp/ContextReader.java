package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.encoder.EncoderModel;
import io.wireroom.model.Payload;
import io.wireroom.text.WordStates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;

/**
 * Spark NLP stage from sentences and tokens to their states as an {@link EncoderModel} reads them:
 * per sentence one {@code sentence_embeddings}, and behind it per token of it one {@code
 * word_embeddings}, whose vectors are the annotations' {@code embeddings}.
 */
public final class ContextReader extends PayloadStage<ContextReader, EncoderModel> {
  private static final long serialVersionUID = 1L;

  /** For Spark ML's reader, and without a model: give it one before use. */
  public ContextReader(String uid) {}

  ContextReader(Payload<EncoderModel> model) {
    setPayload(model);
  }

  /** What Spark ML loads a saved stage with. */
  public static MLReader<ContextReader> read() {
    return reader();
  }

  @Override
  public String uid() {
    return "wireroom_encoder";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.WORD_EMBEDDINGS();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.TOKEN()};
  }

  @Override
  EncoderModel read(byte[] bytes) throws IOException {
    return EncoderModel.of(bytes);
  }

  @Override
  List<Annotation> annotate(List<Annotation> input, EncoderModel model) {
    SentenceTokens tokens = new SentenceTokens(input);
    List<Annotation> sentences = Annotations.ofType(AnnotatorType.DOCUMENT(), input);
    WordStates states = model.encoder().read(tokens.words());
    List<Annotation> read = new ArrayList<>(sentences.size() + tokens.count());
    int token = 0;
    for (int s = 0; s < sentences.size(); s++) {
      read.add(
          Annotations.vector(
              AnnotatorType.SENTENCE_EMBEDDINGS(), sentences.get(s), states.sentence(s)));
      for (Annotation word : tokens.sentence(s)) {
        read.add(Annotations.vector(AnnotatorType.WORD_EMBEDDINGS(), word, states.token(token++)));
      }
    }
    return read;
  }
}
