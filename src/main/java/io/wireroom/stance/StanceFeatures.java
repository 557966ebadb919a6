package io.wireroom.stance;

import static io.wireroom.stance.StanceTemplates.*;

import io.wireroom.learn.FeatureBag;
import io.wireroom.learn.Hash;
import io.wireroom.learn.WordVectors;
import io.wireroom.quote.CueClass;
import io.wireroom.reading.Pool;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.reading.Steps;
import io.wireroom.syntax.Parse;

/** What a sentence says of how one who is named in it feels about another, as the model sees it. */
final class StanceFeatures {
  private static final int REACH = 40;
  private static final int NEAR = 4;
  private static final int BESIDE = 3;

  /** Dependents that are looked at of one word on the way. */
  private static final int MOST_DEPENDENTS = 12;

  private static final int POOLS = 4;
  private static final int REGIONS = 6;
  private static final int NEUTRAL_CUE = Hash.of(CueClass.NEUTRAL.label());
  private static final int SOURCE = Hash.of("@P");
  private static final int TARGET = Hash.of("@Q");

  private final SentenceFacts sentence;
  private final FeatureBag out;
  private final ActorSpan source;
  private final ActorSpan target;
  private final int order;
  private final ActorSpan left;
  private final ActorSpan right;
  private final int from;
  private final int to;
  private final PairPath path;

  private StanceFeatures(
      SentenceFacts sentence, ActorSpan source, ActorSpan target, FeatureBag out) {
    this.sentence = sentence;
    this.source = source;
    this.target = target;
    this.out = out;
    order = source.first() <= target.first() ? 1 : 2;
    left = order == 1 ? source : target;
    right = order == 1 ? target : source;
    from = Math.max(0, left.first() - REACH);
    to = Math.min(sentence.size(), right.last() + REACH + 1);
    path = new PairPath(sentence.parse(), source.head(), target.head());
  }

  /** How many numbers there are beside the features. */
  static int numbers(WordVectors vectors) {
    return POOLS * vectors.dimensions() + REGIONS;
  }

  /**
   * Fills a bag for one direction.
   *
   * @param event what the source does to the target by the list of events; null where nothing
   * @param reverse what the target does to the source; null where nothing
   */
  static void fill(
      SentenceFacts sentence,
      ActorSpan source,
      ActorSpan target,
      Event event,
      Event reverse,
      WordVectors vectors,
      FeatureBag out) {
    out.clear();
    StanceFeatures features = new StanceFeatures(sentence, source, target, out);
    for (int i = features.from; i < features.to; i++) {
      // A long way from one to the other says little of both.
      boolean far = i > features.left.last() + REACH && i < features.right.first() - REACH;
      if (!far) {
        out.at(i);
        features.word(i);
      }
    }
    features.way();
    features.actor(1, source);
    features.actor(2, target);
    features.said();
    features.pools(vectors);
    features.sums(POOLS * vectors.dimensions());
    out.at(FeatureBag.NOWHERE);
    out.add(EVENT, hash(event));
    out.add(EVENT_FRIENDLY, event == null ? -1 : event.friendly() ? 1 : 0);
    out.add(EVENT_BACK, hash(reverse));
  }

  private static int hash(Event event) {
    return event == null ? 0 : Hash.of(event.label());
  }

  private int word(int i, int edge) {
    if (i < 0 || i >= sentence.size()) {
      return edge;
    }
    return source.contains(i) ? SOURCE : target.contains(i) ? TARGET : sentence.word(i);
  }

  private int zone(int i) {
    return (i < left.first() ? 0 : i > right.last() ? 1 : 2) * 2 + order;
  }

  private void word(int i) {
    int zone = zone(i);
    out.add(ZONE_W_W, zone, word(i, 0), word(i + 1, -1));
    if (source.contains(i) || target.contains(i)) {
      return;
    }
    int word = sentence.word(i);
    int negated = sentence.negated(i) ? 1 : 0;
    out.add(W_NOT, word, negated);
    out.add(ZONE_W, zone, word);
    if (zone >= 4) {
      out.add(BETWEEN_ORDER_W_NOT, order, word, negated);
    }
    near(1, source, i, word);
    near(2, target, i, word);
    int cue = sentence.cue(i);
    if (cue != 0 && cue != NEUTRAL_CUE) {
      out.add(CUE, cue);
      if (zone >= 4) {
        out.add(BETWEEN_ORDER_CUE, order, cue);
      }
    }
  }

  private void near(int role, ActorSpan actor, int i, int word) {
    int distance = actor.distance(i);
    if (distance <= NEAR) {
      out.add(NEAR_SIDE_DISTANCE_W, role * 2 + (i < actor.first() ? 0 : 1), distance, word);
      out.add(NEAR_W, role, word);
    }
  }

  private void way() {
    out.at(FeatureBag.NOWHERE);
    int gap = Math.max(0, right.first() - left.last());
    out.add(ORDER, order);
    out.add(GAP, Steps.distance(gap));
    out.add(ORDER_GAP, order, Steps.distance(gap));
    out.add(PATH, path.hash);
    if (path.top < 0) {
      return;
    }
    int top = word(path.top, 0);
    out.at(path.top);
    out.add(TOP_NOT, top, sentence.negated(path.top) ? 1 : 0);
    out.add(PATH_TOP, path.hash, top);
    out.add(ENDS_TOP, path.ends, top);
    for (int level = 0; level < sentence.levels(); level++) {
      out.add(ENDS_CLUSTER_TOP + level, path.ends, sentence.cluster(level, path.top));
    }
    on(path.top, 0);
    for (int token : path.up) {
      on(token, 1);
    }
    for (int token : path.down) {
      on(token, 2);
    }
  }

