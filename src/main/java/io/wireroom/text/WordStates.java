package io.wireroom.text;

/**
 * What an encoder made of a text: a vector per token and per sentence, each seen in its
 * surroundings. Not to be changed by who reads it: the vectors are not copied.
 */
public final class WordStates {
  /** Of a text that was not encoded. */
  public static final WordStates NONE = new WordStates(0, new float[0][], new float[0][]);

  private final int width;
  private final float[][] tokens;
  private final float[][] sentences;

  /**
   * @param width numbers of each vector; 0 where nothing was encoded
   * @param tokens one vector per token; kept
   * @param sentences one vector per sentence; kept
   */
  public WordStates(int width, float[][] tokens, float[][] sentences) {
    this.width = width;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** Whether the text was encoded. */
  public boolean known() {
    return width > 0;
  }

  /** Numbers of each vector; 0 where nothing was encoded. */
  public int width() {
    return width;
  }

  /** The vector of a token, by its number in the text. */
  public float[] token(int number) {
    return tokens[number];
  }

  /** The vector of a sentence, likewise. */
  public float[] sentence(int number) {
    return sentences[number];
  }

  /** Mean of the vectors of some tokens; zeros of none. */
  public float[] mean(int[] numbers) {
    float[] mean = new float[width];
    for (int number : numbers) {
      float[] vector = tokens[number];
      for (int i = 0; i < width; i++) {
        mean[i] += vector[i] / numbers.length;
      }
    }
    return mean;
  }
}
