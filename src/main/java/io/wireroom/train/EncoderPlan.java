package io.wireroom.train;

import io.wireroom.finetune.FineTuning;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.time.Duration;
import java.util.List;

/** The plan by which the shipped encoder learns: its size, its pace and its courses. */
final class EncoderPlan {
  /** All layers of the parent; its attention; ways to write a word; sets of polarities; styles. */
  static final FineTuning.Size SIZE = new FineTuning.Size(6, 12, 4, 2, 6);

  static final FineTuning.Pace PACE = new FineTuning.Pace(1024, 1e-4, Duration.ofMinutes(4));

  /** Pieces read at once in use and when scored: best of 1, 64, 96, 128 and 192 on attitudes. */
  static final int WINDOW = 64;

  private EncoderPlan() {}

  /**
   * A course.
   *
   * @param path end of the paths of its files
   * @param share of the lessons that are learnt
   * @param from 0 for the begin of all training, 1 for its end
   * @param to likewise
   * @param window pieces that are read at once
   * @param first pieces of the first window of a text
   * @param renamed share of the words of actors' names that are exchanged for others
   * @param terms under which the labelled set is given
   */
  record Row(
      LessonKind kind,
      String path,
      double share,
      double from,
      double to,
      int window,
      int first,
      double renamed,
      String terms) {
    private static Row of(ListRow row) {
      return new Row(
          LessonKind.of(row.get("labels")),
          row.get("path"),
          row.number("share"),
          row.number("from"),
          row.number("to"),
          (int) row.number("window"),
          (int) row.number("first"),
          row.number("renamed"),
          row.get("terms"));
    }
  }

  /** The courses of the list {@code encoder-courses}. */
  static List<Row> shipped() {
    return Lists.training("encoder-courses").stream().map(Row::of).toList();
  }
}
