package io.wireroom.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole sentences of a text as an encoder reads them at once: each begins with {@code [CLS]}, the
 * last ends with {@code [SEP]}. Places are numbers of pieces in the window.
 */
public final class Window {
  /** So many places an encoder knows at most. */
  static final int MOST = 512;

  private final int[] pieces;
  private final int[] types;
  private final int firstSentence;
  private final int[] sentencePlaces;
  private final int firstToken;
  private final int[] tokenPlaces;
  private final int[] tokenEnds;

  private Window(
      int[] pieces,
      int[] types,
      int firstSentence,
      int[] sentencePlaces,
      int firstToken,
      int[] tokenPlaces,
      int[] tokenEnds) {
    this.pieces = pieces;
    this.types = types;
    this.firstSentence = firstSentence;
    this.sentencePlaces = sentencePlaces;
    this.firstToken = firstToken;
    this.tokenPlaces = tokenPlaces;
    this.tokenEnds = tokenEnds;
  }

  /**
   * All sentences of a text, in windows of as many as fit.
   *
   * @param sentences words, sentence by sentence
   * @param longest pieces of a window; a longer sentence stands alone, and what of it goes beyond
   *     {@value #MOST} is not read
   */
  public static List<Window> of(List<List<String>> sentences, WordPieces vocabulary, int longest) {
    return of(sentences, vocabulary, longest, longest);
  }

  /**
   * The same with a first window of its own length, so that sentences meet other neighbours.
   *
   * @param begin pieces of the first window
   */
  public static List<Window> of(
      List<List<String>> sentences, WordPieces vocabulary, int longest, int begin) {
    List<Window> windows = new ArrayList<>();
    Builder builder = new Builder(0, 0);
    int fits = begin;
    int token = 0;
    for (int i = 0; i < sentences.size(); i++) {
      List<String> words = sentences.get(i);
      int[][] cut = words.stream().map(vocabulary::of).toArray(int[][]::new);
      int length = 1 + Arrays.stream(cut).mapToInt(word -> word.length).sum();
      if (!builder.isEmpty() && builder.size() + length + 1 > fits) {
        windows.add(builder.build(vocabulary));
        builder = new Builder(i, token);
        fits = longest;
      }
      builder.add(vocabulary, words, cut);
      token += words.size();
    }
    if (!builder.isEmpty()) {
      windows.add(builder.build(vocabulary));
    }
    return windows;
  }

  private static final class Builder {
    private final int firstSentence;
    private final int firstToken;
    private final int[] pieces = new int[MOST];
    private final int[] types = new int[MOST];
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int size;

    Builder(int firstSentence, int firstToken) {
      this.firstSentence = firstSentence;
      this.firstToken = firstToken;
    }

    boolean isEmpty() {
      return sentences.isEmpty();
    }

    int size() {
      return size;
    }

    void add(WordPieces vocabulary, List<String> words, int[][] cut) {
      sentences.add(size);
      put(vocabulary.first(), 0);
      for (int i = 0; i < cut.length; i++) {
        tokens.add(size);
        int type = LetterCase.of(words.get(i)).number();
        for (int piece : cut[i]) {
          put(piece, type);
        }
        ends.add(size);
      }
    }

    private void put(int piece, int type) {
      // The last place is for the piece that ends the window.
      if (size < MOST - 1) {
        pieces[size] = piece;
        types[size++] = type;
      }
    }

    Window build(WordPieces vocabulary) {
      pieces[size++] = vocabulary.last();
      return new Window(
          Arrays.copyOf(pieces, size),
          Arrays.copyOf(types, size),
          firstSentence,
          ints(sentences),
          firstToken,
          ints(tokens),
          ints(ends));
    }

    private static int[] ints(List<Integer> numbers) {
      return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** Numbers of the pieces in the vocabulary. */
  public int[] pieces() {
    return pieces;
  }

  /** How each piece's word is written: its token type. */
  public int[] types() {
    return types;
  }

  /** How many pieces there are. */
  public int size() {
    return pieces.length;
  }

  /** Number in the text of its first sentence. */
  public int firstSentence() {
    return firstSentence;
  }

  /** Number in the text behind its last sentence. */
  public int endSentence() {
    return firstSentence + sentencePlaces.length;
  }

  /** Number in the text of its first token. */
  public int firstToken() {
    return firstToken;
  }

  /** Number in the text behind its last token. */
  public int endToken() {
    return firstToken + tokenPlaces.length;
  }

  /** Place of the piece that begins a sentence of the text. */
  public int sentencePlace(int sentence) {
    return sentencePlaces[sentence - firstSentence];
  }

  /** Places of a token's pieces; one at least, the last that is read for what is not. */
  public IntStream places(int token) {
    int begin = Math.min(tokenPlaces[token - firstToken], pieces.length - 2);
    return IntStream.range(begin, Math.max(begin + 1, tokenEnds[token - firstToken]));
  }
}
