package io.wireroom.encoder;

import io.wireroom.text.WordStates;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads a text once, in windows of whole sentences, and gives a state per token, the mean over its
 * pieces, and per sentence, that of the piece it begins with. Safe for use by many threads.
 */
public final class ContextEncoder {
  /** Places of a batch, padding included: more take memory and save no time. */
  private static final int PLACES = 1024;

  private final WordPieces vocabulary;
  private final OnnxSession session;
  private final int longest;

  ContextEncoder(WordPieces vocabulary, OnnxSession session, int longest) {
    this.vocabulary = vocabulary;
    this.session = session;
    this.longest = longest;
  }

  /**
   * Encodes a text.
   *
   * @param sentences its words, sentence by sentence
   */
  public WordStates read(List<List<String>> sentences) {
    List<Window> windows = Window.of(sentences, vocabulary, longest);
    windows.sort(Comparator.comparingInt(Window::size));
    float[][] ofTokens = new float[sentences.stream().mapToInt(List::size).sum()][];
    float[][] ofSentences = new float[sentences.size()][];
    int width = 0;
    int from = 0;
    while (from < windows.size()) {
      int to = from + 1;
      while (to < windows.size() && (to + 1 - from) * windows.get(to).size() <= PLACES) {
        to++;
      }
      List<Window> batch = windows.subList(from, to);
      int length = batch.get(batch.size() - 1).size();
      float[] states = states(batch, length);
      width = states.length / (batch.size() * length);
      for (int row = 0; row < batch.size(); row++) {
        take(batch.get(row), states, row * length, width, ofTokens, ofSentences);
      }
      from = to;
    }
    return new WordStates(width, ofTokens, ofSentences);
  }

  private float[] states(List<Window> batch, int length) {
    List<long[]> pieces = new ArrayList<>();
    List<long[]> types = new ArrayList<>();
    List<long[]> mask = new ArrayList<>();
    for (Window window : batch) {
      Watched.check();
      pieces.add(longs(window.pieces(), length));
      types.add(longs(window.types(), length));
      long[] known = new long[length];
      Arrays.fill(known, 0, window.size(), 1);
      mask.add(known);
    }
    return session.numbers(
        Map.of(
            "input_ids", pieces.toArray(long[][]::new),
            "attention_mask", mask.toArray(long[][]::new),
            "token_type_ids", types.toArray(long[][]::new)));
  }

  private static long[] longs(int[] numbers, int length) {
    long[] longs = new long[length];
    for (int i = 0; i < numbers.length; i++) {
      longs[i] = numbers[i];
    }
    return longs;
  }

  private static void take(
      Window window,
      float[] states,
      int row,
      int width,
      float[][] ofTokens,
      float[][] ofSentences) {
    for (int sentence = window.firstSentence(); sentence < window.endSentence(); sentence++) {
      int at = (row + window.sentencePlace(sentence)) * width;
      ofSentences[sentence] = Arrays.copyOfRange(states, at, at + width);
    }
    int[] before = {};
    for (int token = window.firstToken(); token < window.endToken(); token++) {
      int[] places = window.places(token).toArray();
      if (Arrays.equals(places, before)) {
        // Of a sentence that is too long the rest is not read: one vector for all of it.
        ofTokens[token] = ofTokens[token - 1];
        continue;
      }
      before = places;
      float[] mean = new float[width];
      for (int place : places) {
        int at = (row + place) * width;
        for (int i = 0; i < width; i++) {
          mean[i] += states[at + i] / places.length;
        }
      }
      ofTokens[token] = mean;
    }
  }
}
