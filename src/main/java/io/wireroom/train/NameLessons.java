package io.wireroom.train;

import io.wireroom.encoder.Window;
import io.wireroom.evaluate.ConllReader;
import io.wireroom.finetune.Lesson;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Makes lessons of documents whose names are tagged, on the tokens of their file. */
final class NameLessons {
  /** Labels in the order of their numbers: a name's first token odd, its others even. */
  private static final List<String> LABELS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC");

  private NameLessons() {}

  /**
   * Makes them.
   *
   * @param style of the labelled set
   * @param longest pieces of a window
   */
  static List<Lesson> of(
      ConllReader.Document document, LessonReader reader, int style, int longest) {
    List<String> tags = document.tags().stream().flatMap(List::stream).toList();
    List<Lesson> lessons = new ArrayList<>();
    for (Window window : reader.of(text(document)).windows(longest, longest)) {
      int[] labels =
          tags.subList(window.firstToken(), window.endToken()).stream()
              .mapToInt(LABELS::indexOf)
              .toArray();
      lessons.add(
          new Lesson(
              window, List.of(), List.of(), List.of(), new Lesson.Names(style, labels), null));
    }
    return lessons;
  }

  /** Tags of labels. */
  static List<String> tags(int[] labels) {
    List<String> tags = new ArrayList<>();
    for (int label : labels) {
      tags.add(LABELS.get(Math.max(0, label)));
    }
    return tags;
  }

  /** The likeliest labels from the left, none of which goes on with a name that has not begun. */
  static int[] likeliest(List<float[]> chances) {
    int[] labels = new int[chances.size()];
    int before = 0;
    for (int i = 0; i < labels.length; i++) {
      float[] of = chances.get(i);
      int best = 0;
      for (int label = 1; label < of.length; label++) {
        boolean legal = label % 2 == 1 || before == label || before == label - 1;
        if (legal && of[label] > of[best]) {
          best = label;
        }
      }
      labels[i] = best;
      before = best;
    }
    return labels;
  }

  private static AnnotatedText text(ConllReader.Document document) {
    StringBuilder raw = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (List<String> words : document.sentences()) {
      int begin = raw.length();
      int first = tokens.size();
      for (String word : words) {
        tokens.add(new Token(raw.length(), raw.length() + word.length(), word, "", ""));
        raw.append(word).append(' ');
      }
      sentences.add(new Sentence(begin, raw.length(), first, tokens.size(), 0));
    }
    return new AnnotatedText(raw.toString(), 0, List.of(), sentences, tokens, List.of());
  }
}
