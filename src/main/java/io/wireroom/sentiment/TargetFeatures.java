package io.wireroom.sentiment;

import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.Hash;
import io.wireroom.learn.WordVectors;
import io.wireroom.syntax.Relation;
import io.wireroom.text.Token;

/** What a sentence says around one target in it, as the model of targets sees it. */
final class TargetFeatures {
  /** Tokens to each side that are looked at; keeps the work linear however long a sentence is. */
  private static final int REACH = 60;

  /** Sums of feelings, and what else is a number. */
  private static final int SUMS = 5;

  private static final int POOLS = 7;
  private static final int FLAGS = 7;
  private static final int PER_SUM = 5;
  private static final int TARGET = Hash.of("@T");
  private static final int EDGE = Hash.of("^$");

  private final SentenceFacts sentence;
  private final FeatureBag out;
  private final int first;
  private final int last;
  private final int head;
  private final int from;
  private final int to;
  private final Paths paths;

  private TargetFeatures(SentenceFacts sentence, int first, int last, FeatureBag out) {
    this.sentence = sentence;
    this.out = out;
    this.first = first;
    this.last = last;
    head = sentence.head(first, last);
    from = from(first);
    to = to(sentence, last);
    paths = new Paths(sentence, head, from, to);
  }

  /** First token that is looked at. */
  static int from(int first) {
    return Math.max(0, first - REACH);
  }

  /** Last token that is looked at, exclusive. */
  static int to(SentenceFacts sentence, int last) {
    return Math.min(sentence.size(), last + REACH + 1);
  }

  /** How many numbers there are beside the features. */
  static int numbers(WordVectors vectors) {
    return POOLS * vectors.dimensions() + SUMS * PER_SUM + FLAGS;
  }

  /** Fills a bag for the target that is tokens {@code first..last}, inclusive. */
  static void fill(
      SentenceFacts sentence, int first, int last, WordVectors vectors, FeatureBag out) {
    out.clear();
    TargetFeatures features = new TargetFeatures(sentence, first, last, out);
    for (int i = features.from; i < features.to; i++) {
      out.at(i);
      if (i < first || i > last) {
        features.word(i);
        features.way(i);
      }
      features.pair(i);
    }
    features.neighbours();
    out.at(FeatureBag.NOWHERE);
    features.target();
    features.pool(vectors);
    features.sums(POOLS * vectors.dimensions());
  }

  private boolean inside(int i) {
    return i >= first && i <= last;
  }

  private int word(int i, int side) {
    if (i < 0 || i >= sentence.size()) {
      return EDGE + side;
    }
    return inside(i) ? TARGET : sentence.word(i);
  }

  private void word(int i) {
    int word = sentence.word(i);
    int side = i < first ? 1 : 2;
    int distance = i < first ? first - i : i - last;
    out.add(1, word, sentence.negated(i) ? 1 : 0);
    out.add(2, side, word);
    out.add(3, side * 16 + Steps.distance(distance), word);
    out.add(4, sentence.clause(i) == sentence.clause(head) ? 1 : 0, word);
    out.add(5, sentence.voice(i) == sentence.voice(head) ? 1 : 0, word);
    for (int level = 0; level < sentence.levels(); level++) {
      int cluster = sentence.cluster(level, i);
      out.add(10 + level, cluster);
      out.add(20 + level, cluster, side);
    }
  }

  private void way(int i) {
    int length = paths.length(i);
    if (length < 0) {
      return;
    }
    int path = paths.path(i);
    out.add(30, path, sentence.word(i));
    out.add(31, length, sentence.word(i));
    double feeling = sentence.feeling(i);
    if (feeling != 0) {
      out.add(32, path, feeling > 0 ? 1 : 0);
      out.add(33, length, feeling > 0 ? 1 : 0, sentence.negated(i) ? 1 : 0);
    }
    int turned = sentence.negated(i) ? 1 : 0;
    int cue = sentence.cue(i);
    if (cue != 0) {
      out.add(34, path, cue, turned);
    }
    int direction = sentence.direction(i);
    if (direction != 0) {
      out.add(35, path, direction, turned);
    }
  }

  private void pair(int i) {
    if (i + 1 < to) {
      out.add(6, word(i, 0), word(i + 1, 0));
    }
  }

  private void neighbours() {
    for (int d = 1; d <= 3; d++) {
      at(first - d);
      out.add(40 + d, word(first - d, 0));
      at(last + d);
      out.add(45 + d, word(last + d, 1));
    }
    at(first - 1);
    out.add(50, word(first - 2, 0), word(first - 1, 0));
    at(last + 1);
    out.add(51, word(last + 1, 1), word(last + 2, 1));
  }

