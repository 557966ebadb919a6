package io.wireroom.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import io.wireroom.model.Payload;
import io.wireroom.name.NameLexicon;
import org.apache.spark.ml.Transformer;

/** The annotators that ship with Wireroom. */
final class BuiltinModels {
  private final Lists lists;
  private final Models models;
  // Made when first asked for; stages that know the same share it.
  private Payload<NameLexicon> lexicon;

  /**
   * @param models of which those that we train are taken
   */
  BuiltinModels(Lists lists, Models models) {
    this.lists = lists;
    this.models = models;
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
      case ENCODER -> new ContextReader(models.encoderPayload());
      case POS -> new PosTagger(models.posPayload());
      case LEMMAS -> new Lemmatizer(models.posPayload());
      case GAZETTEER -> GazetteerMatcher.of(lexicon().bytes());
      case NER -> {
        NameTagger tagger = new NameTagger(models.namesPayload());
        yield models.encoderAnswers(ModelRole.NAMES)
            ? tagger.setEncoder(models.encoderPayload())
            : tagger;
      }
      case NAMES -> new NameFinder(lexicon());
    };
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
