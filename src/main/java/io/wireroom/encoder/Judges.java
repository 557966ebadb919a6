package io.wireroom.encoder;

import io.wireroom.text.WordStates;

/**
 * What the heads of judgement answer from the states of a text: how a sentence makes somebody look,
 * who is for or against whom in it, and how it sounds. Tokens and sentences are numbered as in the
 * text. Chances are of negative, neutral and positive, in this order. Safe for use by many threads.
 */
public final class Judges {
  private static final int POLARITIES = 3;

  private final Layer lookHidden;
  private final Layer lookOut;
  private final Layer pairHidden;
  private final Layer pairOut;
  private final Layer toneHidden;
  private final Layer toneOut;
  private final float[] speaker;
  private final int width;

  /**
   * Takes the heads of a model.
   *
   * @param set of labels whose output layers answer
   * @throws IllegalArgumentException where a layer is missing or does not fit
   */
  Judges(EncoderModel model, int set) {
    lookHidden = model.layer("looks.hidden");
    lookOut = model.layer("looks." + set);
    pairHidden = model.layer("pairs.hidden");
    pairOut = model.layer("pairs." + set);
    toneHidden = model.layer("tones.hidden");
    toneOut = model.layer("tones.out");
    speaker = model.layer("pairs.speaker").begin();
    width = speaker.length;
    fit(lookHidden, 2, lookOut, POLARITIES);
    fit(pairHidden, 5, pairOut, POLARITIES);
    fit(toneHidden, 2, toneOut, 1);
  }

  private void fit(Layer hidden, int parts, Layer out, int outcomes) {
    if (hidden.in() != parts * width || out.in() != hidden.out() || out.out() != outcomes) {
      throw new IllegalArgumentException("Cannot read model: layers do not fit each other");
    }
  }

  /** How many numbers a state must have. */
  int width() {
    return width;
  }

  /** Reads how a sentence makes those look whom it names. */
  public Looks looks(WordStates states, int sentence) {
    return new Looks(states, sentence);
  }

  /** Reads the pairs of a sentence. */
  public Pairs pairs(WordStates states, int sentence) {
    return new Pairs(states, sentence);
  }

  /** How some words of a sentence sound, in [-1, 1]. */
  public double tone(WordStates states, int sentence, int[] words) {
    float[] hidden = toneHidden.begin();
    toneHidden.add(states.sentence(sentence), 0, hidden);
    toneHidden.add(states.mean(words), width, hidden);
    return Math.tanh(toneOut.of(Activations.gelu(hidden))[0]);
  }

  /** How a sentence makes somebody look; what targets share is reckoned once. For one thread. */
  public final class Looks {
    private final WordStates states;
    private final float[] base;

    private Looks(WordStates states, int sentence) {
      this.states = states;
      base = lookHidden.begin();
      lookHidden.add(states.sentence(sentence), width, base);
    }

    /**
     * How the sentence makes one look.
     *
     * @param target tokens of all mentions in the sentence
     */
    public float[] of(int[] target) {
      float[] hidden = base.clone();
      lookHidden.add(states.mean(target), 0, hidden);
      return Activations.chances(lookOut.of(Activations.gelu(hidden)));
    }
  }

  /** One of the actors of a sentence, or whoever speaks in it; what its pairs share. */
  public final class Party {
    private final float[] state;
    // Null until asked for: few are both source and target.
    private float[] asSource;
    private float[] asTarget;

    private Party(float[] state) {
      this.state = state;
    }

    private float[] asSource() {
      if (asSource == null) {
        asSource = new float[pairHidden.out()];
        pairHidden.add(state, 0, asSource);
      }
      return asSource;
    }

    private float[] asTarget() {
      if (asTarget == null) {
        asTarget = new float[pairHidden.out()];
        pairHidden.add(state, width, asTarget);
      }
      return asTarget;
    }
  }

  /** The chances of both directions of a pair. */
  public static final class Both {
    private final float[] forth;
    private final float[] back;

    private Both(float[] forth, float[] back) {
      this.forth = forth;
      this.back = back;
    }

    /** From the first to the second. */
    public float[] forth() {
      return forth;
    }

    /** From the second to the first. */
    public float[] back() {
      return back;
    }
  }

  /** The pairs of a sentence; what two directions or pairs share is reckoned once. One thread's. */
  public final class Pairs {
    private final WordStates states;
    private final float[] base;
    // Null until asked for.
    private Party voice;
    private float[] spoken;

    private Pairs(WordStates states, int sentence) {
      this.states = states;
      base = pairHidden.begin();
      pairHidden.add(states.sentence(sentence), 2 * width, base);
    }

    /**
     * An actor.
     *
     * @param tokens of all mentions in the sentence
     */
    public Party party(int[] tokens) {
      return new Party(states.mean(tokens));
    }

    /**
     * How two stand toward each other.
     *
     * @param between tokens between the two where they stand nearest
     */
    public Both of(Party first, Party second, int[] between) {
      float[] shared = product(first, second, between(between));
      return new Both(directed(first, second, shared), directed(second, first, shared));
    }

    /**
     * How whoever speaks in the sentence stands toward somebody.
     *
     * @param words all tokens of the sentence, the same each time
     */
    public float[] ofSpeaker(Party target, int[] words) {
      if (voice == null) {
        voice = new Party(speaker);
        spoken = between(words);
      }
      return directed(voice, target, product(voice, target, spoken.clone()));
    }

    private float[] between(int[] tokens) {
      float[] sums = base.clone();
      if (tokens.length > 0) {
        pairHidden.add(states.mean(tokens), 4 * width, sums);
      }
      return sums;
    }

    private float[] product(Party first, Party second, float[] sums) {
      float[] product = new float[width];
      for (int i = 0; i < width; i++) {
        product[i] = first.state[i] * second.state[i];
      }
      pairHidden.add(product, 3 * width, sums);
      return sums;
    }

    private float[] directed(Party source, Party target, float[] shared) {
      float[] hidden = shared.clone();
      add(source.asSource(), hidden);
      add(target.asTarget(), hidden);
      return Activations.chances(pairOut.of(Activations.gelu(hidden)));
    }
  }

  private static void add(float[] part, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += part[i];
    }
  }
}
