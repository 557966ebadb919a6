package io.wireroom.corpus.clean;

import io.wireroom.date.DateText;
import io.wireroom.lexicon.Lists;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that say nothing but when: {@code 17:10 July 14, 2019}, {@code Updated: Aug 8, 2019}. */
public final class TimestampLines implements CleaningRule {
  private static final int HEAD = 16;
  private static final int TAIL = 10;
  private static final int LONGEST = 120;
  private static final Set<String> BESIDE = Lists.rules("timestamp-words");

  @Override
  public void apply(CleaningText cleaning) {
    List<Line> left = cleaning.left();
    for (int i = 0; i < left.size(); i++) {
      Line line = left.get(i);
      boolean end = i < HEAD || i >= left.size() - TAIL;
      if (end && line.end - line.begin <= LONGEST && cleaning.shape(line).digits()) {
        DateText date = of(cleaning.text(line));
        if (date != null) {
          // The first is when it was published; later ones say when it was changed.
          if (cleaning.dateLine == null && date.date() != null) {
            cleaning.dateLine = date;
          }
          cleaning.cut(line, "date-line");
        }
      }
    }
  }

  /** The date of a line that is a date line; null where it is not. */
  static DateText of(String line) {
    DateText date = DateText.find(line);
    if (date == null || (date.year() == 0 && date.time() == null)) {
      return null;
    }
    String rest = DateText.without(line).toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= rest.length(); i++) {
      boolean letter =
          i < rest.length()
              && (Character.isLetterOrDigit(rest.charAt(i)) || rest.charAt(i) == '\'');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (!BESIDE.contains(rest.substring(start, i))) {
          return null;
        }
        start = -1;
      }
    }
    return date;
  }
}
