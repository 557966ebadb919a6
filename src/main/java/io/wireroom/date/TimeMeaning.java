package io.wireroom.date;

/** How the value of a match is reckoned. */
@FunctionalInterface
interface TimeMeaning {
  /**
   * The value.
   *
   * @return null where there is none, as of February 30
   */
  TimeValue of(TimeMatch match, TimeReference from);
}
