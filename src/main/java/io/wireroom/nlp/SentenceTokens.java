package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a document, sentence by sentence: a token is of the sentence it begins in. */
final class SentenceTokens {
  private final List<List<Annotation>> sentences = new ArrayList<>();
  private int count;

  /**
   * @param input sentences and tokens, both in text order, among other annotations
   */
  SentenceTokens(List<Annotation> input) {
    List<Annotation> tokens = Annotations.ofType(AnnotatorType.TOKEN(), input);
    for (Annotation sentence : Annotations.ofType(AnnotatorType.DOCUMENT(), input)) {
      int first = count;
      while (count < tokens.size() && tokens.get(count).begin() <= sentence.end()) {
        count++;
      }
      sentences.add(tokens.subList(first, count));
    }
  }

  /** How many tokens there are in sentences. */
  int count() {
    return count;
  }

  /** The tokens of a sentence. */
  List<Annotation> sentence(int number) {
    return sentences.get(number);
  }

  /** The words of all sentences. */
  List<List<String>> words() {
    List<List<String>> words = new ArrayList<>(sentences.size());
    for (List<Annotation> sentence : sentences) {
      List<String> of = new ArrayList<>(sentence.size());
      sentence.forEach(token -> of.add(token.result()));
      words.add(of);
    }
    return words;
  }

  /**
   * The parts of speech of all sentences; empty where a token has none.
   *
   * @param input parts of speech, in text order, among other annotations
   */
  List<String[]> tags(List<Annotation> input) {
    List<Annotation> pos = Annotations.ofType(AnnotatorType.POS(), input);
    List<String[]> tags = new ArrayList<>(sentences.size());
    int at = 0;
    for (List<Annotation> sentence : sentences) {
      String[] of = new String[sentence.size()];
      for (int i = 0; i < of.length; i++) {
        int begin = sentence.get(i).begin();
        while (at < pos.size() && pos.get(at).begin() < begin) {
          at++;
        }
        boolean tagged = at < pos.size() && pos.get(at).begin() == begin;
        of[i] = tagged ? pos.get(at).result() : "";
      }
      tags.add(of);
    }
    return tags;
  }
}
