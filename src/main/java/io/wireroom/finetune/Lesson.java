package io.wireroom.finetune;

import io.wireroom.encoder.Window;
import java.util.List;

/**
 * A window with what can be learnt of it. Tokens and sentences are numbered as in their text; what
 * has several tokens is seen as the mean of their states. Polarities: 0 negative, 1 neutral, 2
 * positive.
 *
 * @param looks how actors look
 * @param pairs who is for or against whom
 * @param tones how sentences sound
 * @param names labels of its tokens in one style; null for none
 * @param quotes who says what; null for none
 */
// No lesson is compared with another, nor changed.
@SuppressWarnings("ArrayRecordComponent")
public record Lesson(
    Window window,
    List<Look> looks,
    List<Pair> pairs,
    List<Tone> tones,
    Names names,
    Quotes quotes) {
  /**
   * How a sentence makes an actor look.
   *
   * @param set of labels, 0 or more: each has an output layer of its own
   * @param target tokens of all mentions of the actor in the sentence
   * @param sentence its number
   */
  public record Look(int set, int[] target, int sentence, int label) {}

  /**
   * How one stands toward another in a sentence.
   *
   * @param set of labels, 0 or more
   * @param source tokens; none for whoever speaks in the sentence
   * @param target tokens
   * @param between tokens between the two where they stand nearest
   * @param sentence its number
   */
  public record Pair(int set, int[] source, int[] target, int[] between, int sentence, int label) {
    /** Whether the source is whoever speaks. */
    public boolean isOfSpeaker() {
      return source.length == 0;
    }
  }

  /**
   * How a sentence sounds.
   *
   * @param words its tokens
   * @param value in [-1, 1]
   */
  public record Tone(int sentence, int[] words, float value) {}

  /**
   * Names of tokens.
   *
   * @param style of the labelled set, 0 or more
   * @param labels one per token of the window, -1 for one that is not to be learnt
   */
  public record Names(int style, int[] labels) {}

  /**
   * Who says what.
   *
   * @param cues per token of the window: 0 no cue, 1 a cue's first token, 2 another one of it
   * @param attributions by their cues
   */
  public record Quotes(int[] cues, List<Attribution> attributions) {}

  /**
   * What is attributed by a cue.
   *
   * @param cue tokens of the cue
   * @param parts per token of the window: 0 nothing, 1 content, 2 source
   */
  public record Attribution(int[] cue, int[] parts) {}

  /** A lesson of attitudes alone. */
  public static Lesson ofAttitudes(
      Window window, List<Look> looks, List<Pair> pairs, List<Tone> tones) {
    return new Lesson(window, looks, pairs, tones, null, null);
  }
}
