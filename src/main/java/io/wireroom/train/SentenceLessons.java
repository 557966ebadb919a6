package io.wireroom.train;

import io.wireroom.encoder.Window;
import io.wireroom.evaluate.RatedGold;
import io.wireroom.evaluate.StanceGold;
import io.wireroom.evaluate.TargetGold;
import io.wireroom.finetune.Lesson;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes lessons of labelled sentences that stand alone: a lesson of each. */
final class SentenceLessons {
  /** Ratings are within this. */
  private static final double LARGEST_RATING = 4;

  private SentenceLessons() {}

  /** Of a sentence with targets. */
  static Lesson ofTargets(LessonReader.Labelled<TargetGold.Labelled> sentence, int set) {
    LessonText text = sentence.text();
    Window window = text.whole();
    List<Lesson.Look> looks = new ArrayList<>();
    for (TargetGold.Target target : sentence.gold().targets()) {
      looks.add(
          new Lesson.Look(
              set,
              text.tokens(window, List.of(target.span())),
              text.sentence(window, target.span()),
              polarity(target.polarity()).number()));
    }
    return Lesson.ofAttitudes(window, looks, List.of(), List.of());
  }

  /** Of a sentence with a pair: first from {@code p} to {@code q}, then back. */
  static Lesson ofPair(LessonReader.Labelled<StanceGold.Pair> sentence, int set) {
    LessonText text = sentence.text();
    Window window = text.whole();
    List<Span> p = List.of(sentence.gold().p());
    List<Span> q = List.of(sentence.gold().q());
    int[] ofP = text.tokens(window, p);
    int[] ofQ = text.tokens(window, q);
    int[] between = text.between(window, p, q);
    int place = text.sentence(window, sentence.gold().p());
    String label = sentence.gold().label();
    return Lesson.ofAttitudes(
        window,
        List.of(),
        List.of(
            new Lesson.Pair(set, ofP, ofQ, between, place, directed(label, "p->q").number()),
            new Lesson.Pair(set, ofQ, ofP, between, place, directed(label, "q->p").number())),
        List.of());
  }

  /** Of a sentence with a rating. */
  static Lesson ofRating(LessonReader.Labelled<RatedGold.Rated> sentence) {
    Window window = sentence.text().whole();
    int[] words = IntStream.range(0, window.endToken()).toArray();
    float value = (float) (sentence.gold().mean() / LARGEST_RATING);
    return Lesson.ofAttitudes(
        window, List.of(), List.of(), List.of(new Lesson.Tone(0, words, value)));
  }

  private static Polarity directed(String label, String direction) {
    return label.endsWith(direction) ? polarity(label.split(" ", 2)[0]) : Polarity.NEUTRAL;
  }

  private static Polarity polarity(String label) {
    return Polarity.valueOf(label.toUpperCase(Locale.ROOT));
  }
}
