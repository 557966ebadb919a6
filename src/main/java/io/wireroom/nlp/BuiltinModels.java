package io.wireroom.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.name.NameLexicon;
import io.wireroom.tag.ShippedModels;
import org.apache.spark.ml.Transformer;

/** The annotators that ship with Wireroom. */
final class BuiltinModels {
  private final Lists lists;

  BuiltinModels(Lists lists) {
    this.lists = lists;
  }

  /**
   * A new annotator for a place in the pipeline.
   *
   * @throws UserFault where none of that name ships for that place
   */
  Transformer load(PipelineStep role, String name) {
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
      case POS -> new PosTagger(ShippedModels.pos());
      case LEMMAS -> new Lemmatizer(ShippedModels.pos());
      case GAZETTEER -> GazetteerMatcher.of(NameLexicon.payload(lists));
      case NER -> new NameTagger(ShippedModels.names());
      case NAMES -> new NameFinder(lists);
    };
  }

  /** The name of the annotator that ships for a place. */
  static String defaultName(PipelineStep role) {
    // Lemmas are learnt together with the parts of speech and lie in the same file.
    return role == PipelineStep.LEMMAS ? "pos" : AnnotatorPipeline.label(role);
  }
}
