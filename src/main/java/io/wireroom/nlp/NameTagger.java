package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.encoder.EncoderModel;
import io.wireroom.encoder.NameHead;
import io.wireroom.model.Payload;
import io.wireroom.name.NameModel;
import io.wireroom.name.NameRecognizer;
import io.wireroom.name.NameWitness;
import io.wireroom.name.TaggedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.param.BooleanParam;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.MLReader;
import scala.collection.immutable.Map;

/**
 * Spark NLP stage from sentences, tokens and parts of speech to a label per token ({@link
 * NameModel}) in IOB2: {@code B-person}, {@code I-person}, {@code O}. Labels carry {@code word},
 * {@code sentence} and, inside of names, {@code confidence} as Spark NLP's own taggers give them,
 * so that its {@code NerConverter} works behind it.
 */
public final class NameTagger extends PayloadStage<NameTagger, NameRecognizer> {
  private static final long serialVersionUID = 1L;
  private static final String OUTSIDE = "O";

  // Made when first asked for: Spark ML asks before this class's own fields are set.
  private BooleanParam sentencesApart;
  // Null for none.
  private Payload<EncoderModel> encoder;

  /** For Spark ML's reader, and without a model: give it one before use. */
  public NameTagger(String uid) {}

  NameTagger(Payload<NameRecognizer> model) {
    setPayload(model);
  }

  /** Has an encoder, whose states are to be among the input, as a second opinion. */
  NameTagger setEncoder(Payload<EncoderModel> shared) {
    encoder = shared;
    return this;
  }

  /** What Spark ML loads a saved stage with. */
  public static MLReader<NameTagger> read() {
    return reader();
  }

  /** The parameter behind {@link #setSentencesApart}. */
  public BooleanParam sentencesApart() {
    if (sentencesApart == null) {
      sentencesApart =
          new BooleanParam(
              this, "sentencesApart", "whether the sentences of a row are of no one document");
    }
    return sentencesApart;
  }

  /** Whether the sentences of a row have nothing to do with each other; at first they have. */
  public NameTagger setSentencesApart(boolean apart) {
    set(sentencesApart(), apart);
    return this;
  }

  @Override
  public String uid() {
    return "wireroom_ner";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.NAMED_ENTITY();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.TOKEN(), AnnotatorType.POS()};
  }

  @Override
  public String[] optionalInputAnnotatorTypes() {
    return new String[] {AnnotatorType.WORD_EMBEDDINGS()};
  }

  @Override
  public NameTagger copy(ParamMap extra) {
    return super.copy(extra).setEncoder(encoder);
  }

  @Override
  NameRecognizer read(byte[] bytes) throws IOException {
    return NameModel.of(bytes);
  }

  @Override
  List<Annotation> annotate(List<Annotation> input, NameRecognizer model) {
    SentenceTokens tokens = new SentenceTokens(input);
    List<List<String>> words = tokens.words();
    List<String[]> tags = tokens.tags(input);
    boolean apart = get(sentencesApart()).isDefined() && (Boolean) get(sentencesApart()).get();
    NameWitness witness = witness(input);
    List<TaggedName> names =
        apart ? model.tagApart(words, tags, witness) : model.tag(words, tags, witness);
    List<Annotation> labels = new ArrayList<>(tokens.count());
    int next = 0;
    for (int s = 0; s < words.size(); s++) {
      List<Annotation> sentence = tokens.sentence(s);
      String number = Integer.toString(s);
      for (int i = 0; i < sentence.size(); i++) {
        while (next < names.size() && behind(names.get(next), s, i)) {
          next++;
        }
        TaggedName name = next < names.size() ? names.get(next) : null;
        boolean inside = name != null && name.sentence() == s && name.from() <= i;
        labels.add(label(sentence.get(i), number, inside ? name : null, i));
      }
    }
    return labels;
  }

  private NameWitness witness(List<Annotation> input) {
    List<Annotation> states = Annotations.ofType(AnnotatorType.WORD_EMBEDDINGS(), input);
    if (encoder == null || states.isEmpty()) {
      return NameWitness.NONE;
    }
    NameHead head = encoder.knowledge(EncoderModel::of).names();
    return (token, style) -> head.chances(states.get(token).embeddings(), style);
  }

  private static boolean behind(TaggedName name, int sentence, int token) {
    return name.sentence() < sentence || (name.sentence() == sentence && name.to() <= token);
  }

  private static Annotation label(Annotation token, String sentence, TaggedName name, int at) {
    String label = name == null ? OUTSIDE : (at == name.from() ? "B-" : "I-") + name.kind().label();
    Map<String, String> metadata =
        name == null
            ? new Map.Map2<>("word", token.result(), "sentence", sentence)
            : new Map.Map3<>(
                "word",
                token.result(),
                "sentence",
                sentence,
                "confidence",
                Double.toString(Math.round(name.confidence() * 1e4) / 1e4));
    return Annotations.of(
        AnnotatorType.NAMED_ENTITY(), token.begin(), token.end() + 1, label, metadata);
  }
}
