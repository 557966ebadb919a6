package io.wireroom.corpus.clean;

import io.wireroom.date.DateText;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote it: {@code By Ann Lee}, {@code By ANN LEE and BO LI, Daily News}, {@code By Kim So-hyun
 * (} with its address cut off, a name alone beside a date line; and lines of e-mail addresses. At
 * the head or the foot of a text.
 */
public final class Bylines implements CleaningRule {
  private static final int ENDS = 10;
  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 18;
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|BY|by|Byline|Written by|Story by|Reported by|Words by|Text by)[: ]\\s*(.{3,})$");

  /** What is left of {@code Posted on March 8, 2019 by Ann Lee} without its date. */
  private static final Pattern DATED =
      Pattern.compile(
          "^\\W{0,9}(?:(?:first|last|originally|posted|published|updated|written|filed|reported"
              + "|created|on|at|in)\\b\\W{0,9}){1,6}by[: ]\\s*(.{3,})$",
          Pattern.CASE_INSENSITIVE);

  /** A search begins where a word does, for it would read a long one once a letter. */
  private static final Pattern EMAIL =
      Pattern.compile("(?:\\G|(?<![\\w.+-]))[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++){1,20}");

  /** What stands around a separator is read where its white space begins. */
  private static final String BLANKS = "(?:(?<!\\s)\\s++)?+";

  private static final Pattern SEPARATOR = Pattern.compile(BLANKS + "(?:,|;|\\band\\b|&)\\s*+");
  private static final Pattern END_OF_NAMES =
      Pattern.compile(
          BLANKS
              + "(?:[(|\u2022\u00B7/<\\[]|(?<=\\s)[-\u2013\u2014]\\s|--|\\bfor\\b|\\bin\\b|\\d)(?s:.*+)");
  private static final Set<String> PARTICLES =
      Set.of("de", "van", "von", "der", "den", "bin", "al", "el", "la", "da", "dos", "du", "ter");
  private final Set<String> offices;

  public Bylines(Lists lists) {
    offices = lists.words("byline-words", "word");
  }

  @Override
  public void apply(CleaningText cleaning) {
    List<Line> left = cleaning.left();
    for (int i = 0; i < left.size(); i++) {
      Line line = left.get(i);
      boolean end = i < ENDS || i >= left.size() - ENDS;
      if (!end || line.end - line.begin > LONGEST || cleaning.shape(line).words() > MOST_WORDS) {
        continue;
      }
      String text = cleaning.text(line);
      Matcher byline = BYLINE.matcher(text);
      Matcher dated =
          cleaning.shape(line).digits() ? DATED.matcher(DateText.without(text)) : byline;
      if (dated != byline && dated.matches() && names(dated.group(1), cleaning.authors)) {
        date(cleaning, text);
        cleaning.cut(line, "byline");
      } else if (byline.matches() && names(byline.group(1), cleaning.authors)) {
        date(cleaning, text);
        cleaning.cut(line, "byline");
      } else if (text.indexOf('@') > 0 && isAddress(text, cleaning.shape(line))) {
        cleaning.cut(line, "email");
      }
    }
    namesBesideDates(cleaning);
  }

  private static void date(CleaningText cleaning, String text) {
    DateText date = DateText.find(text);
    if (cleaning.dateLine == null && date != null && date.date() != null) {
      cleaning.dateLine = date;
    }
  }

  /** An address and hardly anything else. */
  private static boolean isAddress(String text, LineShape shape) {
    return EMAIL.matcher(text).find() && shape.words() <= 8 && !shape.quoted();
  }

  /** A name alone above the running text, right beside a line that is already cut there. */
  private void namesBesideDates(CleaningText cleaning) {
    int body = 0;
    while (body < cleaning.lines.size()
        && (cleaning.lines.get(body).cut || !cleaning.shape(cleaning.lines.get(body)).isBody())) {
      body++;
    }
    for (int i = 1; i < Math.min(body, ENDS); i++) {
      Line line = cleaning.lines.get(i);
      boolean beside =
          cleaning.lines.get(i - 1).isCutBy("date-line", "email")
              || (i + 1 < cleaning.lines.size()
                  && cleaning.lines.get(i + 1).isCutBy("date-line", "email"));
      if (!line.cut && beside && cleaning.shape(line).words() <= 4) {
        List<String> found = new ArrayList<>();
        String text = cleaning.text(line);
        if (isName(text) && text.split("\\s+").length >= 2) {
          found.add(text);
          cleaning.authors.addAll(found);
          cleaning.cut(line, "byline");
        }
      }
    }
  }

  /** Adds the names; false where what follows {@code By} is no name. */
  private boolean names(String rest, Set<String> authors) {
    String head = END_OF_NAMES.matcher(EMAIL.matcher(rest).replaceAll("(")).replaceFirst("");
    List<String> names = new ArrayList<>();
    for (String part : SEPARATOR.split(head.strip())) {
      if (part.isEmpty()) {
        continue;
      }
      if (!isName(part)) {
        return false;
      }
      boolean office = isOffice(part);
      if (names.isEmpty() || (!office && part.indexOf(' ') > 0)) {
        names.add(part);
      }
    }
    authors.addAll(names);
    return !names.isEmpty() && (names.get(0).indexOf(' ') > 0 || isOffice(names.get(0)));
  }

  private boolean isOffice(String part) {
    for (String word : part.toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
      if (offices.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(String part) {
    String[] words = part.split("\\s+");
    if (words.length > 6 || (words[0].equalsIgnoreCase("the") && !isOffice(part))) {
      return false;
    }
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!(capital || PARTICLES.contains(word)) || !hasNameLetters(word)) {
        return false;
      }
    }
    return Character.isUpperCase(words[0].charAt(0)) || words.length > 1;
  }

  private static boolean hasNameLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && c != '.' && c != '-' && c != '\'' && c != '\u2019') {
        return false;
      }
    }
    return true;
  }
}
