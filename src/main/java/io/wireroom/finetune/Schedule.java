package io.wireroom.finetune;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/** All batches of all courses in the order in which they are learnt. */
final class Schedule {
  /** Share of the steps in which the rate grows from zero; then it falls to zero. */
  private static final double WARM = 0.05;

  /**
   * A batch.
   *
   * @param course number of its course
   * @param when between 0 and 1
   */
  record Step(int course, Batch batch, double when) {}

  private final List<Step> steps = new ArrayList<>();

  /**
   * Strews the batches by chance.
   *
   * @param places of a batch at most
   */
  Schedule(List<Course> courses, int places, Random random) {
    for (int number = 0; number < courses.size(); number++) {
      Course course = courses.get(number);
      for (Batch batch : Batch.of(course.lessons(), places, random)) {
        double when = course.from() + random.nextDouble() * (course.to() - course.from());
        steps.add(new Step(number, batch, when));
      }
    }
    steps.sort(Comparator.comparingDouble(Step::when));
  }

  int size() {
    return steps.size();
  }

  Step get(int number) {
    return steps.get(number);
  }

  /**
   * The rate of a step.
   *
   * @param highest rate of all
   */
  double rate(int step, double highest) {
    double at = (double) step / steps.size();
    return highest * (at < WARM ? at / WARM : (1 - at) / (1 - WARM));
  }

  /** Tells schedules from each other by what is learnt in which order. */
  long fingerprint() {
    CRC32 sum = new CRC32();
    for (Step step : steps) {
      add(sum, step.course());
      for (Lesson lesson : step.batch().lessons()) {
        add(sum, lesson.window().pieces());
        lesson.looks().forEach(look -> add(sum, look.label()));
        lesson.pairs().forEach(pair -> add(sum, pair.label()));
        lesson.tones().forEach(tone -> add(sum, Float.floatToIntBits(tone.value())));
        if (lesson.names() != null) {
          add(sum, lesson.names().labels());
        }
        if (lesson.quotes() != null) {
          add(sum, lesson.quotes().cues());
          lesson.quotes().attributions().forEach(one -> add(sum, one.parts()));
        }
      }
    }
    return ((long) steps.size() << 32) | sum.getValue();
  }

  private static void add(CRC32 sum, int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
    bytes.asIntBuffer().put(numbers);
    sum.update(bytes);
  }
}
