package io.wireroom.nlp;

import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.DocumentAssembler;
import io.wireroom.model.ModelRole;
import java.util.Locale;
import org.apache.spark.ml.Transformer;

/** A place in the pipeline: what an annotator there reads, and the column it writes. */
enum PipelineStep {
  /** The text itself. */
  DOCUMENT("document", ""),
  /** Sentences of the document. */
  SENTENCES("sentence", "document"),
  /** Tokens of the sentences. */
  TOKENS("token", "sentence"),
  /** Each sentence and token in its surroundings; there is none where linear models judge. */
  ENCODER("encoder", "sentence,token"),
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
      case ENCODER -> ModelRole.ENCODER;
      default -> null;
    };
  }

  /** The column that an annotator in this place writes. */
  String column() {
    return column;
  }

  /** How the settings spell the annotator that writes a column. */
  static String labelOf(String column) {
    for (PipelineStep step : values()) {
      if (step.column.equals(column)) {
        return step.label();
      }
    }
    return column;
  }

  /** How the settings spell it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Puts an annotator in this place.
   *
   * @param encoded whether there is an encoder before it
   */
  Transformer place(Transformer stage, boolean encoded) {
    if (stage instanceof DocumentAssembler assembler) {
      assembler.setInputCol("text").setOutputCol(column);
      return assembler;
    }
    AnnotatorModel<?> annotator = (AnnotatorModel<?>) stage;
    boolean reads = encoded && this == NER && stage instanceof NameTagger;
    annotator.setInputCols((reads ? inputs + "," + ENCODER.column : inputs).split(","));
    annotator.setOutputCol(column);
    return annotator;
  }
}