  private void on(int token, int where) {
    if (source.contains(token) || target.contains(token)) {
      return;
    }
    Parse parse = sentence.parse();
    out.at(token);
    out.add(WAY_W, where, sentence.word(token));
    double valence = sentence.valence(token);
    if (valence != 0) {
      out.add(WAY_SIGN, valence > 0 ? 1 : 0);
      out.add(WAY_ENDS_SIGN, path.ends, valence > 0 ? 1 : 0);
    }
    int cue = sentence.cue(token);
    if (cue != 0) {
      out.add(WAY_ENDS_CUE, path.ends, cue);
    }
    for (int k = 0; k < Math.min(MOST_DEPENDENTS, parse.dependents(token)); k++) {
      int dependent = parse.dependent(token, k);
      if (!source.contains(dependent) && !target.contains(dependent)) {
        out.at(dependent);
        out.add(WAY_DEPENDENT, sentence.word(dependent));
        out.add(WAY_DEPENDENT_REL, parse.relation(dependent).number(), sentence.word(dependent));
      }
    }
  }

  private void actor(int role, ActorSpan actor) {
    Parse parse = sentence.parse();
    int relation = parse.relation(actor.head()).number();
    out.at(FeatureBag.NOWHERE);
    out.add(ROLE_REL, role, relation);
    int governor = parse.head(actor.head());
    if (governor >= 0) {
      out.at(governor);
      out.add(ROLE_REL_GOV, role, relation, word(governor, 0));
      out.add(ROLE_GOV, role, word(governor, 0));
      int cue = sentence.cue(governor);
      if (cue != 0) {
        out.add(ROLE_REL_CUE_GOV, role, relation, cue);
      }
    }
    int clause = sentence.clause(actor.head());
    out.at(clause);
    out.add(
        ROLE_NOT_REL_CLAUSE,
        role * 2 + (sentence.negated(clause) ? 1 : 0),
        relation,
        word(clause, 0));
    int cue = sentence.cue(clause);
    if (cue != 0) {
      out.add(ROLE_REL_CUE_CLAUSE, role, relation, cue);
    }
    for (int level = 0; level < sentence.levels(); level++) {
      out.add(ROLE_REL_CLUSTER_CLAUSE + level, role, relation, sentence.cluster(level, clause));
    }
    out.at(FeatureBag.NOWHERE);
    out.add(ROLE_VOICED, role, sentence.voice(actor.first()) >= 0 ? 1 : 0);
    out.add(ROLE_SPEAKER, role, sentence.speaker(actor.first()) >= 0 ? 1 : 0);
    out.add(ROLE_KIND, role, sentence.kindHash(actor.head()));
    if (role == 2) {
      out.add(RELS, parse.relation(source.head()).number(), relation);
    }
  }

  /** Whether the source is quoted with words that name the target, and what these are. */
  private void said() {
    int voice = sentence.voice(target.first());
    if (voice < 0 || sentence.speaker(source.first()) != voice) {
      return;
    }
    out.add(SAID, 1);
    double sum = 0;
    for (int i = from; i < to; i++) {
      if (sentence.voice(i) == voice && !target.contains(i)) {
        out.at(i);
        out.add(SAID_W, sentence.word(i));
        sum += sentence.valence(i);
      }
    }
    out.at(FeatureBag.NOWHERE);
    out.add(SAID_SUM, Steps.valence(sum));
  }

  private void pools(WordVectors vectors) {
    float[] numbers = out.dense();
    int dimensions = vectors.dimensions();
    Pool between = new Pool(vectors, numbers, 0);
    for (int i = left.last() + 1; i < Math.min(right.first(), left.last() + 2 * REACH); i++) {
      between.add(sentence.vector(i), 1);
    }
    between.finish();
    Pool along = new Pool(vectors, numbers, dimensions);
    for (int[] side : new int[][] {path.up, path.down, {path.top}}) {
      for (int token : side) {
        boolean other = token >= 0 && !source.contains(token) && !target.contains(token);
        along.add(other ? sentence.vector(token) : -1, 1);
      }
    }
    along.finish();
    beside(source, new Pool(vectors, numbers, 2 * dimensions));
    beside(target, new Pool(vectors, numbers, 3 * dimensions));
  }

  private void beside(ActorSpan actor, Pool pool) {
    int end = Math.min(sentence.size(), actor.last() + BESIDE + 1);
    for (int i = Math.max(0, actor.first() - BESIDE); i < end; i++) {
      pool.add(source.contains(i) || target.contains(i) ? -1 : sentence.vector(i), 1);
    }
    pool.finish();
  }

  private void sums(int begin) {
    double[] good = new double[REGIONS];
    double[] bad = new double[REGIONS];
    for (int i = from; i < to; i++) {
      double valence = sentence.valence(i);
      if (valence == 0) {
        continue;
      }
      double[] sums = valence > 0 ? good : bad;
      double size = Math.abs(valence);
      boolean between = i > left.last() && i < right.first();
      if (between || i < left.first() || i > right.last()) {
        sums[between ? 0 : i < left.first() ? 1 : 2] += size;
      }
      sums[3] += size;
      sums[4] += sentence.clause(i) == sentence.clause(source.head()) ? size : 0;
      sums[5] += sentence.clause(i) == sentence.clause(target.head()) ? size : 0;
    }
    for (int k = 0; k < REGIONS; k++) {
      double sum = good[k] - bad[k];
      out.add(SUM_GOOD, k, Steps.valence(good[k]));
      out.add(SUM_BAD, k, Steps.valence(bad[k]));
      out.add(SUM_ORDER, k, order, Steps.valence(sum));
      out.dense()[begin + k] = (float) sum;
    }
  }
}
