package io.wireroom.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;

/**
 * The years in which news is published: 1700 to the one after this. What a field or a page says of
 * any other is a placeholder or a slip, and no date.
 */
public final class NewsYears {
  private static final int FIRST = 1700;
  private static final int CENTURY = 100;

  private NewsYears() {}

  /** Whether news may be of a year. */
  public static boolean hold(int year) {
    return year >= FIRST && year <= last();
  }

  static boolean hold(LocalDate date) {
    return hold(date.getYear());
  }

  /** The latest year of news that ends in two digits. */
  static int ofTwoDigits(int digits) {
    int last = last();
    int year = last - last % CENTURY + digits;
    return year > last ? year - CENTURY : year;
  }

  private static int last() {
    return Year.now(ZoneOffset.UTC).getValue() + 1;
  }
}