  private void at(int i) {
    out.at(i >= 0 && i < sentence.size() ? i : FeatureBag.NOWHERE);
  }

  private void target() {
    Token token = sentence.tokens().get(first);
    int relation = sentence.parse().relation(head).number();
    boolean pronoun = token.pos().startsWith("PRP");
    out.add(60, relation);
    out.add(61, Hash.of(sentence.tokens().get(head).pos()));
    out.add(62, sentence.kindHash(head));
    out.add(63, pronoun ? Hash.of(sentence.lower(first)) : 0);
    int governor = sentence.parse().head(head);
    if (governor >= 0) {
      out.at(governor);
      out.add(64, relation, sentence.word(governor));
      out.at(FeatureBag.NOWHERE);
      out.add(65, relation, Hash.of(sentence.tokens().get(governor).pos()));
    }
    out.add(66, sentence.quoted(head) ? 1 : 0, sentence.voice(head) >= 0 ? 1 : 0);
    out.add(67, 4 * first / sentence.size());
    out.add(68, sentence.speaker(first) >= 0 ? 1 : 0);
    out.add(69, Math.min(6, sentence.size() / 8));
    int clause = sentence.clause(head);
    out.at(clause);
    out.add(70, relation, word(clause, 0));
    out.at(FeatureBag.NOWHERE);
    out.add(71, sentence.negated(clause) ? 1 : 0);
  }

  /** Mean vectors of the words on all sides, each pool weighing words in its own way. */
  private void pool(WordVectors vectors) {
    Pool[] pools = new Pool[POOLS];
    for (int k = 0; k < POOLS; k++) {
      pools[k] = new Pool(vectors, out.dense(), k * vectors.dimensions());
    }
    for (int i = from; i < to; i++) {
      int row = sentence.vector(i);
      if (row >= 0 && !inside(i)) {
        int far = paths.length(i) < 0 ? 6 : paths.length(i);
        pools[0].add(row, 1);
        pools[i < first ? 1 : 2].add(row, 1);
        pools[3].add(row, (float) nearness(i));
        pools[4].add(row, sentence.clause(i) == sentence.clause(head) ? 1 : 0);
        pools[5].add(row, (float) (1 / (far * Math.sqrt(far))));
        pools[6].add(row, far <= 2 ? 1 : 0);
      }
    }
    for (Pool pool : pools) {
      pool.finish();
    }
  }

  private double nearness(int i) {
    return 1 / (1 + 0.3 * (i < first ? first - i : i - last));
  }

  /** SentimentLists of the words of listed feeling, summed in several ways. */
  private void sums(int begin) {
    double[] good = new double[SUMS + 1];
    double[] bad = new double[SUMS + 1];
    for (int i = from; i < to; i++) {
      double feeling = sentence.feeling(i);
      if (feeling == 0 || inside(i)) {
        continue;
      }
      boolean clause = sentence.clause(i) == sentence.clause(head);
      boolean voice = sentence.voice(i) == sentence.voice(head);
      double[] shares = {
        1, nearness(i), clause ? 1 : 0, i < first ? 1 : 0, i > last ? 1 : 0, voice ? 1 : 0
      };
      double[] sums = feeling > 0 ? good : bad;
      for (int k = 0; k <= SUMS; k++) {
        sums[k] += shares[k] * Math.abs(feeling);
      }
    }
    float[] numbers = out.dense();
    int at = begin;
    for (int k = 0; k <= SUMS; k++) {
      double sum = good[k] - bad[k];
      out.add(80, k, Steps.feeling(sum));
      out.add(81, k, Steps.feeling(good[k]));
      out.add(82, k, Steps.feeling(bad[k]));
      if (k < SUMS) {
        numbers[at++] = (float) good[k];
        numbers[at++] = (float) bad[k];
        numbers[at++] = (float) sum;
        numbers[at++] = (float) Math.tanh(sum);
        numbers[at++] = (float) (sum / (good[k] + bad[k] + 0.5));
      }
    }
    Relation relation = sentence.parse().relation(head);
    numbers[at++] = sentence.tokens().get(first).pos().startsWith("PRP") ? 1 : 0;
    numbers[at++] = relation == Relation.NSUBJ ? 1 : 0;
    numbers[at++] = relation == Relation.OBJ ? 1 : 0;
    numbers[at++] = relation == Relation.NSUBJ_PASS ? 1 : 0;
    numbers[at++] = sentence.quoted(head) ? 1 : 0;
    numbers[at++] = sentence.voice(head) >= 0 ? 1 : 0;
    numbers[at] = sentence.speaker(first) >= 0 ? 1 : 0;
  }
}
