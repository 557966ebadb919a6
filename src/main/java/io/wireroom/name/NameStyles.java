package io.wireroom.name;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import io.wireroom.learn.LinearModel;
import io.wireroom.learn.NaiveBayes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Which labelled set a document reads like. Sets differ in what they call a name (one takes titles
 * into it, another no nationalities), so weights learnt for one convention belong to its kind of
 * text. Anything that reads like none of them is news, style 0.
 */
final class NameStyles {
  /** Sentences judged together: longer documents are judged piece by piece. */
  static final int PIECE = 25;

  // Words at which half of the evidence counts: a short document says little.
  private static final double SHRINK = 50;

  private final LinearModel words;
  private final float[] least;

  /**
   * @param words naive Bayes over words
   * @param least per style, how much likelier than news a word must be on average, in logarithms
   */
  NameStyles(LinearModel words, float[] least) {
    this.words = words;
    this.least = least.clone();
  }

  /** The style of a document. */
  int of(List<List<String>> sentences) {
    double[] excess = new double[least.length];
    int[] sums = new int[least.length];
    int pieces = 0;
    for (int from = 0; from < sentences.size(); from += PIECE) {
      int to = Math.min(sentences.size(), from + PIECE);
      int[] features = features(sentences.subList(from, to));
      words.score(features, features.length, sums);
      pieces++;
      for (int style = 1; style < sums.length; style++) {
        double likelier = (sums[style] - sums[0]) / (double) NaiveBayes.UNITS;
        excess[style] += likelier / (features.length + SHRINK);
      }
    }
    int best = 0;
    double most = 0;
    for (int style = 1; style < excess.length; style++) {
      double over = excess[style] / Math.max(1, pieces) - least[style];
      if (over > most) {
        most = over;
        best = style;
      }
    }
    return best;
  }

  /** Hashes of the words, each once, digits as one. */
  static int[] features(List<List<String>> sentences) {
    IntTable seen = new IntTable(256);
    int[] features = new int[256];
    int n = 0;
    for (List<String> sentence : sentences) {
      for (String word : sentence) {
        int hash = hash(word);
        if (seen.get(hash, 0) == 0) {
          seen.put(hash, 1);
          if (n == features.length) {
            features = Arrays.copyOf(features, n * 2);
          }
          features[n++] = hash;
        }
      }
    }
    return Arrays.copyOf(features, n);
  }

  private static int hash(String word) {
    int hash = 17;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      hash = hash * 31 + (c >= '0' && c <= '9' ? '0' : Character.toLowerCase(c));
    }
    return Hash.mix(hash, 1);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(least.length);
    for (float each : least) {
      out.writeFloat(each);
    }
    words.write(out);
  }

  static NameStyles read(DataInputStream in) throws IOException {
    float[] least = new float[in.readUnsignedByte()];
    for (int i = 0; i < least.length; i++) {
      least[i] = in.readFloat();
    }
    return new NameStyles(LinearModel.read(in), least);
  }
}
