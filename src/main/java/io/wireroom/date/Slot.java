package io.wireroom.date;

/**
 * What stands in a place of a rule's pattern.
 *
 * @param end piece after its last
 * @param value what it says, as the meanings of rules read it
 */
record Slot(int end, String value) {
  static Slot of(int end, Object value) {
    return value == null ? null : new Slot(end, value.toString());
  }
}
