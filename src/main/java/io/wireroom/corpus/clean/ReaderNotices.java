package io.wireroom.corpus.clean;

import io.wireroom.corpus.NoticeWords;
import java.util.Locale;

/**
 * Paragraphs in which a page speaks of itself to its reader: about cookies and consent, or about
 * subscribing; wherever they stand, unless the headline says that the story is about that.
 */
public final class ReaderNotices implements CleaningRule {
  private static final int LONGEST = 1500;
  private static final int MOST_WORDS = 160;

  @Override
  public void apply(CleaningText cleaning) {
    NoticeWords words = NoticeWords.shipped();
    if (cleaning.title != null && words.touches(cleaning.title)) {
      return;
    }
    for (Line line : cleaning.left()) {
      if (line == cleaning.headline
          || line.end - line.begin > LONGEST
          || cleaning.shape(line).words() > MOST_WORDS) {
        continue;
      }
      NoticeWords.Kind kind = words.of(cleaning.text(line));
      if (kind != NoticeWords.Kind.NONE) {
        cleaning.cut(line, "notice:" + kind.name().toLowerCase(Locale.ROOT));
      }
    }
  }
}
