package io.wireroom.corpus.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a wire puts before a headline: {@code (LEAD)}, {@code (2nd LD)}, {@code (News Focus)},
 * {@code [Newsmaker]}, {@code UPDATE 2-}, {@code URGENT: }.
 *
 * @param tag without its marks; of several the one that counts versions, else the first
 * @param version 1 for a first version; {@code LEAD} is 2, {@code 2nd LD} 3, {@code UPDATE 2} 3
 * @param end where the headline itself begins, in UTF-16 code units
 */
record WireTag(String tag, int version, int end) {
  private static final Pattern BRACKETED =
      Pattern.compile("\\G(?:\\(([^()\\n]{2,30})\\)|\\[([^\\[\\]\\n]{2,30})\\])\\s+(?=\\S)");
  private static final Pattern DASHED =
      Pattern.compile(
          "\\G((?:UPDATE|WRAPUP|REFILE|CORRECTED|CORRECTION|RPT|REPEAT|EXCLUSIVE|FACTBOX|ANALYSIS"
              + "|INTERVIEW|PREVIEW|FOCUS|INSIGHT|TIMELINE|BREAKINGVIEWS|COLUMN|POLL|SNAPSHOT"
              + "|INSTANT VIEW|NEWSMAKER|EXPLAINER|WITNESS|GRAPHIC|FEATURE|ADVISORY|URGENT|FLASH"
              + "|BULLETIN|SPECIAL REPORT|DIARY|CHRONOLOGY|TEXT|QUOTES|REACTION|LEAD)(?: \\d{1,2})?)"
              + "(?:-(?=\\S)| - )");
  private static final Pattern COLON =
      Pattern.compile(
          "\\G((?:\\d{1,2}(?:ST|ND|RD|TH) )?(?:LD|LEAD)|UPDATE ?\\d{0,2}|URGENT|FLASH|BULLETIN"
              + "|BREAKING(?: NEWS)?|CORRECTED|(?:NEWS )?ALERT)\\s*:\\s+(?=\\S)");
  private static final Pattern ORDINAL =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)\\s+(?:ld|lead)\\b.*");
  private static final Pattern UPDATE = Pattern.compile("update\\s*(\\d{1,2})?");
  private static final Pattern WRAPUP = Pattern.compile("wrapup (\\d{1,2})");
  private static final int WORDS = 4;

  /** The tags a headline begins with; null where there is none. */
  static WireTag of(String headline) {
    WireTag all = null;
    int position = 0;
    while (true) {
      String tag = null;
      for (Pattern pattern : new Pattern[] {BRACKETED, DASHED, COLON}) {
        Matcher match = pattern.matcher(headline);
        if (match.find(position)) {
          tag = match.group(1) != null ? match.group(1) : match.group(2);
          if (tag.strip().split("\\s+").length <= WORDS) {
            position = match.end();
            break;
          }
          tag = null;
        }
      }
      if (tag == null) {
        return all;
      }
      int version = version(tag.strip());
      all =
          all == null || (version > 1 && all.version == 1)
              ? new WireTag(tag.strip(), version, position)
              : new WireTag(all.tag, all.version, position);
    }
  }

  private static int version(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    Matcher ordinal = ORDINAL.matcher(lower);
    if (ordinal.matches()) {
      return Integer.parseInt(ordinal.group(1)) + 1;
    }
    Matcher update = UPDATE.matcher(lower);
    if (update.matches()) {
      return update.group(1) == null ? 2 : Integer.parseInt(update.group(1)) + 1;
    }
    Matcher wrapup = WRAPUP.matcher(lower);
    if (wrapup.matches()) {
      return Math.max(1, Integer.parseInt(wrapup.group(1)));
    }
    return lower.equals("lead") || lower.equals("ld") ? 2 : 1;
  }
}
