package io.wireroom.finetune;

import io.wireroom.encoder.Window;
import io.wireroom.encoder.WordPieces;
import java.util.ArrayList;
import java.util.List;

/** Small lessons of sentences, made by hand. */
final class Sentences {
  private Sentences() {}

  static Window window(WordPieces vocabulary, String sentence) {
    return Window.of(List.of(List.of(sentence.split(" "))), vocabulary, 64).get(0);
  }

  /** Who is praised looks good, who is blamed bad, and who praises or blames so does stand. */
  static List<Lesson> attitudes(int times) {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      lessons.add(attitude("Anna praised Berg .", 2));
      lessons.add(attitude("Berg blamed Anna .", 0));
      lessons.add(attitude("Berg met Anna .", 1));
    }
    return lessons;
  }

  private static Lesson attitude(String sentence, int label) {
    Window window = window(TinyEncoder.VOCABULARY, sentence);
    int[] source = {0};
    int[] target = {2};
    int[] between = {1};
    return Lesson.ofAttitudes(
        window,
        List.of(new Lesson.Look(0, source, 0, 1), new Lesson.Look(0, target, 0, label)),
        List.of(
            new Lesson.Pair(0, source, target, between, 0, label),
            new Lesson.Pair(0, new int[0], target, new int[] {0, 1, 2, 3}, 0, 1)),
        List.of());
  }

  static Lesson names(String sentence, int... labels) {
    return new Lesson(
        window(TinyEncoder.VOCABULARY, sentence),
        List.of(),
        List.of(),
        List.of(),
        new Lesson.Names(0, labels),
        null);
  }

  static Lesson quotes(String sentence, int cue) {
    Window window = window(TinyEncoder.VOCABULARY, sentence);
    int tokens = window.endToken() - window.firstToken();
    int[] cues = new int[tokens];
    cues[cue] = 1;
    int[] parts = new int[tokens];
    parts[0] = 2;
    parts[tokens - 1] = 1;
    return new Lesson(
        window,
        List.of(),
        List.of(),
        List.of(),
        null,
        new Lesson.Quotes(cues, List.of(new Lesson.Attribution(new int[] {cue}, parts))));
  }
}
