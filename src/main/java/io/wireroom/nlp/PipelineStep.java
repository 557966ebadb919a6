package io.wireroom.nlp;

import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.DocumentAssembler;
import io.wireroom.model.ModelRole;
import org.apache.spark.ml.Transformer;

/** A place in the pipeline: what an annotator there reads, and the column it writes. */
enum PipelineStep {
  /** The text itself. */
  DOCUMENT("document", ""),
  /** Sentences of the document. */
  SENTENCES("sentence", "document"),
  /** Tokens of the sentences. */
  TOKENS("token", "sentence"),
  /** Part of speech per token. */
  POS("pos", "sentence,token"),
  /** Dictionary form per token. */
  LEMMAS("lemma", "token,pos"),
  /** Listed names by their tokens; over the whole document, so that it is one pass. */
  GAZETTEER("gazetteer", "document,token"),
  /** Names by their sentences: one label per token. */
  NER("ner", "sentence,token,pos"),
  /** Names by label and list, each in one piece and of one type. */
  NAMES("name", "sentence,token,pos,ner,gazetteer");

  private final String column;
  // Separated by commas.
  private final String inputs;

  PipelineStep(String column, String inputs) {
    this.column = column;
    this.inputs = inputs;
  }

  /** Whose model our own annotator of this place knows; null where it knows none. */
  ModelRole role() {
    return switch (this) {
      case POS, LEMMAS -> ModelRole.POS;
      case NER -> ModelRole.NAMES;
      default -> null;
    };
  }

  /** The column that an annotator in this place writes. */
  String column() {
    return column;
  }

  /** Puts an annotator in this place. */
  Transformer place(Transformer stage) {
    if (stage instanceof DocumentAssembler assembler) {
      assembler.setInputCol("text").setOutputCol(column);
      return assembler;
    }
    AnnotatorModel<?> annotator = (AnnotatorModel<?>) stage;
    annotator.setInputCols(inputs.split(","));
    annotator.setOutputCol(column);
    return annotator;
  }
}
