package io.wireroom.story.said;

import io.wireroom.text.QuoteMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a quote into its words, and tells of each whether an editor put it in, whether words were
 * left out before it, and whether it stands in quotation marks.
 */
final class QuoteTokens {
  /**
   * A word.
   *
   * @param text in lower case
   * @param inserted whether it stands in brackets
   * @param capital whether it begins with a capital letter, as names do, and not as sentences do
   */
  record Token(String text, boolean inserted, boolean open, boolean marked, boolean capital) {}

  /** Where so many words begin with capitals, these tell nothing: headlines. */
  private static final double TITLE_CASE = 0.5;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int brackets;
  private boolean open;
  private boolean marked;
  private boolean singleMarked;

  private QuoteTokens(String text) {
    this.text = text;
  }

  /**
   * The words of a text.
   *
   * @param text with straight apostrophes
   */
  static List<Token> of(String text) {
    QuoteTokens reading = new QuoteTokens(text);
    int at = 0;
    while (at < text.length()) {
      at = reading.next(at);
    }
    List<Token> tokens = reading.tokens;
    long capitals = tokens.stream().filter(Token::capital).count();
    return capitals > TITLE_CASE * tokens.size() && tokens.size() > 2
        ? tokens.stream().map(QuoteTokens::withoutCase).toList()
        : tokens;
  }

  private static Token withoutCase(Token token) {
    return new Token(token.text(), token.inserted(), token.open(), token.marked(), false);
  }

  /** Reads what stands at an offset, and gives the offset behind it. */
  private int next(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return word(at);
    }
    if (c == '[' || c == '(') {
      int close = c == '[' ? text.indexOf(']', at) : text.indexOf(')', at);
      brackets = close < 0 ? brackets : brackets + 1;
      open = true;
    } else if (c == ']' || c == ')') {
      brackets = Math.max(0, brackets - 1);
      open = true;
    } else if (c == '.' && text.startsWith("..", at)) {
      open = true;
    } else if (c == '\'') {
      single(at);
    } else if (QuoteMarks.is(String.valueOf(c))) {
      marked = QuoteMarks.opens(String.valueOf(c), marked);
    }
    return at + 1;
  }

  /** A single mark opens before a word behind a blank, and closes behind a word or its stop. */
  private void single(int at) {
    boolean wordBehind = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean before = at == 0 || " \"([-".indexOf(text.charAt(at - 1)) >= 0;
    singleMarked = (wordBehind && before) || (singleMarked && wordBehind);
  }

  private int word(int begin) {
    StringBuilder word = new StringBuilder();
    boolean inserted = brackets > 0;
    int at = begin;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (isLetterSeam(at)) {
        // "[w]e" and "sign[ing]" are one word, said and not put in.
        brackets += c == '[' ? 1 : -1;
        inserted = false;
      } else if (c == '\'' && isWithin(at)) {
        word.append(c);
      } else if (!isMarkWithin(c, at)) {
        break;
      } else if (c == '.' && Character.isDigit(text.charAt(at - 1))) {
        word.append(c);
      }
      at++;
    }
    brackets = Math.max(0, brackets);
    boolean capital = Character.isUpperCase(word.charAt(0)) && !beginsSentence(begin);
    String lower = word.toString().toLowerCase(Locale.ROOT);
    tokens.add(new Token(lower, inserted, open, marked || singleMarked, capital));
    open = false;
    return at;
  }

  private boolean beginsSentence(int at) {
    int before = at - 1;
    while (before >= 0 && " \"'“”«»„[(".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".!?…:".indexOf(text.charAt(before)) >= 0;
  }

  private boolean isLetterSeam(int at) {
    char c = text.charAt(at);
    return (c == '[' && isWithin(at) && text.indexOf(']', at) > 0)
        || (c == ']' && at >= 2 && isWithin(at))
        || (c == ']' && brackets > 0 && joinedBefore(at));
  }

  /** Whether the bracket that closes here opened within a word. */
  private boolean joinedBefore(int at) {
    int opening = text.lastIndexOf('[', at);
    return opening > 0 && Character.isLetter(text.charAt(opening - 1));
  }

  private boolean isWithin(int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** The stops of "u.s." and the comma of "1,000" fall away, that of "1.5" does not. */
  private boolean isMarkWithin(char c, int at) {
    if (!isWithin(at) || (c != '.' && c != ',')) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    boolean single = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
    return digits || (c == '.' && single);
  }
}
