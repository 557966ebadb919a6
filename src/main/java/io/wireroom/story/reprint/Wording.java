package io.wireroom.story.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they are compared: {@link Spelling} forms as hashes, each with its
 * sentence and whether it stands in quotation marks.
 *
 * <p>Sentences are cut coarsely, at marks that end one and at line ends, since they only serve to
 * tell how far over a text shared words are spread.
 */
final class Wording {
  private static final int SHORTEST_SENTENCE = 6;

  private final List<Long> words = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();

  private Wording() {}

  static Wording of(String text, Spelling spelling) {
    Wording wording = new Wording();
    wording.read(text, spelling);
    return wording;
  }

  int size() {
    return words.size();
  }

  /** Hash of the word. */
  long word(int i) {
    return words.get(i);
  }

  boolean isQuoted(int i) {
    return quoted.get(i);
  }

  /** Number of the word's sentence, from 0. */
  int sentence(int i) {
    return sentences.get(i);
  }

  /** Hash of all words in order. */
  long whole() {
    long hash = words.size();
    for (long word : words) {
      hash = Mix.of(hash, word);
    }
    return hash;
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
        String form = spelling.form(bare(text, i, end));
        // A number may be written in several words, or with a decimal point.
        boolean number = form.equals(Spelling.NUMBER);
        if (!number || !lastWasNumber) {
          words.add(Mix.of(form));
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
  private static int wordEnd(String text, int begin) {
    int end = begin + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          end + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(end + 1))
              && (c == '\'' || c == '’' || (isDigitPoint(c) && Character.isDigit(text.charAt(end - 1))
                  && Character.isDigit(text.charAt(end + 1))));
      if (!Character.isLetterOrDigit(c) && !joins) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isDigitPoint(char c) {
    return c == '.' || c == ',';
  }

  private static String bare(String text, int begin, int end) {
    return text.substring(begin, end).replace("'", "").replace("’", "").toLowerCase(Locale.ROOT);
  }
}
