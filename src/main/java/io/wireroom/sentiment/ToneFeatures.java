package io.wireroom.sentiment;

import static io.wireroom.sentiment.ToneTemplates.*;

import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.WordVectors;
import io.wireroom.reading.Pool;
import io.wireroom.reading.Scores;
import io.wireroom.reading.SentenceFacts;

/** What some words of a sentence sound like, as the model of tone sees them. */
final class ToneFeatures {
  private static final int SUMS = 10;

  private ToneFeatures() {}

  /** How many numbers there are beside the features. */
  static int numbers(WordVectors vectors) {
    return vectors.dimensions() + SUMS;
  }

  /** Fills a bag for tokens {@code from..to}, the last one exclusive. */
  static void fill(SentenceFacts sentence, int from, int to, WordVectors vectors, FeatureBag out) {
    out.clear();
    float[] numbers = out.dense();
    Pool pool = new Pool(vectors, numbers, 0);
    double good = 0;
    double bad = 0;
    boolean question = false;
    boolean exclamation = false;
    boolean contrast = false;
    for (int i = from; i < to; i++) {
      out.add(W_NOT, sentence.word(i), sentence.negated(i) ? 1 : 0);
      out.add(W, sentence.word(i));
      if (i + 1 < to) {
        out.add(W_W, sentence.word(i), sentence.word(i + 1));
      }
      for (int level = 0; level < sentence.levels(); level++) {
        out.add(CLUSTER + level, sentence.cluster(level, i));
      }
      pool.add(sentence.vector(i), 1);
      double valence = sentence.valence(i);
      good += Math.max(0, valence);
      bad += Math.max(0, -valence);
      question |= sentence.lower(i).equals("?");
      exclamation |= sentence.lower(i).equals("!");
      contrast |= sentence.lower(i).equals("but");
    }
    pool.finish();
    double sum = good - bad;
    int at = vectors.dimensions();
    numbers[at++] = (float) good;
    numbers[at++] = (float) bad;
    numbers[at++] = (float) sum;
    numbers[at++] = (float) Scores.squash(sum);
    numbers[at++] = (float) (sum / (good + bad + 0.5));
    numbers[at++] = (float) (sum / (to - from));
    numbers[at++] = question ? 1 : 0;
    numbers[at++] = exclamation ? 1 : 0;
    numbers[at++] = contrast ? 1 : 0;
    numbers[at] = (to - from) / 30f;
  }
}
