package io.wireroom.text;

import java.util.Collections;
import java.util.List;

/**
 * One article's text with all that the annotators found in it. All lists are in text order and
 * unmodifiable; all offsets are UTF-16 code units into {@link #text()}.
 */
public final class AnnotatedText {
  private final String text;
  private final int titleEnd;
  private final List<Span> paragraphs;
  private final List<Sentence> sentences;
  private final List<Token> tokens;
  private final List<NameSpan> names;
  private final WordStates states;

  /**
   * A text that no encoder has read.
   *
   * @param titleEnd where the headline at the text's start ends, 0 where there is none
   */
  public AnnotatedText(
      String text,
      int titleEnd,
      List<Span> paragraphs,
      List<Sentence> sentences,
      List<Token> tokens,
      List<NameSpan> names) {
    this(text, titleEnd, paragraphs, sentences, tokens, names, WordStates.NONE);
  }

  /**
   * @param titleEnd where the headline at the text's start ends, 0 where there is none
   * @param states of the tokens and sentences
   */
  public AnnotatedText(
      String text,
      int titleEnd,
      List<Span> paragraphs,
      List<Sentence> sentences,
      List<Token> tokens,
      List<NameSpan> names,
      WordStates states) {
    this.text = text;
    this.titleEnd = titleEnd;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    this.states = states;
  }

  /** The article's text. */
  public String text() {
    return text;
  }

  /** Where the headline at the text's start ends; 0 where there is none. */
  public int titleEnd() {
    return titleEnd;
  }

  /** Paragraphs, without the blank lines between them. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** Sentences; every token belongs to exactly one. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Tokens. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Names; no two overlap. */
  public List<NameSpan> names() {
    return names;
  }

  /** What an encoder made of it; {@link WordStates#NONE} where none has read it. */
  public WordStates states() {
    return states;
  }

  /** The tokens of one sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** Index of the first token that ends after {@code offset}; {@code tokens().size()} if none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the first sentence that ends after {@code offset}; the last one if none does. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = Math.max(0, sentences.size() - 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A text in which nothing was found. */
  public static AnnotatedText bare(String text) {
    return new AnnotatedText(
        text,
        0,
        Collections.emptyList(),
        Collections.emptyList(),
        Collections.emptyList(),
        Collections.emptyList());
  }
}
