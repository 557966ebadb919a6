package io.wireroom.token;

import io.wireroom.text.Span;
import io.wireroom.token.Abbreviations.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs at line breaks and paragraphs into sentences at full stops, question
 * and exclamation marks. One pass, linear time. Closing quotation marks and brackets stay with the
 * sentence they end; a lower-case word never begins a sentence; after an abbreviation only a word
 * that mostly begins sentences does.
 */
public final class SentenceRules {
  private final Abbreviations abbreviations;

  public SentenceRules(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Paragraphs: what stands between line breaks, without the white space around it. */
  public static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        end = text.length();
      }
      addTrimmed(text, begin, end, paragraphs);
      begin = end + 1;
    }
    return paragraphs;
  }

  /** Sentences of one paragraph, without the white space around them. */
  public List<Span> sentences(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int begin = paragraph.begin();
    int end = paragraph.end();
    int at = begin;
    while (at < end) {
      if (!CharClasses.isTerminator(text.charAt(at))) {
        at++;
        continue;
      }
      int marksEnd = at + 1;
      while (marksEnd < end && CharClasses.isTerminator(text.charAt(marksEnd))) {
        marksEnd++;
      }
      int cut = closersEnd(text, marksEnd, end);
      if (cut < end && endsSentence(text, begin, at, marksEnd, cut, end)) {
        addTrimmed(text, begin, cut, sentences);
        begin = cut;
      }
      at = cut;
    }
    addTrimmed(text, begin, end, sentences);
    return sentences;
  }

  /** Where the marks that close what stands before {@code at} end. */
  private static int closersEnd(String text, int at, int end) {
    int cut = at;
    while (cut < end && CharClasses.isCloser(text.charAt(cut))) {
      cut++;
    }
    // A closing mark set off by a space, as in tokenized text: ". ” He".
    if (cut + 1 < end
        && text.charAt(cut) == ' '
        && text.charAt(cut + 1) == '\u201d'
        && (cut + 2 == end || CharClasses.isSpace(text.charAt(cut + 2)))) {
      cut += 2;
    }
    return cut;
  }

  private boolean endsSentence(String text, int begin, int mark, int marksEnd, int cut, int end) {
    if (!CharClasses.isSpace(text.charAt(cut))) {
      return false;
    }
    int next = cut;
    while (next < end && CharClasses.isSpace(text.charAt(next))) {
      next++;
    }
    int wordBegin = next;
    while (wordBegin < end && CharClasses.isOpener(text.charAt(wordBegin))) {
      wordBegin++;
    }
    if (wordBegin == end) {
      return false;
    }
    char first = text.charAt(wordBegin);
    if (Character.isLowerCase(first) || isInner(first)) {
      return false;
    }
    if (!CharClasses.isWordChar(first) && next == wordBegin && !isListMark(first)) {
      return false;
    }
    boolean oneStop = text.charAt(mark) == '.' && marksEnd == mark + 1;
    if (!oneStop) {
      boolean ellipsis = text.charAt(mark) == '.' || text.charAt(mark) == '\u2026';
      boolean apart = mark == begin || CharClasses.isSpace(text.charAt(mark - 1));
      return !ellipsis || !apart || next < wordBegin || starter(text, wordBegin, end);
    }
    return (cut > marksEnd && isQuote(text.charAt(cut - 1)))
        || stopEndsSentence(text, begin, mark, next, wordBegin, end);
  }

  /** Decides a single full stop by the word before it. */
  private boolean stopEndsSentence(
      String text, int begin, int stop, int next, int wordBegin, int end) {
    int word = stop;
    while (word > begin && !CharClasses.isSpace(text.charAt(word - 1))) {
      char c = text.charAt(word - 1);
      if (CharClasses.isOpener(c) || c == '\u2014' || c == '/') {
        break;
      }
      word--;
    }
    if (word == stop) {
      return stop > begin;
    }
    boolean opens = next < wordBegin && text.charAt(next) != '(';
    boolean digit = Character.isDigit(text.charAt(wordBegin));
    if (stop - word == 1 && Character.isUpperCase(text.charAt(word))) {
      return opens || starter(text, wordBegin, end);
    }
    if (Abbreviations.isAcronym(text, word, stop)) {
      if (Character.isLowerCase(text.charAt(word))) {
        return opens || (!digit && !zoneOrDay(text, wordBegin, end));
      }
      return opens || starter(text, wordBegin, end);
    }
    int bare = Abbreviations.afterHyphen(text, word, stop);
    Kind kind = abbreviations.kind(text.substring(bare, stop));
    return switch (kind) {
      case NONE -> true;
      case TITLE -> false;
      case NUMBER -> !digit;
      case MONTH, COMMON -> !digit && (opens || starter(text, wordBegin, end));
    };
  }

  private boolean starter(String text, int begin, int end) {
    return abbreviations.startsSentence(word(text, begin, end));
  }

  /** Whether the word after {@code a.m.} belongs to the time: {@code EST}, {@code Monday}. */
  private static boolean zoneOrDay(String text, int begin, int end) {
    String word = word(text, begin, end);
    if (word.endsWith("day") || word.equals("Eastern") || word.equals("Pacific")) {
      return true;
    }
    return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  /** The word at {@code begin}; at most 24 letters of it, since no listed word is longer. */
  private static String word(String text, int begin, int end) {
    int at = begin;
    while (at < end && at < begin + 24 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  private static boolean isInner(char c) {
    return c == ',' || c == ';' || c == ':' || c == '-' || c == '\u2014' || c == '\u2013';
  }

  private static boolean isListMark(char c) {
    return c == '$'
        || c == '#'
        || c == '@'
        || c == '\u2022'
        || c == '\u00a3'
        || c == '\u20ac'
        || c == '*'
        || Character.isSurrogate(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\u201d' || c == '\u2019' || c == '\u00bb';
  }

  private static void addTrimmed(String text, int begin, int end, List<Span> spans) {
    while (begin < end && CharClasses.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && CharClasses.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      spans.add(new Span(begin, end));
    }
  }
}
