package io.wireroom.name;

import io.wireroom.tag.Casing;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Possessive;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of one document as names are looked for in them, in plain arrays. */
public final class DocumentWords {
  public final int size;
  final String[] text;
  public final String[] tag;
  public final int[] begin;
  public final int[] end;
  final int[] classes;

  /** Number of the sentence that a word stands in. */
  public final int[] sentence;

  /** Sentence to its first word; one more than there are sentences. */
  final int[] first;

  /** How each sentence uses capitals. */
  public final Casing[] casing;

  /**
   * @param text the words
   * @param tag part of speech per word; empty where unknown
   * @param begin offset per word
   * @param end offset per word, exclusive
   * @param first sentence to its first word; words from the last value on are of no sentence
   */
  public DocumentWords(
      String[] text, String[] tag, int[] begin, int[] end, int[] first, NameWords known) {
    this.text = text;
    this.tag = tag;
    this.begin = begin;
    this.end = end;
    this.first = first;
    size = text.length;
    classes = new int[size];
    sentence = new int[size];
    casing = new Casing[first.length - 1];
    List<String> words = Arrays.asList(text);
    for (int s = 0; s < casing.length; s++) {
      for (int i = first[s]; i < first[s + 1]; i++) {
        classes[i] = known.of(text[i]) | shouted(text[i], known);
        sentence[i] = s;
      }
      casing[s] = Casing.of(words.subList(first[s], first[s + 1]));
    }
  }

  /** What a name in capitals is as other texts write it: {@code MARGIT} as {@code Margit}. */
  private static int shouted(String word, NameWords known) {
    boolean capitals = word.length() > 3 && word.chars().allMatch(Character::isUpperCase);
    return capitals
        ? known.of(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            & (NameWords.FIRST_NAME | NameWords.SURNAME)
        : 0;
  }

  public boolean is(int word, int wanted) {
    return (classes[word] & wanted) != 0;
  }

  /** Whether any word of {@code [from, to)} is of one of the classes. */
  boolean any(int from, int to, int wanted) {
    for (int i = from; i < to; i++) {
      if (is(i, wanted)) {
        return true;
      }
    }
    return false;
  }

  boolean capital(int word) {
    return Character.isUpperCase(text[word].charAt(0));
  }

  public boolean proper(int word) {
    return PartOfSpeech.properNoun(tag[word]);
  }

  /** Whether a sentence begins at the word. */
  public boolean first(int word) {
    return first[sentence[word]] == word;
  }

  boolean possessive(int word) {
    return Possessive.mark(text[word]);
  }

  /** Whether the word is two to six capitals, as {@code NATO}. */
  public boolean acronym(int word) {
    String w = text[word];
    if (w.length() < 2 || w.length() > 6) {
      return false;
    }
    for (int i = 0; i < w.length(); i++) {
      if (!Character.isUpperCase(w.charAt(i)) && w.charAt(i) != '.' && w.charAt(i) != '&') {
        return false;
      }
    }
    return true;
  }

  /** The words of {@code [from, to)} with one space between. */
  public String joined(int from, int to) {
    return to - from == 1 ? text[from] : String.join(" ", Arrays.asList(text).subList(from, to));
  }
}
