package io.wireroom.evaluate;

import io.wireroom.date.TimeExpression;
import io.wireroom.date.TimeKind;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What we say of times, as GUM marks them, in the TEI's {@code date} and {@code time}: sets and
 * mere lengths and the present age are none, those that lie beside the present are ({@code the past
 * five years}); both ends of {@code 1910-45} are marked; a time of day is written {@code 10:00:00}
 * without its day and zone, a part of a day not at all; {@code --07} is July of any year, {@code
 * -400} is 400 BC.
 */
public final class DateAnswers {
  private static final String BESIDE_THE_PRESENT = "span";
  private static final String THE_PRESENT = "PRESENT_REF";
  private static final String TWO_YEARS = "year-range";
  private static final String ANY_YEAR = "XXXX-";
  private static final String BEFORE_OUR_ERA = "BC";
  private static final int HOURS = 24;

  private DateAnswers() {}

  /** The answers of one text, in text order. */
  public static List<DateAnswer> of(String text, List<TimeExpression> times) {
    CodePoints points = new CodePoints(text);
    List<DateAnswer> answers = new ArrayList<>();
    for (TimeExpression time : times) {
      boolean length = time.kind() == TimeKind.DURATION && !time.rule().equals(BESIDE_THE_PRESENT);
      if (time.kind() == TimeKind.SET || length || time.value().equals(THE_PRESENT)) {
        continue;
      }
      if (time.rule().equals(TWO_YEARS)) {
        String[] ends = time.value().split("/");
        int hyphen = time.span().begin() + ends[0].length();
        answers.add(answer(points, new Span(time.span().begin(), hyphen), ends[0]));
        answers.add(answer(points, new Span(hyphen + 1, time.span().end()), ends[1]));
      } else {
        answers.add(answer(points, time.span(), value(time.value())));
      }
    }
    return answers;
  }

  private static DateAnswer answer(CodePoints points, Span span, String value) {
    return new DateAnswer(
        new Span(points.toPoint(span.begin()), points.toPoint(span.end())), value);
  }

  private static String value(String value) {
    int time = value.indexOf('T');
    boolean clock = time >= 0 && value.length() >= time + 6 && value.charAt(time + 3) == ':';
    if (clock) {
      int hour = Integer.parseInt(value.substring(time + 1, time + 3)) % HOURS;
      return "%02d:%s:00".formatted(hour, value.substring(time + 4, time + 6));
    }
    // TMO, TAF, TEV, TNI
    boolean part = time == value.length() - 3 && time > 0;
    String day = part ? value.substring(0, time) : value;
    if (day.startsWith(BEFORE_OUR_ERA)) {
      return "-" + Integer.parseInt(day.substring(BEFORE_OUR_ERA.length()).split("/")[0]);
    }
    return day.startsWith(ANY_YEAR) ? "--" + day.substring(ANY_YEAR.length()) : day;
  }
}
