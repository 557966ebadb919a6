package io.wireroom.transformer;

import com.johnsnowlabs.ml.ai.XXXForClassification;
import com.johnsnowlabs.ml.tensorflow.sentencepiece.SentencePieceWrapper;
import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.annotators.common.TokenPiece;
import com.johnsnowlabs.nlp.annotators.common.WordpieceTokenizedSentence;
import io.wireroom.nlp.Annotations;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import scala.collection.JavaConverters;

/**
 * From texts to the numbers of their tokens, by a classifier of Spark NLP: word pieces and byte
 * pairs as it cuts whole texts, sentence pieces straight from its model, of which it would drop the
 * lone spaces.
 */
final class TextTokenizer implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final float[] NO_EMBEDDINGS = {};

  /** From the number of a sentence piece to that of a token. */
  interface Numbering extends IntUnaryOperator, Serializable {}

  private final XXXForClassification classifier;
  private final boolean caseSensitive;
  // Number of each token; empty with sentence pieces.
  private final Map<String, Integer> vocabulary;
  // Null with a vocabulary.
  private final SentencePieceWrapper pieces;
  private final Numbering numbering;

  private TextTokenizer(
      XXXForClassification classifier,
      boolean caseSensitive,
      Map<String, Integer> vocabulary,
      SentencePieceWrapper pieces,
      Numbering numbering) {
    this.classifier = classifier;
    this.caseSensitive = caseSensitive;
    this.vocabulary = vocabulary;
    this.pieces = pieces;
    this.numbering = numbering;
  }

  /** By a vocabulary, whose capitals a text keeps where {@code caseSensitive}. */
  static TextTokenizer ofWords(
      XXXForClassification classifier, boolean caseSensitive, Map<String, Integer> vocabulary) {
    return new TextTokenizer(classifier, caseSensitive, vocabulary, null, piece -> piece);
  }

  /** By a sentence piece model. */
  static TextTokenizer ofPieces(
      XXXForClassification classifier, SentencePieceWrapper pieces, Numbering numbering) {
    return new TextTokenizer(classifier, true, Map.of(), pieces, numbering);
  }

  /**
   * This one for a model that does not say whether its vocabulary is in small letters; the
   * vocabulary does.
   */
  TextTokenizer withCaseOfVocabulary() {
    boolean capitals =
        vocabulary.keySet().stream()
            .filter(token -> !token.startsWith("["))
            .anyMatch(token -> token.chars().anyMatch(Character::isUpperCase));
    return new TextTokenizer(
        classifier, capitals || vocabulary.isEmpty(), vocabulary, pieces, numbering);
  }

  /** The numbers of the tokens of each text, without any that begin or end it. */
  List<int[]> numbers(List<String> texts) {
    List<int[]> numbers = new ArrayList<>(texts.size());
    if (pieces != null) {
      for (String text : texts) {
        int[] found = pieces.getSppModel().encodeAsIds(text);
        numbers.add(Arrays.stream(found).map(numbering).toArray());
      }
      return numbers;
    }
    List<Annotation> documents = new ArrayList<>(texts.size());
    for (String text : texts) {
      documents.add(
          new Annotation(
              AnnotatorType.DOCUMENT(),
              0,
              text.length() - 1,
              text,
              Annotations.NO_METADATA,
              NO_EMBEDDINGS));
    }
    for (WordpieceTokenizedSentence tokens :
        JavaConverters.seqAsJavaList(
            classifier.tokenizeDocument(
                JavaConverters.asScalaBuffer(documents), Integer.MAX_VALUE, caseSensitive))) {
      numbers.add(Arrays.stream(tokens.tokens()).mapToInt(TokenPiece::pieceId).toArray());
    }
    return numbers;
  }

  /** The number of a token that is in the vocabulary as it is written; else those of its parts. */
  int[] token(String token) {
    Integer known = vocabulary.get(token);
    return known == null ? numbers(List.of(token)).get(0) : new int[] {known};
  }

  /** Number by token; empty with sentence pieces. */
  Map<String, Integer> vocabulary() {
    return vocabulary;
  }

  /** The token that begins a text. */
  int begin() {
    return classifier.sentenceStartTokenId();
  }

  /** The token that ends a text. */
  int end() {
    return classifier.sentenceEndTokenId();
  }

  /** The token that fills a text up to the length of others. */
  int padding() {
    return classifier.sentencePadTokenId();
  }
}
