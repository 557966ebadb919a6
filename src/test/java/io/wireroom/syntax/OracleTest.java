package io.wireroom.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OracleTest {
  /** Free actions lead to the gold tree, whichever of them is taken. */
  @Property(tries = 300)
  void freeActionsReachTheGoldTree(
      @ForAll @IntRange(min = 1, max = 25) int words, @ForAll int seed) {
    Random random = new Random(seed);
    int[] gold = Trees.projective(words, random);
    Oracle oracle = new Oracle(gold);
    Configuration at = new Configuration(words);
    while (!at.finished()) {
      act(at, cheapest(at, oracle, random, 0));
    }
    for (int place = 1; place <= words; place++) {
      assertThat(at.head[place]).isEqualTo(gold[place]);
    }
  }

  /** What an action is said to cost is what the best end of it loses more. */
  @Property(tries = 300)
  void costsAddUpToTheArcsThatAreLost(
      @ForAll @IntRange(min = 1, max = 15) int words, @ForAll int seed) {
    Random random = new Random(seed);
    int[] gold = Trees.projective(words, random);
    Oracle oracle = new Oracle(gold);
    Configuration at = new Configuration(words);
    int lost = 0;
    while (!at.finished()) {
      int action = random.nextInt(3);
      // Once the words are used up only one action is left, whatever it costs.
      if (!at.allows(action)) {
        action = cheapest(at, oracle, random, -1);
      }
      lost += oracle.cost(at, action);
      act(at, action);
    }
    int wrong = 0;
    for (int place = 1; place <= words; place++) {
      wrong += at.head[place] == gold[place] ? 0 : 1;
    }
    assertThat(wrong).isEqualTo(lost);
  }

  private static int cheapest(Configuration at, Oracle oracle, Random random, int expected) {
    int best = -1;
    for (int action : new int[] {0, 1, 2}) {
      if (at.allows(action)
          && (best < 0
              || oracle.cost(at, action) < oracle.cost(at, best)
              || (oracle.cost(at, action) == oracle.cost(at, best) && random.nextBoolean()))) {
        best = action;
      }
    }
    if (expected >= 0) {
      assertThat(oracle.cost(at, best)).isEqualTo(expected);
    }
    return best;
  }

  private static void act(Configuration at, int action) {
    if (action == Configuration.SHIFT) {
      at.shift();
    } else {
      at.hang(action, Relation.DEP.number());
    }
  }
}
