package io.wireroom.date;

import java.util.Map;

/**
 * What stood in the places of a rule's pattern, by name: {@code month}, and {@code month2} for a
 * second one.
 */
record TimeSlots(Map<String, String> values) {
  boolean has(String name) {
    return values.containsKey(name);
  }

  /** What stood there; null where nothing did. */
  String get(String name) {
    return values.get(name);
  }

  /** The whole number that stood there. */
  int number(String name) {
    return Integer.parseInt(values.get(name));
  }

  /** The unit that stood there. */
  CalendarUnit unit() {
    return CalendarUnit.valueOf(values.get("unit"));
  }
}
