package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.name.DocumentWords;
import io.wireroom.name.NameWords;
import io.wireroom.name.TaggedNames;
import java.util.ArrayList;
import java.util.List;

/** What the annotations before a {@link NameFinder} say, as the plain arrays that names read. */
final class NameInput {
  // What a tagger that gives no confidences is taken to have.
  private static final double UNKNOWN = 0.8;

  private NameInput() {}

  /**
   * The words of a document.
   *
   * @param input sentences, tokens and parts of speech
   */
  static DocumentWords words(List<Annotation> input, NameWords known) {
    List<Annotation> tokens = Annotations.ofType(AnnotatorType.TOKEN(), input);
    List<Annotation> tags = Annotations.ofType(AnnotatorType.POS(), input);
    List<Annotation> sentences = Annotations.ofType(AnnotatorType.DOCUMENT(), input);
    int size = tokens.size();
    String[] text = new String[size];
    String[] tag = new String[size];
    int[] begin = new int[size];
    int[] end = new int[size];
    int pos = 0;
    for (int i = 0; i < size; i++) {
      Annotation token = tokens.get(i);
      while (pos < tags.size() && tags.get(pos).begin() < token.begin()) {
        pos++;
      }
      boolean tagged = pos < tags.size() && tags.get(pos).begin() == token.begin();
      text[i] = token.result();
      tag[i] = tagged ? tags.get(pos).result() : "";
      begin[i] = token.begin();
      end[i] = token.end() + 1;
    }
    return new DocumentWords(text, tag, begin, end, starts(sentences, tokens), known);
  }

  /** Sentence to its first word, and one more. */
  private static int[] starts(List<Annotation> sentences, List<Annotation> tokens) {
    int[] first = new int[sentences.size() + 1];
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      first[s] = at;
      while (at < tokens.size() && tokens.get(at).begin() <= sentences.get(s).end()) {
        at++;
      }
    }
    first[sentences.size()] = at;
    return first;
  }

  /** A tagger's labels, one per word. */
  static List<TaggedNames.Label> labels(List<Annotation> input, DocumentWords words) {
    List<Annotation> given = Annotations.ofType(AnnotatorType.NAMED_ENTITY(), input);
    List<TaggedNames.Label> labels = new ArrayList<>(words.size);
    int at = 0;
    for (int i = 0; i < words.size; i++) {
      while (at < given.size() && given.get(at).begin() < words.begin[i]) {
        at++;
      }
      boolean here = at < given.size() && given.get(at).begin() == words.begin[i];
      labels.add(
          here
              ? new TaggedNames.Label(
                  given.get(at).result(), Annotations.confidence(given.get(at), UNKNOWN))
              : TaggedNames.Label.NONE);
    }
    return labels;
  }
}
