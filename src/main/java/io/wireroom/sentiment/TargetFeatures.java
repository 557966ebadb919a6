package io.wireroom.sentiment;

import static io.wireroom.sentiment.TargetTemplates.*;

import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.Hash;
import io.wireroom.learn.WordVectors;
import io.wireroom.reading.Paths;
import io.wireroom.reading.Pool;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.reading.Steps;
import io.wireroom.syntax.Relation;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Token;

/** What a sentence says around one target in it, as the model of targets sees it. */
final class TargetFeatures {
  /** Tokens to each side that are looked at; keeps the work linear however long a sentence is. */
  private static final int REACH = 60;

  /** Sums of valences, and what else is a number. */
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
    out.add(W_NOT, word, sentence.negated(i) ? 1 : 0);
    out.add(SIDE_W, side, word);
    out.add(DISTANCE_W, side * 16 + Steps.distance(distance), word);
    out.add(SAME_CLAUSE_W, sentence.clause(i) == sentence.clause(head) ? 1 : 0, word);
    out.add(SAME_VOICE_W, sentence.voice(i) == sentence.voice(head) ? 1 : 0, word);
    for (int level = 0; level < sentence.levels(); level++) {
      int cluster = sentence.cluster(level, i);
      out.add(CLUSTER + level, cluster);
      out.add(CLUSTER_SIDE + level, cluster, side);
    }
  }

  private void way(int i) {
    int length = paths.length(i);
    if (length < 0) {
      return;
    }
    int path = paths.path(i);
    out.add(PATH_W, path, sentence.word(i));
    out.add(PATH_LENGTH_W, length, sentence.word(i));
    double valence = sentence.valence(i);
    if (valence != 0) {
      out.add(PATH_SIGN, path, valence > 0 ? 1 : 0);
      out.add(PATH_LENGTH_SIGN_NOT, length, valence > 0 ? 1 : 0, sentence.negated(i) ? 1 : 0);
    }
    int turned = sentence.negated(i) ? 1 : 0;
    int cue = sentence.cue(i);
    if (cue != 0) {
      out.add(PATH_CUE_NOT, path, cue, turned);
    }
    int direction = sentence.direction(i);
    if (direction != 0) {
      out.add(PATH_DIRECTION_NOT, path, direction, turned);
    }
  }

  private void pair(int i) {
    if (i + 1 < to) {
      out.add(W_W, word(i, 0), word(i + 1, 0));
    }
  }

  private void neighbours() {
    for (int d = 1; d <= 3; d++) {
      at(first - d);
      out.add(BEFORE + d, word(first - d, 0));
      at(last + d);
      out.add(BEHIND + d, word(last + d, 1));
    }
    at(first - 1);
    out.add(W_M2_W_M1, word(first - 2, 0), word(first - 1, 0));
    at(last + 1);
    out.add(W_P1_W_P2, word(last + 1, 1), word(last + 2, 1));
  }

  private void at(int i) {
    out.at(i >= 0 && i < sentence.size() ? i : FeatureBag.NOWHERE);
  }

  private void target() {
    Token token = sentence.tokens().get(first);
    int relation = sentence.parse().relation(head).number();
    boolean pronoun = PartOfSpeech.pronoun(token.pos());
    out.add(REL, relation);
    out.add(POS_HEAD, Hash.of(sentence.tokens().get(head).pos()));
    out.add(KIND, sentence.kindHash(head));
    out.add(PRONOUN, pronoun ? Hash.of(sentence.lower(first)) : 0);
    int governor = sentence.parse().head(head);
    if (governor >= 0) {
      out.at(governor);
      out.add(REL_GOV, relation, sentence.word(governor));
      out.at(FeatureBag.NOWHERE);
      out.add(REL_POS_GOV, relation, Hash.of(sentence.tokens().get(governor).pos()));
    }
    out.add(QUOTED_VOICED, sentence.quoted(head) ? 1 : 0, sentence.voice(head) >= 0 ? 1 : 0);
    out.add(PLACE, 4 * first / sentence.size());
    out.add(SPEAKER, sentence.speaker(first) >= 0 ? 1 : 0);
    out.add(SENTENCE_LENGTH, Math.min(6, sentence.size() / 8));
    int clause = sentence.clause(head);
    out.at(clause);
    out.add(REL_CLAUSE, relation, word(clause, 0));
    out.at(FeatureBag.NOWHERE);
    out.add(NOT_CLAUSE, sentence.negated(clause) ? 1 : 0);
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

  /** Valences of the listed words, summed in several ways. */
  private void sums(int begin) {
    double[] good = new double[SUMS + 1];
    double[] bad = new double[SUMS + 1];
    for (int i = from; i < to; i++) {
      double valence = sentence.valence(i);
      if (valence == 0 || inside(i)) {
        continue;
      }
      boolean clause = sentence.clause(i) == sentence.clause(head);
      boolean voice = sentence.voice(i) == sentence.voice(head);
      double[] shares = {
        1, nearness(i), clause ? 1 : 0, i < first ? 1 : 0, i > last ? 1 : 0, voice ? 1 : 0
      };
      double[] sums = valence > 0 ? good : bad;
      for (int k = 0; k <= SUMS; k++) {
        sums[k] += shares[k] * Math.abs(valence);
      }
    }
    float[] numbers = out.dense();
    int at = begin;
    for (int k = 0; k <= SUMS; k++) {
      double sum = good[k] - bad[k];
      out.add(SUM, k, Steps.valence(sum));
      out.add(SUM_GOOD, k, Steps.valence(good[k]));
      out.add(SUM_BAD, k, Steps.valence(bad[k]));
      if (k < SUMS) {
        numbers[at++] = (float) good[k];
        numbers[at++] = (float) bad[k];
        numbers[at++] = (float) sum;
        numbers[at++] = (float) Math.tanh(sum);
        numbers[at++] = (float) (sum / (good[k] + bad[k] + 0.5));
      }
    }
    Relation relation = sentence.parse().relation(head);
    numbers[at++] = PartOfSpeech.pronoun(sentence.tokens().get(first).pos()) ? 1 : 0;
    numbers[at++] = relation == Relation.NSUBJ ? 1 : 0;
    numbers[at++] = relation == Relation.OBJ ? 1 : 0;
    numbers[at++] = relation == Relation.NSUBJ_PASS ? 1 : 0;
    numbers[at++] = sentence.quoted(head) ? 1 : 0;
    numbers[at++] = sentence.voice(head) >= 0 ? 1 : 0;
    numbers[at] = sentence.speaker(first) >= 0 ? 1 : 0;
  }
}
