package io.wireroom.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.name.NameLexicon;
import io.wireroom.tag.PosModel;
import io.wireroom.tag.ShippedModels;
import org.apache.spark.ml.Transformer;

/** The annotators that ship with Wireroom. */
final class BuiltinModels {
  private final Lists lists;
  // Made when first asked for; stages that know the same share it.
  private Payload<PosModel> pos;
  private Payload<NameLexicon> lexicon;

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
      case POS -> new PosTagger(pos());
      case LEMMAS -> new Lemmatizer(pos());
      case GAZETTEER -> GazetteerMatcher.of(lexicon().bytes());
      case NER -> new NameTagger(new Payload<>(ShippedModels.names()));
      case NAMES -> new NameFinder(lexicon());
    };
  }

  private Payload<PosModel> pos() {
    if (pos == null) {
      pos = new Payload<>(ShippedModels.pos());
    }
    return pos;
  }

  private Payload<NameLexicon> lexicon() {
    if (lexicon == null) {
      lexicon = new Payload<>(NameLexicon.payload(lists));
    }
    return lexicon;
  }

  /** The name of the annotator that ships for a place. */
  static String defaultName(PipelineStep role) {
    // Lemmas are learnt together with the parts of speech and lie in the same file.
    return role == PipelineStep.LEMMAS ? "pos" : AnnotatorPipeline.label(role);
  }
}
