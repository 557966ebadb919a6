package io.wireroom.story.registry;

/** The best of those who may be meant, and how near the next one comes. */
final class Rivals {
  private Choice best;
  private double next = Double.NEGATIVE_INFINITY;
  private double told;

  /**
   * @param told what is told beside the name
   */
  void add(Choice choice, double told) {
    if (best == null || choice.score() > best.score() || isFirst(choice)) {
      next = best == null ? next : Math.max(next, best.score());
      best = choice;
      this.told = told;
    } else {
      next = Math.max(next, choice.score());
    }
  }

  /** Of two equals, the one more articles name. */
  private boolean isFirst(Choice choice) {
    long more = choice.bearer().profile.articles - best.bearer().profile.articles;
    boolean before = choice.bearer().id.compareTo(best.bearer().id) < 0;
    return choice.score() == best.score() && (more > 0 || (more == 0 && before));
  }

  /** Whether anybody may be meant. */
  boolean any() {
    return best != null;
  }

  /** How good the best is; minus infinity where there is none. */
  double score() {
    return best == null ? Double.NEGATIVE_INFINITY : best.score();
  }

  /** The best, where it is good enough and either well before the next or spoken for. */
  Choice clear() {
    if (best == null || best.score() < Judge.JOINED) {
      return null;
    }
    boolean alone = next < Judge.JOINED || best.score() - next >= Judge.MARGIN;
    return alone || told > 0 ? best : null;
  }

  /** The best, where it is well before the next. */
  Choice lone() {
    Choice clear = clear();
    return clear != null && (next < Judge.JOINED || best.score() - next >= Judge.MARGIN)
        ? clear
        : null;
  }
}
