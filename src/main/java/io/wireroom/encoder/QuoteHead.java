package io.wireroom.encoder;

import io.wireroom.text.WordStates;

/**
 * What the head of quotes answers from the states of a text: which tokens are cues, and what a cue
 * attributes and to whom. Safe for use by many threads.
 */
public final class QuoteHead {
  private static final int CUES = 3;
  private static final int PARTS = 3;

  private final Layer cues;
  private final Layer[] turned = new Layer[PARTS];
  private final Layer ofCue;
  private final Layer ofToken;

  /**
   * Takes the head of a model.
   *
   * @throws IllegalArgumentException where a layer is missing or does not fit
   */
  QuoteHead(EncoderModel model) {
    cues = model.layer("cues");
    for (int part = 0; part < PARTS; part++) {
      turned[part] = model.layer("parts." + part);
    }
    ofCue = model.layer("parts.cue");
    ofToken = model.layer("parts.token");
    if (cues.out() != CUES || ofCue.out() != PARTS || ofToken.out() != PARTS) {
      throw new IllegalArgumentException("Cannot read model: layers do not fit each other");
    }
  }

  /** How many numbers a state must have. */
  int width() {
    return cues.in();
  }

  /** How likely a token is no cue, the first token of one, or another one of it. */
  public float[] cue(WordStates states, int token) {
    return Activations.chances(cues.of(states.token(token)));
  }

  /** What a cue of these tokens attributes. */
  public Parts parts(WordStates states, int[] cue) {
    return new Parts(states, cue);
  }

  /** What one cue attributes. For one thread. */
  public final class Parts {
    private final WordStates states;
    private final float[][] rows = new float[PARTS][];
    private final float[] base;

    private Parts(WordStates states, int[] cue) {
      this.states = states;
      float[] mean = states.mean(cue);
      float scale = (float) (1 / Math.sqrt(mean.length));
      for (int part = 0; part < PARTS; part++) {
        rows[part] = turned[part].of(mean);
        for (int i = 0; i < rows[part].length; i++) {
          rows[part][i] *= scale;
        }
      }
      base = ofCue.of(mean);
    }

    /** How likely a token is nothing of it, of the content, or of the source. */
    public float[] of(int token) {
      float[] state = states.token(token);
      float[] logits = ofToken.of(state);
      for (int part = 0; part < PARTS; part++) {
        logits[part] += base[part] + product(rows[part], state);
      }
      return Activations.chances(logits);
    }
  }

  private static float product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
