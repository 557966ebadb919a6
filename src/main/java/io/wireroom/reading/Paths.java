package io.wireroom.reading;

import io.wireroom.learn.Hash;
import io.wireroom.syntax.Parse;
import java.util.Arrays;

/** The short ways through a sentence's tree from one token to those of a window around it. */
public final class Paths {
  private static final int LONGEST = 4;

  /** So many tokens are reached at most: a word may have no end of dependents. */
  private static final int MOST = 160;

  private final int from;
  private final int[] paths;
  private final byte[] lengths;

  /**
   * @param from first token of the window
   * @param to last token of the window, exclusive; no way leads through others
   */
  public Paths(SentenceFacts sentence, int start, int from, int to) {
    this.from = from;
    Parse parse = sentence.parse();
    paths = new int[to - from];
    lengths = new byte[paths.length];
    Arrays.fill(lengths, (byte) -1);
    int[] queue = new int[Math.min(MOST, paths.length)];
    queue[0] = start;
    lengths[start - from] = 0;
    paths[start - from] = Hash.SEED;
    int end = 1;
    for (int at = 0; at < end && length(queue[at]) < LONGEST; at++) {
      int token = queue[at];
      int head = parse.head(token);
      if (isNew(head) && end < queue.length) {
        queue[end++] = reach(token, head, 2 * parse.relation(token).number());
      }
      for (int k = 0; k < parse.dependents(token) && end < queue.length; k++) {
        int dependent = parse.dependent(token, k);
        if (isNew(dependent)) {
          queue[end++] = reach(token, dependent, 2 * parse.relation(dependent).number() + 1);
        }
      }
    }
  }

  private int reach(int before, int to, int step) {
    lengths[to - from] = (byte) (length(before) + 1);
    paths[to - from] = Hash.mix(path(before), step);
    return to;
  }

  private boolean isNew(int token) {
    return token >= from && token < from + lengths.length && length(token) < 0;
  }

  /** How many steps it is to a token; -1 where it is too far. */
  public int length(int token) {
    return lengths[token - from];
  }

  /** Hash of the relations on the way to a token, each with its direction. */
  public int path(int token) {
    return paths[token - from];
  }
}
