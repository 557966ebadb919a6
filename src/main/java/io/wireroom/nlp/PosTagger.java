package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.model.Payload;
import io.wireroom.tag.PosModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;

/** Spark NLP stage from sentences and tokens to parts of speech ({@link PosModel}). */
public final class PosTagger extends PayloadStage<PosTagger, PosModel> {
  private static final long serialVersionUID = 1L;

  /** For Spark ML's reader, and without a model: give it one before use. */
  public PosTagger(String uid) {}

  PosTagger(Payload<PosModel> model) {
    setPayload(model);
  }

  /** What Spark ML loads a saved stage with. */
  public static MLReader<PosTagger> read() {
    return reader();
  }

  @Override
  public String uid() {
    return "wireroom_pos";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.POS();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.TOKEN()};
  }

  @Override
  PosModel read(byte[] bytes) throws IOException {
    return PosModel.of(bytes);
  }

  @Override
  List<Annotation> annotate(List<Annotation> input, PosModel model) {
    SentenceTokens tokens = new SentenceTokens(input);
    List<Annotation> tagged = new ArrayList<>(tokens.count());
    List<List<String>> words = tokens.words();
    for (int s = 0; s < words.size(); s++) {
      String[] tags = model.tag(words.get(s));
      for (int i = 0; i < tags.length; i++) {
        Annotation token = tokens.sentence(s).get(i);
        tagged.add(
            Annotations.of(
                AnnotatorType.POS(),
                token.begin(),
                token.end() + 1,
                tags[i],
                Annotations.NO_METADATA));
      }
    }
    return tagged;
  }
}
