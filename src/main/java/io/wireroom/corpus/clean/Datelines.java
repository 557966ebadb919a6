package io.wireroom.corpus.clean;

import io.wireroom.date.DateText;
import io.wireroom.lexicon.Lists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline before a story's first words: {@code SEOUL/WASHINGTON, July 14 (Yonhap) -- }, {@code
 * ANKENY, Iowa (AP) — }, {@code PARIS, Aug 3 (Reuters) - }, {@code MOSCOW, August 3. /TASS/. },
 * {@code New Delhi [India], Aug 3 (ANI): }, {@code LONDON — }. Known by its shape: a place in
 * capitals, then a state, a day, an agency, a dash; a place in small letters wants an agency.
 */
public final class Datelines implements CleaningRule {
  private static final int LINES = 5;
  private static final int LONGEST = 160;
  private static final int PLACE_WORDS = 5;
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'\u2019]{0,40}(?:-\\p{Lu}[\\p{Lu}.'\u2019]{0,40}){0,6}";
  private static final String WORD =
      "\\p{Lu}[\\p{L}.'\u2019]{0,40}(?:-\\p{L}[\\p{L}.'\u2019]{0,40}){0,6}";
  private static final String REST =
      "(?: \\[(?<country>[^\\]\\n]{2,30})\\])?"
          + "(?<state>(?:, ?"
          + "(?!(?:"
          + DateText.MONTH
          + ")\\b\\.? ?\\d)"
          + WORD
          + "(?: (?!"
          + DateText.MONTH
          + "\\b\\.? ?\\d)"
          + WORD
          + "){0,2}){0,2})"
          + "(?:[,.]? ?(?<date>(?:"
          + DateText.MONTH
          + ")\\.? \\d{1,2}(?:, \\d{4})?"
          + "|\\d{1,2} (?:"
          + DateText.MONTH
          + ")\\.?(?:,? \\d{4})?))?"
          + "[.,]?"
          + "(?: ?(?:-- ?)?\\((?<agency>[^()\\n]{2,40})\\)| ?/(?<slash>[A-Za-z][\\w .-]{1,30})/\\.?)?"
          + "(?<dash>\\s*(?:--+|[\u2014\u2013\u2015\u2012])\\s*|\\s+-\\s+|\\s*-\\s+|:\\s+|\\s+)";
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "^(?<place>"
              + CAPITALS
              + "(?:[ /](?:(?:and|de|el|al|of|the|in|la) )?"
              + CAPITALS
              + "){0,5})"
              + REST);
  private static final Pattern IN_LETTERS =
      Pattern.compile(
          "^(?<place>" + WORD + "(?:[ /](?:(?:and|de|el|al|of|la) )?" + WORD + "){0,3})" + REST);
  private static final Pattern AGENCY_ALONE =
      Pattern.compile(
          "^\\((?<agency>[^()\\n]{2,40})\\)(?<dash>\\s*(?:--+|[\u2014\u2013\u2015])\\s*|\\s+-\\s+|\\s*)");
  private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}\\.\\z");
  private final Set<String> noPlaces;

  private final PlaceZones zones;

  public Datelines(Lists lists, PlaceZones zones) {
    this.zones = zones;
    noPlaces = lists.words("no-datelines", "word");
  }

  @Override
  public void apply(CleaningText cleaning) {
    int tried = 0;
    for (Line line : cleaning.left()) {
      if (line != cleaning.headline && (take(cleaning, line) || ++tried == LINES)) {
        return;
      }
    }
  }

  private boolean take(CleaningText cleaning, Line line) {
    String text = cleaning.raw.substring(line.begin, Math.min(line.end, line.begin + LONGEST));
    Matcher match = IN_CAPITALS.matcher(text);
    if (match.find() && isInCapitals(match, text)) {
      return cut(cleaning, line, match);
    }
    match = IN_LETTERS.matcher(text);
    if (match.find() && isInLetters(match, text)) {
      return cut(cleaning, line, match);
    }
    match = AGENCY_ALONE.matcher(text);
    if (match.find() && zones.isAgency(match.group("agency")) && match.end() < text.length()) {
      cleaning.datelineAgency = match.group("agency");
      cleaning.cutStart(line, line.begin + match.end(), "dateline");
      return true;
    }
    return false;
  }

  private static boolean cut(CleaningText cleaning, Line line, Matcher match) {
    String place = match.group("place").strip();
    String state = match.group("state").strip();
    cleaning.datelinePlace = withoutStop(place + state, match);
    cleaning.datelineAgency = agency(match);
    if (match.group("date") != null) {
      cleaning.datelineDate = DateText.find(match.group("date"));
    }
    cleaning.cutStart(line, line.begin + match.end(), "dateline");
    return true;
  }

  /** {@code MOSCOW. Aug 3}: the full stop is no part of the place. */
  private static String withoutStop(String place, Matcher match) {
    boolean initials = INITIALS.matcher(place).find();
    return place.endsWith(".") && !initials && match.group("state").isEmpty()
        ? place.substring(0, place.length() - 1)
        : place;
  }

  private boolean isInCapitals(Matcher match, String text) {
    String place = match.group("place");
    String dash = match.group("dash");
    boolean colon = dash.startsWith(":");
    boolean open = dash.isBlank();
    String agency = agency(match);
    if (match.end() >= text.length() || place.length() < 2 || noPlaces.contains(place)) {
      return false;
    }
    if (agency != null) {
      boolean known = zones.isAgency(agency);
      boolean dated = match.group("date") != null || match.group("country") != null;
      return known || (looksLikeAgency(agency) && (dated || !(open || colon)));
    }
    if (open || colon) {
      return colon && match.group("country") != null;
    }
    boolean beside = match.group("date") != null || !match.group("state").isEmpty();
    boolean shout = match.group("date") == null && isShout(match.group("state"));
    return (beside && !shout && place.split("[ /]").length <= PLACE_WORDS)
        || zones.ofPlace(place) != null;
  }

  /** Words in capitals behind a comma go on with a heading; a state has small letters. */
  private static boolean isShout(String state) {
    return state.length() > 8 && state.equals(state.toUpperCase(Locale.ROOT));
  }

  private boolean isInLetters(Matcher match, String text) {
    String agency = agency(match);
    String dash = match.group("dash");
    boolean dated = match.group("date") != null;
    if (match.end() >= text.length()) {
      return false;
    }
    if (agency != null) {
      boolean known = zones.isAgency(agency);
      return known
          ? dated || !dash.isBlank() || zones.ofPlace(match.group("place")) != null
          : dated && looksLikeAgency(agency);
    }
    boolean bar = !dash.isBlank() && !dash.startsWith(":");
    return bar
        && zones.isPlace(match.group("place"))
        && (dated || dash.strip().length() > 1 || dash.strip().charAt(0) > 127);
  }

  private static String agency(Matcher match) {
    return match.group("agency") != null ? match.group("agency") : match.group("slash");
  }

  private static boolean looksLikeAgency(String name) {
    return Character.isUpperCase(name.charAt(0))
        ? name.split("\\s+").length <= 3 && name.chars().noneMatch(Character::isDigit)
        : name.equals("dpa");
  }
}
