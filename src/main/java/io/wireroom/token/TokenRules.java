package io.wireroom.token;

import io.wireroom.text.Span;
import java.util.List;

/**
 * Cuts a sentence into tokens as the Penn Treebank does: {@code Seoul}{@code 's}, {@code do}{@code
 * n't} (also with a typographic apostrophe); quotation marks, brackets and dashes stand alone;
 * hyphenated words, numbers, e-mail addresses and web addresses stay whole; an abbreviation keeps
 * its full stop. One pass, linear time; every character but white space lands in a token.
 */
public final class TokenRules {
  private final Abbreviations abbreviations;

  public TokenRules(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Adds the tokens of {@code text[begin, end)} to {@code tokens}. */
  public void tokens(String text, int begin, int end, List<Span> tokens) {
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (CharClasses.isSpace(c)) {
        at++;
        continue;
      }
      int next = CharClasses.isWordChar(c) ? word(text, at, end, tokens) : mark(text, at, end);
      if (!CharClasses.isWordChar(c)) {
        tokens.add(new Span(at, next));
      }
      at = next;
    }
  }

  /** Where the mark that begins at {@code at} ends. */
  private static int mark(String text, int at, int end) {
    char c = text.charAt(at);
    char after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if ((c == '\'' && after == '\'') || (c == '`' && after == '`')) {
      return at + 2;
    }
    if (CharClasses.isApostrophe(c)) {
      return apostrophe(text, at, end);
    }
    if (c == '.' || c == '-' || c == '!' || c == '?' || c == '*' || c == '=' || c == '_') {
      if (c == '-' && Character.isDigit(after) && afterSpace(text, at)) {
        return numberEnd(text, at + 1, end);
      }
      if (c == '.' && Character.isDigit(after) && afterSpace(text, at)) {
        return numberEnd(text, at + 1, end);
      }
      return runEnd(text, at, end);
    }
    if ((c == '#' || c == '@') && CharClasses.isWordChar(after)) {
      int next = at + 1;
      while (next < end
          && (CharClasses.isWordChar(text.charAt(next)) || text.charAt(next) == '_')) {
        next++;
      }
      return next;
    }
    return Character.isHighSurrogate(c) && Character.isLowSurrogate(after) ? at + 2 : at + 1;
  }

  private static boolean afterSpace(String text, int at) {
    return at == 0
        || CharClasses.isSpace(text.charAt(at - 1))
        || CharClasses.isOpener(text.charAt(at - 1));
  }

  private static int runEnd(String text, int at, int end) {
    int next = at + 1;
    while (next < end && text.charAt(next) == text.charAt(at)) {
      next++;
    }
    return next;
  }

  private static int numberEnd(String text, int at, int end) {
    int next = at;
    while (next < end
        && (Character.isDigit(text.charAt(next))
            || (next + 1 < end
                && (text.charAt(next) == '.' || text.charAt(next) == ',')
                && Character.isDigit(text.charAt(next + 1))))) {
      next++;
    }
    return next;
  }

  /** A clitic after a word ({@code 's}), an elision before one ({@code '90s}), or a mark. */
  private static int apostrophe(String text, int at, int end) {
    boolean afterWord = at > 0 && CharClasses.isWordChar(text.charAt(at - 1));
    if (afterWord || (at > 0 && text.charAt(at - 1) == '.')) {
      int clitic = cliticEnd(text, at, end);
      if (clitic > 0) {
        return clitic;
      }
    }
    if (!afterWord && at + 2 < end && Character.isDigit(text.charAt(at + 1))) {
      int next = at + 1;
      while (next < end && Character.isDigit(text.charAt(next))) {
        next++;
      }
      if (next - at == 3) {
        return next < end && text.charAt(next) == 's' ? next + 1 : next;
      }
    }
    return at + 1;
  }

  /** Where the clitic at the apostrophe {@code at} ends; 0 where none stands there. */
  private static int cliticEnd(String text, int at, int end) {
    int next = at + 1;
    while (next < end && next < at + 4 && Character.isLetter(text.charAt(next))) {
      next++;
    }
    if (next < end && CharClasses.isWordChar(text.charAt(next))) {
      return 0;
    }
    char first = next > at + 1 ? Character.toLowerCase(text.charAt(at + 1)) : ' ';
    if (next == at + 2) {
      return first == 's' || first == 'm' || first == 'd' ? next : 0;
    }
    if (next == at + 3) {
      char second = Character.toLowerCase(text.charAt(at + 2));
      boolean clitic =
          (first == 'l' && second == 'l') || ((first == 'r' || first == 'v') && second == 'e');
      return clitic ? next : 0;
    }
    return 0;
  }

