package io.wireroom.evaluate;

import io.wireroom.text.Span;
import java.util.List;

/**
 * Where the sentences of a labelled article stand in its cleaned text: found by their words, each
 * behind the one before it where it can be, so that cleaning may cut what it likes.
 */
final class SentencePlaces {
  private final Span[] places;
  // Where each sentence's first word begins in the labelled text.
  private final int[] begins;

  SentencePlaces(AttitudeGold.Article gold, String text) {
    List<Span> sentences = gold.sentences();
    places = new Span[sentences.size()];
    begins = new int[sentences.size()];
    int at = 0;
    for (int i = 0; i < places.length; i++) {
      Span words = stripped(sentences.get(i), gold.text());
      String sought = words.of(gold.text());
      int behind = text.indexOf(sought, at);
      int found = behind >= 0 ? behind : text.indexOf(sought);
      if (found >= 0) {
        places[i] = new Span(found, found + sought.length());
        begins[i] = words.begin();
        at = found + 1;
      }
    }
  }

  /** Number of sentences that are not in the cleaned text. */
  int gone() {
    int gone = 0;
    for (Span place : places) {
      gone += place == null ? 1 : 0;
    }
    return gone;
  }

  /** The labelled sentence that holds an offset of the cleaned text, or -1. */
  int sentenceAt(int offset) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] != null && places[i].begin() <= offset && offset < places[i].end()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a sentence is in the cleaned text. */
  boolean has(int sentence) {
    return places[sentence] != null;
  }

  /** How far behind its labelled offsets a sentence that is there stands, in UTF-16 code units. */
  int shift(int sentence) {
    return places[sentence].begin() - begins[sentence];
  }

  private static Span stripped(Span span, String text) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
