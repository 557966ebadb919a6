package io.wireroom.story.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of a text as they are compared: {@link Spelling} forms as hashes, each with its
 * sentence and whether it stands in quotation marks.
 *
 * <p>Sentences are cut coarsely, at marks that end one and at line ends, since they only serve to
 * tell how far over a text shared words are spread.
 */
final class Wording {
  private static final int SHORTEST_SENTENCE = 6;

  /** A sentence so much of which is quoted is a quote as a whole: who said it is no narration. */
  private static final double MOSTLY_QUOTED = 0.4;

  /** Words of so many letters tell what a text is about. */
  private static final int TELLING = 5;

  private static final long NUMBER = Mix.of(Spelling.NUMBER);

  private final List<Long> words = new ArrayList<>();
  private final TreeSet<Integer> figures = new TreeSet<>();
  private final List<Boolean> telling = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();

  private long whole;

  private Wording() {}

  static Wording of(String text, Spelling spelling) {
    Wording wording = new Wording();
    wording.read(text, spelling);
    wording.markQuotedSentences();
    return wording;
  }

  int size() {
    return words.size();
  }

  /** Hash of the word. */
  long word(int i) {
    return words.get(i);
  }

  boolean isNumber(int i) {
    return words.get(i) == NUMBER;
  }

  boolean isQuoted(int i) {
    return quoted.get(i);
  }

  /** Number of the word's sentence, from 0. */
  int sentence(int i) {
    return sentences.get(i);
  }

  /** Whether the word is long enough to tell what the text is about. */
  boolean isTelling(int i) {
    return telling.get(i);
  }

  /** Hash of all words in order, as they are written but for case. */
  long whole() {
    return whole;
  }

  /** Hashes of the numbers of two digits or more that are no years. */
  SortedSet<Integer> figures() {
    return figures;
  }

  private static boolean isFigure(String word) {
    if (word.length() < 2 || !Character.isDigit(word.charAt(0))) {
      return false;
    }
    boolean digits = word.chars().allMatch(c -> Character.isDigit(c) || isDigitPoint((char) c));
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    return digits && !year;
  }

  private void markQuotedSentences() {
    int begin = 0;
    while (begin < size()) {
      int end = begin;
      int inQuotes = 0;
      while (end < size() && sentence(end) == sentence(begin)) {
        inQuotes += isQuoted(end) ? 1 : 0;
        end++;
      }
      if (inQuotes >= MOSTLY_QUOTED * (end - begin)) {
        for (int i = begin; i < end; i++) {
          quoted.set(i, true);
        }
      }
      begin = end;
    }
  }

  private void read(String text, Spelling spelling) {
    boolean inQuote = false;
    boolean ended = false;
    int sentence = 0;
    int begun = 0;
    boolean lastWasNumber = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, i);
        if (ended && words.size() - begun >= SHORTEST_SENTENCE) {
          sentence++;
          begun = words.size();
        }
        ended = false;
        String word = bare(text, i, end);
        whole = Mix.of(whole, Mix.of(word));
        if (isFigure(word)) {
          figures.add((int) (Mix.of(word) >>> 33));
        }
        String form = spelling.form(word);
        // A number may be written in several words, or with a decimal point.
        boolean number = form.equals(Spelling.NUMBER);
        if (!number || !lastWasNumber) {
          words.add(Mix.of(form));
          telling.add(form.length() >= TELLING);
          quoted.add(inQuote);
          sentences.add(sentence);
        }
        lastWasNumber = number;
        i = end;
      } else {
        switch (c) {
          case '\n' -> {
            ended = true;
            inQuote = false;
            lastWasNumber = false;
          }
          case '.', '!', '?' -> ended = true;
          case '"' -> inQuote = !inQuote;
          case '“', '«', '„' -> inQuote = true;
          case '”', '»' -> inQuote = false;
          default -> {}
        }
        i++;
      }
    }
  }

  /** Digits go on over a point or comma between them, words over an apostrophe. */
  static int wordEnd(String text, int begin) {
    int end = begin + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          end + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(end + 1))
              && (c == '\''
                  || c == '’'
                  || (isDigitPoint(c)
                      && Character.isDigit(text.charAt(end - 1))
                      && Character.isDigit(text.charAt(end + 1))));
      if (!Character.isLetterOrDigit(c) && !joins) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Stands within a number. */
  private static boolean isDigitPoint(char c) {
    return c == '.' || c == ',';
  }

  /** A word in lower case without apostrophes. */
  static String bare(String text, int begin, int end) {
    return text.substring(begin, end).replace("'", "").replace("’", "").toLowerCase(Locale.ROOT);
  }
}
