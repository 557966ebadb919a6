package io.wireroom.story.said;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The quotes of late under one key, for each that comes the earlier ones that it may share words
 * with. Holds few, however many share the key: of equal words by one speaker the first of each day
 * of the horizon, and of different ones those seen last. What it gives depends on the quotes within
 * the horizon alone, so that a run which begins there gives the same.
 */
public final class Recent {
  /** Different quotes held under a key. */
  private static final int MOST = 8;

  private record First(long day, String quote) {}

  private final int horizon;
  private final Map<Long, Deque<First>> byVoice = new LinkedHashMap<>();

  /**
   * @param horizon days that are looked back
   */
  public Recent(int horizon) {
    this.horizon = horizon;
  }

  /**
   * The candidates for a quote, which then is held itself.
   *
   * @param day days since 1970, never less than that of the one before
   * @param voice equal for equal words by one speaker
   */
  public List<String> next(long day, long voice, String quote) {
    List<String> candidates = new ArrayList<>();
    byVoice
        .values()
        .removeIf(
            firsts -> {
              while (!firsts.isEmpty() && firsts.peekFirst().day() < day - horizon) {
                firsts.removeFirst();
              }
              return firsts.isEmpty();
            });
    byVoice.values().forEach(firsts -> candidates.add(firsts.peekFirst().quote()));
    Deque<First> own = byVoice.remove(voice);
    own = own == null ? new ArrayDeque<>() : own;
    if (own.isEmpty() || own.peekLast().day() != day) {
      own.addLast(new First(day, quote));
    }
    byVoice.put(voice, own);
    if (byVoice.size() > MOST) {
      byVoice.remove(byVoice.keySet().iterator().next());
    }
    return candidates;
  }
}
