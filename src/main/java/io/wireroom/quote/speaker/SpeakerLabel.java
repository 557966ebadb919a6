package io.wireroom.quote.speaker;

import io.wireroom.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks, as a transcript writes it at the beginning of a paragraph: {@code KIM:}, {@code MR.
 * SMITH:}, {@code SEN. RUIZ (D-MAINE):}, {@code **Cooper:**}, {@code - Ana Ruiz, teacher:}, {@code
 * Q:}, {@code A.}
 *
 * @param span the label, a span of the article's text
 * @param words what is said: the rest of the paragraph
 * @param shouted whether its name is in capitals
 * @param letter whether it is one letter
 * @param quotes whether what is said stands in quotation marks
 */
public record SpeakerLabel(Span span, Span words, boolean shouted, boolean letter, boolean quotes) {
  private static final int LONGEST = 70;

  /** All repetitions are bounded, so that no paragraph takes more than its length. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[•*–-] )?(?<bold>\\*\\*|__)?(?<mark>[\"“”])?"
              + "(?<label>(?<name>\\p{Lu}[\\p{L}.’'-]{0,24}(?: [\\p{L}.’'-]{1,24}){0,5})"
              + "(?:, [^:,\"“”]{1,30}){0,2}(?: ?[(\\[][^)\\]:]{1,24}[)\\]])?)"
              + "(?:\\*\\*|__)?:(?:\\*\\*|__)?\\s+|(?<letter>[QA])[.:]\\s+");

  /** The label of a paragraph; null where it has none. */
  public static SpeakerLabel of(String text, Span paragraph) {
    Matcher matcher = LABEL.matcher(text);
    matcher.region(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + LONGEST + 30));
    if (!matcher.lookingAt() || matcher.end() >= paragraph.end()) {
      return null;
    }
    boolean quoted = matcher.group("mark") != null;
    int end = paragraph.end();
    while (quoted && end > matcher.end() && mark(text.charAt(end - 1))) {
      end--;
    }
    Span words = new Span(matcher.end(), end);
    boolean quotes = mark(text.charAt(matcher.end())) && mark(text.charAt(end - 1));
    if (matcher.group("letter") != null) {
      int at = matcher.start("letter");
      return new SpeakerLabel(new Span(at, at + 1), words, false, true, quotes);
    }
    String name = matcher.group("name");
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
    boolean letter = name.equals("Q") || name.equals("A");
    if (!shouted && !letter && (quoted || name.length() == 1 || !capitals(name))) {
      return null;
    }
    Span span = new Span(matcher.start("label"), matcher.end("label"));
    return span.length() > LONGEST ? null : new SpeakerLabel(span, words, shouted, letter, quotes);
  }

  private static boolean capitals(String name) {
    for (String word : name.split(" ", -1)) {
      if (!Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean mark(char c) {
    return c == '"' || c == '“' || c == '”';
  }
}
