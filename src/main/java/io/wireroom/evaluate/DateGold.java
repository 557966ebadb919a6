package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.fault.UserFault;
import io.wireroom.text.Span;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Articles with labelled times, in JSON Lines made of the GUM corpus: one article a line, {@code
 * {id, dct, text, timexes: [{start, end, value}]}}, where dct is the day of the article and value
 * null where it is no one day, month or year. All offsets are code points.
 */
public final class DateGold {
  private static final int DAY = 10;

  private DateGold() {}

  /**
   * A labelled article.
   *
   * @param day null where unknown
   * @param until code point before which all times are labelled
   * @param times in text order
   * @param headers what says the article's own day, and is not scored
   */
  public record Article(
      String id, LocalDate day, String text, int until, List<Labelled> times, List<Span> headers) {}

  /**
   * A labelled time.
   *
   * @param value null where it has none
   */
  public record Labelled(Span span, String value) {}

  /**
   * Reads a whole file.
   *
   * @throws UserFault where the file can't be read or a line is not as above
   */
  public static List<Article> read(Path file) {
    return JsonLines.read(file, "dates", DateGold::article);
  }

  private static Article article(JsonNode line) {
    String text = line.get("text").textValue();
    int length = text.codePointCount(0, text.length());
    int until = line.path("annotated_until").asInt(0);
    until = until == 0 ? length : until;
    List<Labelled> times = new ArrayList<>();
    List<Span> headers = new ArrayList<>();
    for (JsonNode one : line.path("timexes")) {
      if (!one.path("start").isInt() || !one.path("end").isInt()) {
        throw new IllegalArgumentException("no start or no end");
      }
      Span span = new Span(one.get("start").intValue(), one.get("end").intValue());
      if (one.path("dct_expr").asBoolean()) {
        headers.add(span);
      } else if (span.begin() < until) {
        times.add(new Labelled(span, one.path("value").textValue()));
      }
    }
    times.sort(Comparator.comparingInt(time -> time.span().begin()));
    return new Article(
        line.get("id").textValue(), day(line.path("dct").asText()), text, until, times, headers);
  }

  private static LocalDate day(String dct) {
    try {
      return LocalDate.parse(dct.length() > DAY ? dct.substring(0, DAY) : dct);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
