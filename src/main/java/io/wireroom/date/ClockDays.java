package io.wireroom.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Sets days before times of day: the nearest day that their sentence tells, else the one on which
 * the time was, or will be, seen from the publication. Where the present tense may mean any day, a
 * time stays alone.
 */
final class ClockDays {
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

  private final TimePieces pieces;
  private final Publication published;

  ClockDays(TimePieces pieces, Publication published) {
    this.pieces = pieces;
    this.published = published;
  }

  /** Sets them among the values of a sentence. */
  void set(List<TimeMatch> matches, List<TimeValue> values, ClauseTense tenses) {
    for (int i = 0; i < matches.size(); i++) {
      TimeMatch match = matches.get(i);
      TimeValue value = values.get(i);
      if (value != null && match.rule().name().equals("clock")) {
        LocalDate day = day(matches, values, i);
        day = day == null ? seen(match, value, tenses) : day;
        values.set(i, day == null ? value : on(day, match, value));
      }
    }
  }

  private LocalDate day(List<TimeMatch> matches, List<TimeValue> values, int at) {
    LocalDate nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = Math.max(0, at - 3); i < Math.min(matches.size(), at + 4); i++) {
      LocalDate day = values.get(i) == null || i == at ? null : values.get(i).day();
      int away = Math.abs(matches.get(i).first() - matches.get(at).first());
      if (day != null && away < least && matches.get(i).kind() != TimeKind.SET) {
        nearest = day;
        least = away;
      }
    }
    return nearest;
  }

  /** The day of a time that no word tells: the last such time, or the next one. */
  private LocalDate seen(TimeMatch match, TimeValue value, ClauseTense tenses) {
    int first = pieces.get(match.first()).token();
    int last = pieces.get(match.end() - 1).token() + 1;
    boolean future = tenses.of(first, last) == Tense.FUTURE;
    if (published.day() == null || (!future && tenses.general(first, last))) {
      return null;
    }
    ZoneId zone = zone(match);
    if (zone == null || published.at() == null || value.iso().startsWith("T24")) {
      return published.day();
    }
    ZonedDateTime now = published.at().atZone(zone);
    LocalDate day = now.toLocalDate();
    boolean after =
        LocalDateTime.parse(day + value.iso().substring(0, 6)).isAfter(now.toLocalDateTime());
    return future ? day.plusDays(after ? 0 : 1) : day.minusDays(after ? 1 : 0);
  }

  private static ZoneId zone(TimeMatch match) {
    return match.slots().has("zone") ? ZoneId.of(match.slots().get("zone")) : null;
  }

  private static TimeValue on(LocalDate day, TimeMatch match, TimeValue value) {
    ZoneId zone = zone(match);
    String offset =
        zone == null || value.iso().endsWith("Z")
            ? ""
            : OFFSET.format(LocalDateTime.parse(day + value.iso()).atZone(zone));
    return TimeValue.other(day + value.iso() + offset);
  }
}
