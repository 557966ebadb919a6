package io.wireroom.story.reprint;

import java.util.Locale;

/**
 * Whether two articles come of one source within hours, and what their headlines say of that.
 *
 * @param source whether outlet or agency are one
 * @param hours between them
 * @param title of the headline with fewer telling words, how many the other has too
 * @param titleWords how many both have
 * @param marked whether tag or note say that the later one is a further version
 */
record Sameness(boolean source, long hours, double title, int titleWords, boolean marked) {
  private static final long MICROS_PER_HOUR = 3_600_000_000L;
  private static final int LONGEST_HOURS = 48;

  static Sameness of(Print earlier, Print later) {
    return new Sameness(
        sameSource(earlier, later) || (marksVersion(earlier, later) && isUnknown(earlier, later)),
        Math.abs(later.at() - earlier.at()) / MICROS_PER_HOUR,
        Titles.overlap(earlier.title(), later.title()),
        Titles.shared(earlier.title(), later.title()),
        marksVersion(earlier, later));
  }

  /** Papers that print one agency's story are no versions of each other. */
  private static boolean sameSource(Print a, Print b) {
    if (a.outlet() != null && b.outlet() != null) {
      return a.outlet().equalsIgnoreCase(b.outlet());
    }
    return a.agency() != null && b.agency() != null && a.agency().equalsIgnoreCase(b.agency());
  }

  private static boolean isUnknown(Print a, Print b) {
    return a.outlet() == null && b.outlet() == null && (a.agency() == null || b.agency() == null);
  }

  private static boolean marksVersion(Print earlier, Print later) {
    if (later.version() != earlier.version()) {
      return later.version() > earlier.version();
    }
    return isCorrection(later.tag())
        || (later.note() != null && !later.note().equals(earlier.note()));
  }

  private static boolean isCorrection(String tag) {
    if (tag == null) {
      return false;
    }
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.startsWith("correct") || lower.startsWith("refile");
  }

  /**
   * Whether the later one is a version: it shares the text, or, where the text was written anew,
   * the headline with some passages, or a mark with the headline and a little of the text.
   */
  boolean isVersion(Overlap overlap, boolean copy) {
    if (!source || hours > LONGEST_HOURS) {
      return false;
    }
    if (copy) {
      return true;
    }
    boolean near = title >= 0.6 && titleWords >= 3;
    if (marked && near) {
      return overlap.narrated() >= 0.05 || overlap.quoted() >= 0.2 || overlap.size() < 60;
    }
    return title >= 0.8 && near && (overlap.narrated() >= 0.15 || overlap.quoted() >= 0.4);
  }
}
