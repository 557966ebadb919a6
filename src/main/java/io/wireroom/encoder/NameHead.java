package io.wireroom.encoder;

/** What the head of names answers from the state of a token. Safe for use by many threads. */
public final class NameHead {
  /** Styles of labelled sets that an encoder is trained on; others are news. */
  private static final int STYLES = 6;

  /** Behind this one, sets lack a kind. */
  private static final int LAST_WHOLE = 2;

  private static final int LABELS = 9;

  private final Layer[] styles = new Layer[STYLES];

  /**
   * Takes the head of a model.
   *
   * @throws IllegalArgumentException where a layer is missing or does not fit
   */
  NameHead(EncoderModel model) {
    for (int style = 0; style < STYLES; style++) {
      styles[style] = model.layer("names." + style);
      if (styles[style].out() != LABELS) {
        throw new IllegalArgumentException("Cannot read model: layers do not fit each other");
      }
    }
  }

  /** How many numbers a state must have. */
  int width() {
    return styles[0].in();
  }

  /**
   * How likely each label of a token is, in the order in which it was learnt: outside of names,
   * then of each kind that a name begins and that it goes on. Sets of some styles lack a kind: for
   * these, the mean of what their style and that of news say.
   *
   * @param state of the token
   */
  public float[] chances(float[] state, int style) {
    int known = style < STYLES ? style : 0;
    float[] chances = Activations.chances(styles[known].of(state));
    if (known > LAST_WHOLE) {
      float[] news = Activations.chances(styles[0].of(state));
      for (int i = 0; i < chances.length; i++) {
        chances[i] = (chances[i] + news[i]) / 2;
      }
    }
    return chances;
  }
}
