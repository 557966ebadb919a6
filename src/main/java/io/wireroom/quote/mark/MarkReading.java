package io.wireroom.quote.mark;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to read the marks of an article as quotations (Viterbi): outside of them all, or
 * inside of what one form of mark has opened. A mark opens, closes or is passed over; one that
 * opens while another quotation is open says that the other was never closed. Linear in the number
 * of marks.
 */
final class MarkReading {
  private static final MarkShape[] OPENINGS =
      Arrays.stream(MarkShape.values())
          .filter(shape -> shape.opening() == shape)
          .toArray(MarkShape[]::new);
  private static final int OUTSIDE = OPENINGS.length;
  private static final int STATES = OUTSIDE + 1;
  private static final int REOPENED = 64;

  /** What a state costs that nothing has led to. */
  private static final int UNREACHED = 1 << 29;

  private static final int UNCLOSED = 6;
  private static final int UNCLOSED_SINGLE = 12;
  private static final int WITHOUT_REOPENING = 2;

  private final List<Mark> marks = new ArrayList<>();
  private final ByteArrayOutputStream from = new ByteArrayOutputStream();
  private int[] costs = new int[STATES];

  MarkReading() {
    Arrays.fill(costs, UNREACHED);
    costs[OUTSIDE] = 0;
  }

  /**
   * Reads one more paragraph.
   *
   * @param paragraph its marks, in order
   */
  void read(List<Mark> paragraph) {
    Mark first = paragraph.isEmpty() ? null : paragraph.get(0);
    for (int state = 0; state < OUTSIDE; state++) {
      boolean opensAnew =
          first != null && first.first() && first.shape().opening() == OPENINGS[state];
      if (!opensAnew) {
        costs[state] = Math.min(UNREACHED, costs[state] + unclosed(state) + WITHOUT_REOPENING);
      }
    }
    for (Mark mark : paragraph) {
      step(mark);
    }
    boundary();
  }

  /** What the marks do, in text order; null where a paragraph ends. */
  interface Visitor {
    /** Opens a quotation; the one that is open was never closed. */
    void opens(Mark mark);

    /** Closes the open quotation. */
    void closes(Mark mark);

    /** A mark outside of quotations is passed over. */
    void passes(Mark mark);

    /** A paragraph ends, and with it, where {@code open} is false, an open quotation. */
    void paragraphEnds(boolean open);
  }

  /** Tells the cheapest reading. */
  void tell(Visitor visitor) {
    byte[] ways = from.toByteArray();
    byte[] states = new byte[marks.size() + 1];
    boolean[] reopened = new boolean[marks.size()];
    int state = OUTSIDE;
    for (int i = marks.size() - 1; i >= 0; i--) {
      states[i + 1] = (byte) state;
      byte back = ways[i * STATES + state];
      reopened[i] = (back & REOPENED) != 0;
      state = back & ~REOPENED;
    }
    states[0] = (byte) state;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark == null) {
        visitor.paragraphEnds(states[i + 1] != OUTSIDE);
      } else if (states[i + 1] != OUTSIDE && (states[i] == OUTSIDE || reopened[i])) {
        visitor.opens(mark);
      } else if (states[i] != OUTSIDE && states[i + 1] == OUTSIDE) {
        visitor.closes(mark);
      } else if (states[i] == OUTSIDE) {
        visitor.passes(mark);
      }
    }
  }

  private void step(Mark mark) {
    int[] next = new int[STATES];
    byte[] back = new byte[STATES];
    Arrays.fill(next, Integer.MAX_VALUE);
    int opening = Arrays.asList(OPENINGS).indexOf(mark.shape().opening());
    int open = mark.costToOpen();
    for (int state = 0; state < OUTSIDE; state++) {
      MarkShape opened = OPENINGS[state];
      boolean goesOn = mark.first() && opening == state && open == 0;
      int inside = goesOn ? 0 : mark.costInside(opened);
      reach(next, back, state, costs[state] + inside, state);
      reach(next, back, OUTSIDE, costs[state] + mark.costToClose(opened), state);
      int reopening = costs[state] + open + mark.costToReopen(unclosed(state));
      reach(next, back, opening, reopening, state | REOPENED);
    }
    reach(next, back, OUTSIDE, costs[OUTSIDE] + mark.costOutside(), OUTSIDE);
    reach(next, back, opening, costs[OUTSIDE] + open, OUTSIDE);
    add(mark, next, back);
  }

  private static int unclosed(int state) {
    return OPENINGS[state].single() ? UNCLOSED_SINGLE : UNCLOSED;
  }

  private static void reach(int[] next, byte[] back, int state, int cost, int from) {
    if (cost < next[state]) {
      next[state] = cost;
      back[state] = (byte) from;
    }
  }

  private void boundary() {
    int[] next = costs.clone();
    byte[] back = new byte[STATES];
    for (int state = 0; state < STATES; state++) {
      back[state] = (byte) state;
    }
    for (int state = 0; state < OUTSIDE; state++) {
      reach(next, back, OUTSIDE, costs[state] + unclosed(state), state);
    }
    add(null, next, back);
  }

  /** Keeps the costs small, and one step's way back. */
  private void add(Mark mark, int[] next, byte[] back) {
    int least = Arrays.stream(next).min().getAsInt();
    for (int state = 0; state < STATES; state++) {
      next[state] = Math.min(next[state] - least, UNREACHED);
    }
    costs = next;
    marks.add(mark);
    from.writeBytes(back);
  }
}
