package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;

/** What hangs loose where its neighbours were taken away: headings, labels, notes at the foot. */
final class LooseEnds {
  private static final int MOST_NOTES = 3;
  private static final int LONGEST_LABEL = 40;
  private static final double MOST_EMPHASISED = 0.9;
  private static final double HALF = 0.5;

  private final List<Box> boxes;

  /**
   * @param boxes of the page, what stands beside its story marked
   */
  LooseEnds(List<Box> boxes) {
    this.boxes = boxes;
  }

  /**
   * Drops them.
   *
   * @param parts of the page that hold its story, in their order
   */
  void drop(List<Box> parts) {
    dropNotes(parts.get(parts.size() - 1));
    dropLooseHeadings(parts);
  }

  /**
   * What stands under the story in another face and leads elsewhere: who wrote it, whom to follow.
   */
  private void dropNotes(Box part) {
    for (int i = part.end - 1, left = MOST_NOTES; i > part.begin && left > 0; i--) {
      Watched.check();
      Box box = boxes.get(i);
      if (box.own > 0 && !isDropped(box, part)) {
        boolean note = box.linked > 0 && box.emphasised >= MOST_EMPHASISED * box.letters;
        if (!note || box.heading() > 0) {
          return;
        }
        box.dropped = true;
        left--;
      }
    }
  }

  private static boolean isDropped(Box box, Box part) {
    for (Box up = box; up != null && up != part; up = up.parent) {
      if (up.dropped) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMenu(Box box) {
    return box.dropped && box.letters > 0 && box.linkShare() >= HALF;
  }

  /** Headings under which nothing is left, and short lines that lead to links. */
  private void dropLooseHeadings(List<Box> parts) {
    for (int p = parts.size() - 1; p >= 0; p--) {
      Box part = parts.get(p);
      List<Box> left = new ArrayList<>();
      int i = part.begin;
      while (i < part.end) {
        Box box = boxes.get(i);
        if (box.dropped || box.own > 0) {
          left.add(box);
        }
        i = box.dropped ? box.end : i + 1;
      }
      dropLooseHeadings(left, p == parts.size() - 1);
    }
  }

  /**
   * @param left what is left and, as one, what is not
   */
  private static void dropLooseHeadings(List<Box> left, boolean last) {
    int next = last ? 1 : 0;
    boolean cut = last;
    for (int i = left.size() - 1; i >= 0; i--) {
      Box box = left.get(i);
      boolean label = box.running == 0 && box.letters <= LONGEST_LABEL && i + 1 < left.size();
      if (box.dropped) {
        cut |= box.letters > 0;
      } else if (box.heading() == 0 && label && isMenu(left.get(i + 1))) {
        box.dropped = true;
      } else if (box.heading() > 0) {
        if (cut && next > 0 && box.heading() >= next) {
          box.dropped = true;
        } else {
          next = box.heading();
          cut = false;
        }
      } else {
        next = 0;
        cut = false;
      }
    }
  }
}
