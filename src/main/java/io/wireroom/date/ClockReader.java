package io.wireroom.date;

import io.wireroom.lexicon.Lists;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day, and the zones behind them. */
final class ClockReader {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
  private static final Pattern FULL = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");
  private static final Set<String> MORNING = Set.of("am", "a.m.", "a.m");
  private static final Set<String> EVENING = Set.of("pm", "p.m.", "p.m");
  private static final Set<String> ZONELESS =
      Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "su", "at", "from");
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private final Map<String, String> zones = Lists.ruleMap("time-zones", "abbreviation", "zone");

  /** {@code 9}, {@code 9:30} or {@code 9.30} before {@code a.m.}: {@code 09:30}. */
  Slot clock(TimePieces pieces, int at) {
    return of(CLOCK.matcher(pieces.word(at)), at);
  }

  /** {@code 21:30}. */
  Slot full(TimePieces pieces, int at) {
    String word = pieces.word(at);
    // Verses and scores: John 3:16, won 2:1.
    boolean name = pieces.get(at - 1).named() && !ZONELESS.contains(pieces.word(at - 1));
    return name ? null : of(FULL.matcher(word), at);
  }

  /** {@code 2330}: {@code 23:30}. */
  Slot military(String word, int at) {
    return Digits.count(word, 4, 4)
        ? time(Integer.parseInt(word.substring(0, 2)), Integer.parseInt(word.substring(2)), at)
        : null;
  }

  /** {@code a.m.}: {@code AM}. */
  Slot half(String word, int at) {
    return MORNING.contains(word)
        ? new Slot(at + 1, "AM")
        : EVENING.contains(word) ? new Slot(at + 1, "PM") : null;
  }

  /** {@code EDT}: {@code America/New_York}; as written in capitals. */
  Slot zone(String text, int at) {
    return Slot.of(at + 1, zones.get(text));
  }

  private static Slot of(Matcher clock, int at) {
    if (!clock.matches()) {
      return null;
    }
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    return time(Integer.parseInt(clock.group(1)), minute, at);
  }

  private static Slot time(int hour, int minute, int at) {
    return hour < HOURS && minute < MINUTES
        ? Slot.of(at + 1, "%02d:%02d".formatted(hour, minute))
        : null;
  }
}
