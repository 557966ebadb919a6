package io.wireroom.date;

/**
 * Words that fit a rule.
 *
 * @param first index of the first piece
 * @param end index after the last piece
 * @param part of the day that is told behind a day, as {@code TMO}; null where none is
 */
record TimeMatch(int first, int end, TimeRule rule, TimeSlots slots, String part) {
  /** The value, seen from somewhere; null where there is none. */
  TimeValue value(TimeReference from) {
    TimeValue value = rule.meaning().of(this, from);
    return value == null || part == null ? value : value.with(part);
  }

  TimeKind kind() {
    return part == null ? rule.kind() : TimeKind.TIME;
  }

  /** Whether it tells one day, whichever. */
  boolean daily() {
    boolean date = TimeMeanings.DAYS.contains(rule.meaningName());
    boolean unit = rule.take(0).equals("DAY");
    boolean counted = !"X".equals(slots.get("n"));
    boolean slot = rule.take(0).equals("unit") && "DAY".equals(slots.get("unit")) && counted;
    return date || unit || slot;
  }

  /** What the meaning takes at a place. */
  String take(int index) {
    return rule.take(index);
  }

  TimeMatch with(int begin, int finish, String partOfDay) {
    return new TimeMatch(begin, finish, rule, slots, partOfDay);
  }
}
