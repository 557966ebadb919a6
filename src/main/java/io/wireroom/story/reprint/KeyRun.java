package io.wireroom.story.reprint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The articles of one key, in order, of which each is paired with few: the one before it, the first
 * within the horizon, and the last of its own source. So a key in every article costs no more for
 * each than a rare one. What is remembered is bounded, too, and of articles before the horizon
 * nothing counts: it is the same wherever one begins to read.
 */
public final class KeyRun {
  private static final int MOST_SOURCES = 64;

  private final int horizon;
  private final Deque<KeyRow> firstOfDay = new ArrayDeque<>();
  private final Map<Long, KeyRow> lastOfSource =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, KeyRow> eldest) {
          return size() > MOST_SOURCES;
        }
      };
  private KeyRow last;

  /**
   * @param horizon in days
   */
  public KeyRun(int horizon) {
    this.horizon = horizon;
  }

  /** The numbers of the earlier articles that the next one is compared with; three at most. */
  public Set<Long> next(KeyRow row) {
    Set<Long> pairs = new LinkedHashSet<>();
    while (!firstOfDay.isEmpty() && firstOfDay.peekFirst().day() < row.day() - horizon) {
      firstOfDay.removeFirst();
    }
    if (!firstOfDay.isEmpty()) {
      pairs.add(firstOfDay.peekFirst().number());
      pairs.add(last.number());
    }
    KeyRow own = row.source() == 0 ? null : lastOfSource.put(row.source(), row);
    if (own != null && own.day() >= row.day() - horizon) {
      pairs.add(own.number());
    }
    if (firstOfDay.isEmpty() || firstOfDay.peekLast().day() < row.day()) {
      firstOfDay.addLast(row);
    }
    last = row;
    pairs.remove(row.number());
    return pairs;
  }
}
