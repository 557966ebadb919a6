package io.wireroom.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.spark.ml.Transformer;

/** The annotators that ship with Wireroom. */
final class BuiltinModels {
  private static final String POS_MODEL = "/models/pos/pos.model";

  private final Lists lists;

  BuiltinModels(Lists lists) {
    this.lists = lists;
  }

  /**
   * A new annotator for a place in the pipeline.
   *
   * @throws UserFault where none of that name ships for that place
   */
  Transformer load(Role role, String name) {
    if (!name.equals(defaultName(role))) {
      throw new UserFault(
          "Cannot load model: no such built-in model for "
              + AnnotatorPipeline.label(role)
              + " (builtin:"
              + name
              + ")");
    }
    return switch (role) {
      case DOCUMENT -> new DocumentAssembler("wireroom_document");
      case SENTENCES -> new SentenceSplitter(lists);
      case TOKENS -> new WordTokenizer(lists);
      case POS -> new PosTagger(posModel());
      case LEMMAS -> new Lemmatizer(posModel());
      case GAZETTEER -> GazetteerMatcher.of(NameLexicon.payload(lists));
      case NAMES -> new NameFinder(lists);
    };
  }

  /** The name of the annotator that ships for a place. */
  static String defaultName(Role role) {
    // Lemmas are learnt together with the parts of speech and lie in the same file.
    return role == Role.LEMMAS ? "pos" : AnnotatorPipeline.label(role);
  }

  /** The shipped part-of-speech model's bytes. */
  static byte[] posModel() {
    try (InputStream in = BuiltinModels.class.getResourceAsStream(POS_MODEL)) {
      if (in == null) {
        throw new IOException("Cannot read model: not in the jar (" + POS_MODEL + ")");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
