package io.wireroom.train;

import io.wireroom.encoder.WordPieces;
import io.wireroom.text.AnnotatedText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads labelled texts as the annotators cut them.
 *
 * @param annotator is called by many threads
 */
record LessonReader(Function<String, AnnotatedText> annotator, WordPieces vocabulary) {
  /** What is labelled, with its text. */
  record Labelled<T>(T gold, LessonText text) {}

  /** Reads what is labelled, in its order. */
  <T> List<Labelled<T>> read(List<T> gold, Function<T, String> textOf) {
    return gold.parallelStream()
        .map(one -> new Labelled<>(one, of(annotator.apply(textOf.apply(one)))))
        .toList();
  }

  /** A text that is cut already. */
  LessonText of(AnnotatedText text) {
    return new LessonText(text, vocabulary, Map.of());
  }
}
