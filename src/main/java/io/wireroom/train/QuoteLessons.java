package io.wireroom.train;

import io.wireroom.encoder.Window;
import io.wireroom.evaluate.QuoteGold;
import io.wireroom.finetune.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes lessons of articles in which it is marked who said what. */
final class QuoteLessons {
  private static final int FIRST = 1;
  private static final int OTHER = 2;
  private static final int CONTENT = 1;
  private static final int SOURCE = 2;

  private QuoteLessons() {}

  /**
   * Makes them.
   *
   * @param longest pieces of a window
   */
  static List<Lesson> of(LessonReader.Labelled<QuoteGold.Article> article, int longest) {
    return article.text().windows(longest, longest).stream()
        .map(window -> lesson(article, window))
        .toList();
  }

  private static Lesson lesson(LessonReader.Labelled<QuoteGold.Article> article, Window window) {
    LessonText text = article.text();
    int tokens = window.endToken() - window.firstToken();
    int[] cues = new int[tokens];
    List<Lesson.Attribution> attributions = new ArrayList<>();
    for (QuoteGold.Labelled one : article.gold().attributions()) {
      int[] cue = text.places(window, one.cue());
      for (int i = 0; i < cue.length; i++) {
        cues[cue[i]] = i == 0 || cue[i] != cue[i - 1] + 1 ? FIRST : OTHER;
      }
      if (cue.length > 0) {
        int[] parts = new int[tokens];
        IntStream.of(text.places(window, one.content())).forEach(i -> parts[i] = CONTENT);
        IntStream.of(text.places(window, one.source())).forEach(i -> parts[i] = SOURCE);
        int[] ofText = IntStream.of(cue).map(i -> window.firstToken() + i).toArray();
        attributions.add(new Lesson.Attribution(ofText, parts));
      }
    }
    return new Lesson(
        window, List.of(), List.of(), List.of(), null, new Lesson.Quotes(cues, attributions));
  }
}
