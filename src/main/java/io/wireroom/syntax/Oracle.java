package io.wireroom.syntax;

/**
 * How many gold arcs an action puts out of reach: the dynamic oracle of arc-hybrid (Goldberg and
 * Nivre 2013, "Training Deterministic Parsers with Non-Deterministic Oracles"). Exact for trees
 * without crossing arcs; of others the parser learns what can be reached.
 */
final class Oracle {
  private final int[] gold;

  /**
   * @param gold head of each place from 1; the root is behind the last
   */
  Oracle(int[] gold) {
    this.gold = gold;
  }

  /** The arcs lost by an allowed action. */
  int cost(Configuration at, int action) {
    int next = at.next();
    int top = at.stacked(0);
    int cost = 0;
    if (action == Configuration.SHIFT) {
      for (int depth = 0; depth < at.stackSize(); depth++) {
        int word = at.stacked(depth);
        cost += gold[word] == next ? 1 : 0;
        cost += depth > 0 && gold[next] == word ? 1 : 0;
      }
      return cost;
    }
    for (int word = next; word < at.root; word++) {
      cost += gold[word] == top ? 1 : 0;
    }
    if (action == Configuration.LEFT) {
      return cost + (gold[top] > next || gold[top] == at.stacked(1) ? 1 : 0);
    }
    return cost + (gold[top] >= next ? 1 : 0);
  }
}
