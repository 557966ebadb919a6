package io.wireroom.date;

import java.time.LocalDate;

/** What words for years and longer stretches mean. */
final class YearMeanings {
  private static final int FOUR_DIGITS = 1000;
  private static final int CENTURY = 100;
  private static final int CENTURY_DIGITS = 2;

  private YearMeanings() {}

  /** {@code 2016}, {@code the year 71}, {@code 400 BC}. */
  static TimeValue year(TimeMatch match, TimeReference from) {
    boolean ancient = match.take(0).equals("ancient");
    boolean told = from.told() != null && from.told().begin() != null;
    if (ancient && (!told || from.told().begin().getYear() >= FOUR_DIGITS)) {
      return null;
    }
    return of(match.slots().number("year"), match.take(0));
  }

  private static TimeValue of(int year, String era) {
    return year == 0
        ? null
        : TimeValue.of(CalendarUnit.YEAR, LocalDate.of(era.equals("bc") ? 1 - year : year, 1, 1));
  }

  /** {@code 1910-45}, {@code 1999-02}, {@code 1959-1964}. */
  static TimeValue range(TimeMatch match, TimeReference from) {
    int first = match.slots().number("year");
    int last = match.slots().number(match.slots().has("yy") ? "yy" : "year2");
    boolean before = match.take(0).equals("bc");
    if (match.slots().has("yy")) {
      int century = first - first % CENTURY;
      last += last > first % CENTURY ? century : century + CENTURY;
    }
    if (before ? last >= first : last <= first) {
      return null;
    }
    TimeValue begin = of(first, match.take(0));
    TimeValue end = of(last, match.take(0));
    return begin == null || end == null
        ? null
        : new TimeValue(begin.iso() + "/" + end.iso(), CalendarUnit.DECADE, begin.begin());
  }

  /** {@code the 1990s}: {@code 199}. */
  static TimeValue decade(TimeMatch match, TimeReference from) {
    LocalDate begin = LocalDate.of(match.slots().number("decade"), 1, 1);
    return TimeValue.of(CalendarUnit.DECADE, begin);
  }

  /** {@code the 19th century}: {@code 18}, the digits that its years share. */
  static TimeValue century(TimeMatch match, TimeReference from) {
    int century = match.slots().number("ordinal") - 1;
    String iso = "%02d".formatted(century);
    return century == 0
        ? TimeValue.other(iso)
        : new TimeValue(
            iso.substring(0, CENTURY_DIGITS),
            CalendarUnit.CENTURY,
            LocalDate.of(century * CENTURY, 1, 1));
  }

  /** {@code fiscal 2020}, {@code FY20}, {@code the first quarter of fiscal 2020}. */
  static TimeValue fiscal(TimeMatch match, TimeReference from) {
    TimeSlots slots = match.slots();
    int year = slots.has("yy") ? NewsYears.ofTwoDigits(slots.number("yy")) : slots.number("year");
    TimeValue value = TimeValue.of(CalendarUnit.FISCAL, LocalDate.of(year, 1, 1));
    return slots.has("ordinal") ? value.with("-Q" + slots.get("ordinal")) : value;
  }

  /** {@code year-end}. */
  static TimeValue end(TimeMatch match, TimeReference from) {
    return from.published() == null
        ? TimeValue.open("XXXX-12-31", CalendarUnit.DAY)
        : TimeValue.of(CalendarUnit.DAY, LocalDate.of(from.published().getYear(), 12, 31));
  }

  /** {@code World War II}. */
  static TimeValue period(TimeMatch match, TimeReference from) {
    return TimeValue.other(match.slots().get("period"));
  }

  /** What a rule says itself: a day, or what is none. */
  static TimeValue constant(String iso) {
    return Digits.iso(iso)
        ? TimeValue.of(CalendarUnit.DAY, LocalDate.parse(iso))
        : TimeValue.other(iso);
  }
}