  /** Adds the word at {@code at}, cut from its clitics; returns where it ends. */
  private int word(String text, int at, int end, List<Span> tokens) {
    int address = addressEnd(text, at, end);
    if (address > 0) {
      tokens.add(new Span(at, address));
      return address;
    }
    int next = at + 1;
    while (next < end) {
      char c = text.charAt(next);
      if (CharClasses.isWordChar(c)) {
        next++;
      } else if (c == '.'
          && next + 2 < end
          && text.charAt(next + 1) == '-'
          && CharClasses.isWordChar(text.charAt(next + 2))) {
        next += 3; // U.S.-based
      } else if (next + 1 < end
          && CharClasses.isWordChar(text.charAt(next + 1))
          && joins(text, next, at, end)) {
        next += 2;
      } else if (c == '$' && next - at <= 2 && Character.isUpperCase(text.charAt(at))) {
        next++; // US$, C$
        break;
      } else {
        break;
      }
    }
    if (next < end && text.charAt(next) == '.' && keepsStop(text, at, next, end)) {
      next++;
    }
    int length = next - at;
    if ((length >= 4 && endsInNegation(text, next))
        || (length == 6 && text.startsWith("annot", at + 1))) {
      tokens.add(new Span(at, next - 3));
      tokens.add(new Span(next - 3, next));
      return next;
    }
    tokens.add(new Span(at, next));
    return next;
  }

  /** Whether the character at {@code i}, with word characters on both sides, stays in the word. */
  private static boolean joins(String text, int i, int begin, int end) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (c) {
      case '-', '\u2010', '\u2011', '_' -> true;
      // "said.The" lacks a space; "example.com" and "U.S" do not.
      case '.' -> !(Character.isLowerCase(before) && Character.isUpperCase(after));
      case ',' -> Character.isDigit(before) && Character.isDigit(after) && groups(text, i, end);
      case ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after) && i - begin <= 3;
      case '\'', '\u2019' -> cliticEnd(text, i, end) == 0 && Character.isLetter(after);
      default -> false;
    };
  }

  /** Whether exactly three digits follow the comma at {@code i}. */
  private static boolean groups(String text, int i, int end) {
    int next = i + 1;
    while (next < end && next < i + 5 && Character.isDigit(text.charAt(next))) {
      next++;
    }
    return next == i + 4;
  }

  private boolean keepsStop(String text, int at, int stop, int end) {
    if (stop + 1 < end && text.charAt(stop + 1) == '.') {
      return false;
    }
    if (Abbreviations.isAcronym(text, at, stop)) {
      return true;
    }
    int next = stop + 1;
    while (next < end
        && (CharClasses.isCloser(text.charAt(next)) || CharClasses.isSpace(text.charAt(next)))) {
      next++;
    }
    if (next == end) {
      return false;
    }
    if (stop - at == 1) {
      return Character.isUpperCase(text.charAt(at));
    }
    int bare = Abbreviations.afterHyphen(text, at, stop);
    return switch (abbreviations.kind(text.substring(bare, stop))) {
      case NONE -> false;
      case NUMBER -> Character.isDigit(text.charAt(next));
      default -> true;
    };
  }

  private static boolean endsInNegation(String text, int end) {
    return Character.toLowerCase(text.charAt(end - 1)) == 't'
        && CharClasses.isApostrophe(text.charAt(end - 2))
        && Character.toLowerCase(text.charAt(end - 3)) == 'n';
  }

  /** Where the web or e-mail address at {@code at} ends; 0 where none stands there. */
  private static int addressEnd(String text, int at, int end) {
    char c = text.charAt(at);
    boolean web =
        ((c == 'h' || c == 'H')
                && (text.regionMatches(true, at, "http://", 0, 7)
                    || text.regionMatches(true, at, "https://", 0, 8)))
            || ((c == 'w' || c == 'W') && text.regionMatches(true, at, "www.", 0, 4));
    int next = at;
    if (web) {
      while (next < end
          && !CharClasses.isSpace(text.charAt(next))
          && text.charAt(next) != '\u201d') {
        next++;
      }
      while (next > at
          && !CharClasses.isWordChar(text.charAt(next - 1))
          && text.charAt(next - 1) != '/') {
        next--;
      }
      return next;
    }
    while (next < end && next < at + 65 && isMailChar(text.charAt(next))) {
      next++;
    }
    if (next == end || next == at || text.charAt(next) != '@') {
      return 0;
    }
    int domain = ++next;
    while (next < end && next < domain + 255 && isMailChar(text.charAt(next))) {
      next++;
    }
    while (next > domain && !CharClasses.isWordChar(text.charAt(next - 1))) {
      next--;
    }
    return next > domain ? next : 0;
  }

  private static boolean isMailChar(char c) {
    return c < 0x80 && (CharClasses.isWordChar(c) || c == '.' || c == '_' || c == '-' || c == '+');
  }
}
