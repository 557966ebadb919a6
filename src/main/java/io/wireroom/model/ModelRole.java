package io.wireroom.model;

import io.wireroom.encoder.EncoderModel;
import io.wireroom.name.NameModel;
import io.wireroom.quote.QuoteModel;
import io.wireroom.sentiment.SentimentModel;
import io.wireroom.stance.StanceModel;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.tag.PosModel;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a model is for. Each is trained on what those before it say, in the order of this list, so
 * that a new one asks for new ones behind it.
 */
public enum ModelRole {
  /** Parts of speech and lemmas. */
  POS("/models/pos/pos"),
  /** Names. */
  NAMES("/models/ner/names"),
  /** Dependency trees. */
  SYNTAX("/models/syntax/syntax"),
  /** Who said what. */
  QUOTES("/models/quotes/quotes"),
  /** What is felt toward whom, how words sound, and vectors of words. */
  SENTIMENT("/models/sentiment/sentiment"),
  /** Who is for or against whom. */
  STANCE("/models/stance/stance"),
  /** Words in their surroundings, and what they tell of feelings and stances. */
  ENCODER("/models/encoder/encoder");

  private final String shipped;

  ModelRole(String shipped) {
    this.shipped = shipped;
  }

  /** As settings and cards spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The model that ships, as a resource of the jar. */
  public String shippedModel() {
    return shipped + ".model";
  }

  /** Its card, likewise. */
  public String shippedCard() {
    return shipped + ".json";
  }

  /** The models that one of this role is trained upon. */
  public Set<ModelRole> upstream() {
    return switch (this) {
      case POS, ENCODER -> EnumSet.noneOf(ModelRole.class);
      case NAMES, SYNTAX -> EnumSet.of(POS);
      case QUOTES -> EnumSet.of(POS, NAMES, SYNTAX);
      case SENTIMENT -> EnumSet.of(POS, NAMES, SYNTAX, QUOTES);
      case STANCE -> EnumSet.of(POS, NAMES, SYNTAX, QUOTES, SENTIMENT);
    };
  }

  /**
   * Reads a model of this role.
   *
   * @throws IOException where the bytes are no such model
   */
  Object read(byte[] bytes) throws IOException {
    return switch (this) {
      case POS -> PosModel.of(bytes);
      case NAMES -> NameModel.of(bytes);
      case SYNTAX -> DependencyParser.of(bytes);
      case QUOTES -> QuoteModel.of(bytes);
      case SENTIMENT -> SentimentModel.of(bytes);
      case STANCE -> StanceModel.of(bytes);
      case ENCODER -> EncoderModel.of(bytes);
    };
  }
}
