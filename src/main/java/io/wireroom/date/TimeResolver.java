package io.wireroom.date;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Resolves the matches of one article, sentence by sentence, each seen from those before it. */
final class TimeResolver {
  private static final Set<String> JOINS =
      Set.of("to", "-", "and", "or", "through", "until", "till", ",", "from", "of", "the");
  private static final Set<String> YEARLESS = Set.of("date", "month", "holiday", "date-range");
  private static final int NEAR = 4;

  private final AnnotatedText text;
  private final TimePieces pieces;
  private final Publication published;
  private final Narrative narrative;
  private TimeValue told;
  private Integer yearTold;

  TimeResolver(AnnotatedText text, TimePieces pieces, Publication published, Narrative narrative) {
    this.text = text;
    this.pieces = pieces;
    this.published = published;
    this.narrative = narrative;
  }

  /** The value of each match of the next sentence; null where it has none and is no time. */
  List<TimeValue> resolve(Sentence sentence, List<TimeMatch> matches) {
    boolean title = sentence.end() <= text.titleEnd();
    ClauseTense tenses =
        new ClauseTense(text.tokens(), sentence.firstToken(), sentence.endToken(), title);
    TodayReader todays = new TodayReader(text.tokens(), narrative, sentence);
    List<TimeValue> values = new ArrayList<>(matches.size());
    Integer inSentence = null;
    for (int i = 0; i < matches.size(); i++) {
      Watched.check();
      TimeMatch match = matches.get(i);
      Integer year = year(matches, i, inSentence);
      boolean ahead = ahead(matches, values);
      TimeValue value = value(todays, match, reference(match, tenses, year, ahead), tenses);
      values.add(value);
      if (value != null && value.begin() != null) {
        told = value;
        boolean named = match.slots().has("year");
        inSentence = named ? Integer.valueOf(value.begin().getYear()) : inSentence;
        yearTold =
            named || narrative.history() ? Integer.valueOf(value.begin().getYear()) : yearTold;
      }
    }
    new ClockDays(pieces, published).set(matches, values, tenses);
    return values;
  }

  private TimeValue value(
      TodayReader todays, TimeMatch match, TimeReference from, ClauseTense tenses) {
    int token = pieces.get(match.first()).token();
    boolean today = match.rule().name().equals("today") && match.part() == null;
    boolean age = today && todays.age(token, tenses.general(token, token + 1));
    return age ? TimeValue.other("PRESENT_REF") : match.value(from);
  }

  /**
   * Whether the sentence has just told what is to come: {@code next month in Rome, in May in Lodz}.
   */
  private boolean ahead(List<TimeMatch> matches, List<TimeValue> values) {
    int last = values.size() - 1;
    TimeValue value = last < 0 ? null : values.get(last);
    return value != null
        && value.begin() != null
        && published.day() != null
        && matches.get(last).kind() == TimeKind.DATE
        && value.begin().isAfter(published.day());
  }

  private TimeReference reference(
      TimeMatch match, ClauseTense tenses, Integer year, boolean ahead) {
    int first = pieces.get(match.first()).token();
    int last = pieces.get(match.end() - 1).token() + 1;
    boolean general = !narrative.seen() && tenses.general(first, last);
    boolean month = ahead && match.rule().name().equals("month");
    Tense tense = month ? Tense.FUTURE : tenses.of(first, last);
    return new TimeReference(published.day(), tense, told, year, general);
  }

  /** The year that a match without one has of its neighbours; null where it has none of them. */
  private Integer year(List<TimeMatch> matches, int i, Integer inSentence) {
    TimeMatch match = matches.get(i);
    if (!YEARLESS.contains(match.rule().name()) || match.slots().has("year")) {
      return null;
    }
    if (i + 1 < matches.size() && joined(match, matches.get(i + 1))) {
      TimeMatch next = matches.get(i + 1);
      if (next.slots().has("year") && !next.take(0).equals("bc")) {
        return next.slots().number("year");
      }
      Integer year = ofYear(next);
      if (year != null) {
        return year;
      }
    }
    return inSentence != null ? inSentence : narrative.history() ? yearTold : null;
  }

  /** {@code March 11 this year}. */
  private Integer ofYear(TimeMatch next) {
    boolean shift =
        next.rule().meaningName().equals("shift")
            && "YEAR".equals(next.slots().get("unit"))
            && !next.slots().has("n")
            && published.day() != null;
    return shift
        ? Integer.valueOf(published.day().getYear() + Integer.parseInt(next.take(1)))
        : null;
  }

  private boolean joined(TimeMatch match, TimeMatch next) {
    if (next.first() - match.end() > NEAR) {
      return false;
    }
    for (int i = match.end(); i < next.first(); i++) {
      if (!JOINS.contains(pieces.word(i))) {
        return false;
      }
    }
    return true;
  }
}
