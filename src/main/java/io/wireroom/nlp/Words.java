package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.tag.Casing;
import java.util.ArrayList;
import java.util.List;

/** The words of one document as names are looked for in them, in plain arrays. */
final class Words {
  final int size;
  final String[] text;
  final String[] tag;
  final int[] begin;
  final int[] end;
  final int[] classes;

  /** Number of the sentence that a word stands in. */
  final int[] sentence;

  /** Sentence to its first word; one more than there are sentences. */
  final int[] first;

  /** How each sentence uses capitals. */
  final Casing[] casing;

  /**
   * @param input sentences, tokens and parts of speech
   */
  Words(List<Annotation> input, NameWords known) {
    List<Annotation> tokens = Annotations.ofType(AnnotatorType.TOKEN(), input);
    List<Annotation> tags = Annotations.ofType(AnnotatorType.POS(), input);
    List<Annotation> sentences = Annotations.ofType(AnnotatorType.DOCUMENT(), input);
    size = tokens.size();
    text = new String[size];
    tag = new String[size];
    begin = new int[size];
    end = new int[size];
    classes = new int[size];
    sentence = new int[size];
    first = new int[sentences.size() + 1];
    casing = new Casing[sentences.size()];
    int at = 0;
    int pos = 0;
    for (int s = 0; s < sentences.size(); s++) {
      first[s] = at;
      List<String> words = new ArrayList<>();
      while (at < size && tokens.get(at).begin() <= sentences.get(s).end()) {
        Annotation token = tokens.get(at);
        while (pos < tags.size() && tags.get(pos).begin() < token.begin()) {
          pos++;
        }
        text[at] = token.result();
        tag[at] =
            pos < tags.size() && tags.get(pos).begin() == token.begin()
                ? tags.get(pos).result()
                : "";
        begin[at] = token.begin();
        end[at] = token.end() + 1;
        classes[at] = known.of(text[at]);
        sentence[at] = s;
        words.add(text[at++]);
      }
      casing[s] = Casing.of(words);
    }
    first[sentences.size()] = at;
    for (int rest = at; rest < size; rest++) {
      text[rest] = tokens.get(rest).result();
      tag[rest] = "";
    }
  }

  boolean is(int word, int wanted) {
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

  boolean proper(int word) {
    return tag[word].startsWith("NNP");
  }

  /** Whether a sentence begins at the word. */
  boolean first(int word) {
    return first[sentence[word]] == word;
  }

  boolean possessive(int word) {
    return text[word].equals("'s") || text[word].equals("\u2019s");
  }

  /** Whether the word is two to six capitals, as {@code NATO}. */
  boolean acronym(int word) {
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
  String joined(int from, int to) {
    return to - from == 1
        ? text[from]
        : String.join(" ", java.util.Arrays.asList(text).subList(from, to));
  }
}
