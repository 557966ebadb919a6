package io.wireroom.corpus.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What agencies write under a story: {@code (END)}, {@code -30-}, names of agencies alone or behind
 * the last sentence; and lines without a letter or digit.
 */
public final class Signatures implements CleaningRule {
  private static final Pattern END =
      Pattern.compile("^\\W*(?:END|End|ENDS|Ends|30|ENDIT|Enditem|endit)\\W*$");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,30})[)\\]]\\.?$");
  private static final Pattern DASH =
      Pattern.compile(
          "(?:^|[.!?\"\u201D]\\s+)((?:--?|[\u2014\u2013])\\s*([^-\u2014\u2013.]{2,30})\\.?)$");

  /** An agency behind the last sentence, as {@code … he said. REUTER}. */
  private static final Pattern BEHIND =
      Pattern.compile("[.!?\"\u201D]\\s{1,9}([A-Z][A-Za-z/]{1,19})\\.?$");

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]{1,9}|[^\\p{L}]{1,9}$");
  private static final Pattern BETWEEN =
      Pattern.compile("[/,&+;]| and | with | [-\u2013\u2014] |-");
  private static final Set<String> AGENCIES =
      Set.of("agencies", "agency", "staff", "bureau", "wires", "wire services", "news agencies");
  private static final int TAIL = 60;
  private static final int LONGEST_END = 12;

  private final PlaceZones zones;

  public Signatures(PlaceZones zones) {
    this.zones = zones;
  }

  @Override
  public void apply(CleaningText cleaning) {
    for (Line line : cleaning.lines) {
      if (!line.cut && line.end - line.begin <= 40 && !hasWords(cleaning.raw, line)) {
        cleaning.cut(line, "separator");
      } else if (!line.cut
          && line != cleaning.headline
          && line.end - line.begin <= LONGEST_END
          && END.matcher(cleaning.text(line)).matches()) {
        cleaning.cut(line, "signature");
      }
    }
    List<Line> left = cleaning.left();
    for (int i = left.size() - 1; i >= Math.max(0, left.size() - 6); i--) {
      Line line = left.get(i);
      if (line == cleaning.headline) {
        return;
      }
      String text = cleaning.text(line);
      if (cutAgency(cleaning, line, text) && cleaning.shape(line).words() > 3) {
        return;
      }
    }
  }

  private static boolean hasWords(String raw, Line line) {
    for (int i = line.begin; i < line.end; i++) {
      if (Character.isLetterOrDigit(raw.charAt(i)) || raw.charAt(i) == '\uFFFD') {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is one behind which no other signature stands. */
  private boolean cutAgency(CleaningText cleaning, Line line, String text) {
    int from = Math.max(0, text.length() - TAIL);
    Matcher brackets = BRACKETS.matcher(text.substring(from));
    if (brackets.find() && zones.isAgency(brackets.group(1))) {
      cleaning.cutEnd(line, line.begin + from + brackets.start(), "signature");
      return !line.cut;
    }
    Matcher dash = DASH.matcher(text.substring(from));
    if (dash.find() && zones.isAgency(dash.group(2))) {
      cleaning.cutEnd(line, line.begin + from + dash.start(1), "signature");
      return !line.cut;
    }
    if (isSignOff(text)) {
      cleaning.cut(line, "signature");
      return false;
    }
    Matcher behind = BEHIND.matcher(text.substring(from));
    if (behind.find() && zones.isAgency(behind.group(1))) {
      cleaning.cutEnd(line, line.begin + from + behind.start(1), "signature");
      return !line.cut;
    }
    return true;
  }

  /** Agencies alone, one or several: {@code AFP/Reuters}, {@code Staff and agencies}. */
  private boolean isSignOff(String text) {
    if (text.length() > TAIL) {
      return false;
    }
    boolean any = zones.isAgency(text);
    if (!any) {
      for (String part : BETWEEN.split(AROUND.matcher(text).replaceAll(""))) {
        String name = part.strip();
        if (!zones.isAgency(name) && !AGENCIES.contains(name.toLowerCase(Locale.ROOT))) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
