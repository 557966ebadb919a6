package io.wireroom.date;

import io.wireroom.text.PartOfSpeech;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Set;

/** Reads what may stand in the places {@code <name>} of a rule's pattern. */
final class SlotReader {
  private static final Set<String> NO_SEASONS = Set.of("springs", "falls");
  private static final Set<String> QUARTERS = Set.of("q1", "q2", "q3", "q4");
  private static final int LAST_DAY = 31;
  private static final int LAST_CENTURY = 21;

  private final TimeWords words = new TimeWords();
  private final CountReader counts = new CountReader(words);
  private final ClockReader clocks = new ClockReader();

  /** Whether something may stand at a piece in some place. */
  boolean may(TimePieces pieces, int at) {
    if (at >= pieces.size()) {
      return false;
    }
    String word = pieces.word(at);
    char first = word.charAt(0);
    return (first >= '0' && first <= '9')
        || first == '\''
        || CalendarWords.weekday(word) != null
        || CalendarWords.month(word) != null
        || words.starts(word)
        || word.endsWith("s")
        || QUARTERS.contains(word);
  }

  /** What stands at a piece in a place of that name; null where nothing fits. */
  Slot read(String name, TimePieces pieces, int at) {
    if (at >= pieces.size()) {
      return null;
    }
    String word = pieces.word(at);
    return switch (name) {
      case "n" -> counts.read(pieces, at);
      case "unit" -> Slot.of(at + 1, words.value("unit", word));
      case "units" -> Slot.of(at + 1, words.value("units", word));
      case "anyunit" -> anyUnit(at, word);
      case "longunit" -> ofLength(anyUnit(at, word), false);
      case "shortunit" -> ofLength(anyUnit(at, word), true);
      case "month" -> month(pieces, at);
      case "lonemonth" -> MonthGuard.alone(pieces, at) ? month(pieces, at) : null;
      case "weekday" -> weekday(pieces, at);
      case "loneweekday" ->
          PartOfSpeech.noun(pieces.get(at + 1).pos()) ? null : weekday(pieces, at);
      case "weekdays" -> weekdays(word, at);
      case "season" -> season(pieces, at);
      case "part" -> Slot.of(at + 1, words.value("part", word));
      case "day" -> day(pieces, at);
      case "ordinal" -> ordinal(pieces, at);
      case "century" -> century(pieces, at);
      case "year" -> YearGuard.year(pieces, at) ? new Slot(at + 1, word) : null;
      case "anyyear" -> Digits.year(word) ? new Slot(at + 1, word) : null;
      case "oldyear" -> Digits.count(word, 1, 4) ? new Slot(at + 1, word) : null;
      case "threeyear" ->
          Digits.count(word, 3, 3) && !pieces.glued(at) ? new Slot(at + 1, word) : null;
      case "yy" -> Digits.count(word, 2, 2) ? new Slot(at + 1, word) : null;
      case "decade" -> DecadeReader.read(words, pieces, at);
      case "quarter" -> quarter(word, at);
      case "iso" -> Digits.iso(word) ? new Slot(at + 1, word) : null;
      case "dmy" -> Digits.slashed(word) ? new Slot(at + 1, word) : null;
      case "clock" -> clocks.clock(pieces, at);
      case "fullclock" -> clocks.full(pieces, at);
      case "military" -> clocks.military(word, at);
      case "half" -> clocks.half(word, at);
      case "zone" -> clocks.zone(pieces.get(at).text(), at);
      case "holiday" -> pieces.get(at).capital() || digit(word) ? holiday(pieces, at) : null;
      case "period" -> words.longest("period", pieces, at);
      default ->
          throw new IllegalArgumentException("Cannot read rule: no such place (" + name + ")");
    };
  }

  private static boolean digit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private Slot holiday(TimePieces pieces, int at) {
    return words.longest("holiday", pieces, at);
  }

  private Slot anyUnit(int at, String word) {
    String unit = words.value("unit", word);
    return Slot.of(at + 1, unit == null ? words.value("units", word) : unit);
  }

  private static Slot ofLength(Slot unit, boolean ofDay) {
    return unit != null && CalendarUnit.valueOf(unit.value()).ofDay() == ofDay ? unit : null;
  }

  private static Slot month(TimePieces pieces, int at) {
    Month month = CalendarWords.month(pieces.word(at));
    boolean verb = month == Month.MAY && pieces.get(at).pos().equals("MD");
    return month == null || verb ? null : new Slot(at + 1, String.valueOf(month.getValue()));
  }

  /** {@code sat.} and {@code sun} in small letters are words of another kind. */
  private static Slot weekday(TimePieces pieces, int at) {
    DayOfWeek day = CalendarWords.weekday(pieces.word(at));
    return day == null ? null : new Slot(at + 1, String.valueOf(day.getValue()));
  }

  private static Slot weekdays(String word, int at) {
    DayOfWeek day =
        word.endsWith("days") ? CalendarWords.weekday(word.substring(0, word.length() - 1)) : null;
    return day == null ? null : new Slot(at + 1, String.valueOf(day.getValue()));
  }

  /** {@code spring} and {@code fall} are seasons as nouns alone, and not all of these. */
  private Slot season(TimePieces pieces, int at) {
    TimePiece piece = pieces.get(at);
    String word = piece.lower();
    String season = words.value("season", word);
    if (season == null && word.endsWith("s")) {
      season = words.value("season", word.substring(0, word.length() - 1));
    }
    boolean other =
        piece.pos().startsWith("VB")
            || NO_SEASONS.contains(word)
            || (word.equals("fall")
                && pieces.word(at + 1).equals("of")
                && !Digits.year(pieces.word(at + 2)));
    return other ? null : Slot.of(at + 1, season);
  }

  /** A day of a month: {@code 14}, {@code 3rd}, {@code fifth}, {@code twenty-first}. */
  private Slot day(TimePieces pieces, int at) {
    int digits = Digits.ordinalOrCount(pieces.word(at));
    if (digits > 0) {
      return digits <= LAST_DAY ? Slot.of(at + 1, digits) : null;
    }
    Slot ordinal = ordinal(pieces, at);
    return ordinal == null || Integer.parseInt(ordinal.value()) > LAST_DAY ? null : ordinal;
  }

  /** {@code first}, {@code 21st}, {@code twenty-first}. */
  private Slot ordinal(TimePieces pieces, int at) {
    int digits = Digits.ordinal(pieces.word(at));
    if (digits > 0) {
      return Slot.of(at + 1, digits);
    }
    int one = words.number("ordinal", pieces.word(at));
    if (one > 0) {
      return Slot.of(at + 1, one);
    }
    int tens = words.number("number", pieces.word(at));
    int unit = words.number("ordinal", pieces.word(at + 2));
    boolean joined = tens >= 20 && pieces.word(at + 1).equals("-") && unit > 0 && unit < 10;
    return joined ? Slot.of(at + 3, tens + unit) : null;
  }

  private Slot century(TimePieces pieces, int at) {
    Slot ordinal = ordinal(pieces, at);
    return ordinal == null || Integer.parseInt(ordinal.value()) > LAST_CENTURY ? null : ordinal;
  }

  private static Slot quarter(String word, int at) {
    return QUARTERS.contains(word) ? new Slot(at + 1, word.substring(1)) : null;
  }
}
