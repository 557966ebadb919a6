package io.wireroom.corpus.clean;

import io.wireroom.corpus.RawDocument;
import io.wireroom.date.DateText;
import io.wireroom.date.FieldDate;
import io.wireroom.date.NewsYears;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published. The first that tells wins: a field of the record, the page's head,
 * a date line in the text, the dateline, the URL, the file's name. A field's time that names no
 * zone goes by the clock of its outlet, where that is known. Where only a day is known, the instant
 * is that day's start in UTC.
 *
 * @param instant null where unknown
 * @param date in the calendar of the article's own place; null where unknown
 * @param source field, meta, text, dateline, url, file or none
 */
public record PublicationTime(Instant instant, LocalDate date, String source) {
  private static final Pattern PATH_DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([-_/.]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])"
              + "(?!\\d(?!\\d{2,}))");
  private static final Pattern CAPTURE = Pattern.compile("/\\d{14}[a-z_]{0,9}/(?=https?:)");
  private static final int NEAR_DAYS = 200;

  public static PublicationTime of(CleaningText cleaning, PlaceZones zones, ZoneId otherwise) {
    RawDocument document = cleaning.document;
    ZoneId seat = seat(document, zones);
    ZoneId place = zone(cleaning, zones, seat);
    if (document.publishedAt() != null) {
      FieldDate field =
          FieldDate.of(document.publishedAt(), seat == null ? otherwise : seat, otherwise);
      if (field != null) {
        boolean here = !field.local() && place != null;
        LocalDate date = here ? LocalDate.ofInstant(field.instant(), place) : field.date();
        if (!field.local() && place == null) {
          date = inAddress(date, inPath(document.url()));
        }
        return new PublicationTime(field.instant(), date, document.publishedAtSource());
      }
    }
    if (cleaning.dateLine != null) {
      DateText line = cleaning.dateLine;
      ZoneId zone = line.zone() != null ? line.zone() : place != null ? place : otherwise;
      Instant instant =
          line.time() == null
              ? midnight(line.date())
              : line.date().atTime(line.time()).atZone(zone).toInstant();
      return new PublicationTime(instant, line.date(), "text");
    }
    LocalDate url = inPath(document.url());
    LocalDate file = inPath(document.sourceUri());
    LocalDate dateline = dateline(cleaning.datelineDate, url != null ? url : file);
    if (dateline != null) {
      return new PublicationTime(midnight(dateline), dateline, "dateline");
    }
    if (url != null) {
      return new PublicationTime(midnight(url), url, "url");
    }
    return file == null
        ? new PublicationTime(null, null, "none")
        : new PublicationTime(midnight(file), file, "file");
  }

  /** When the article was last changed, as its record says; null where it does not. */
  public static Instant modified(CleaningText cleaning, PlaceZones zones, ZoneId otherwise) {
    RawDocument document = cleaning.document;
    String told = document.filing().modifiedAt();
    ZoneId seat = told == null ? null : seat(document, zones);
    FieldDate time =
        told == null ? null : FieldDate.of(told, seat == null ? otherwise : seat, otherwise);
    return time == null ? null : time.instant();
  }

  private static Instant midnight(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** A time in UTC and the address's day next to it: the latter is the day where the outlet is. */
  private static LocalDate inAddress(LocalDate universal, LocalDate address) {
    boolean next = address != null && Math.abs(address.toEpochDay() - universal.toEpochDay()) == 1;
    return next ? address : universal;
  }

  /** The clock on the outlet's wall; null where unknown. */
  private static ZoneId seat(RawDocument document, PlaceZones zones) {
    ZoneId outlet = zones.ofAgency(document.outlet());
    return outlet == null ? zones.ofSite(document.outlet(), document.url()) : outlet;
  }

  private static ZoneId zone(CleaningText cleaning, PlaceZones zones, ZoneId seat) {
    ZoneId place = zones.ofPlace(cleaning.datelinePlace);
    if (place == null) {
      place = zones.ofAgency(cleaning.datelineAgency);
    }
    return place == null ? seat : place;
  }

  /** The dateline's day, in the year that brings it next to the evidence where it has none. */
  private static LocalDate dateline(DateText written, LocalDate evidence) {
    if (written == null || written.date() != null) {
      return written == null ? null : written.date();
    }
    if (evidence == null) {
      return null;
    }
    for (int year = evidence.getYear() - 1; year <= evidence.getYear() + 1; year++) {
      LocalDate date = written.dateIn(year);
      if (date != null && Math.abs(date.toEpochDay() - evidence.toEpochDay()) < NEAR_DAYS) {
        return date;
      }
    }
    return null;
  }

  /** A day written in a URL or a file name; the last one, as it is the most particular. */
  static LocalDate inPath(String path) {
    if (path == null) {
      return null;
    }
    // When an archive took the page is another matter.
    Matcher match = PATH_DATE.matcher(CAPTURE.matcher(path).replaceFirst("/"));
    LocalDate found = null;
    while (match.find()) {
      int month = Integer.parseInt(match.group(3));
      int day = Integer.parseInt(match.group(4));
      int year = Integer.parseInt(match.group(1));
      boolean compact = match.group(2).isEmpty();
      boolean whole = !compact || match.group(3).length() + match.group(4).length() == 4;
      if (whole && NewsYears.hold(year) && java.time.YearMonth.of(year, month).isValidDay(day)) {
        found = LocalDate.of(year, month, day);
      }
    }
    return found;
  }
}
