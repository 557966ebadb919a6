package io.wireroom.finetune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final List<Lesson> LESSONS = Sentences.attitudes(20);

  private static Schedule schedule(double from, double to, List<Lesson> lessons) {
    Course first = new Course("first", lessons, 0, 0);
    return new Schedule(
        List.of(first, new Course("second", lessons, from, to)), 12, new Random(13));
  }

  @Test
  void coursesStandInTheirParts() {
    Schedule schedule = schedule(.5, 1, LESSONS);
    assertThat(schedule.size()).isEqualTo(2 * 30);
    for (int i = 0; i < 30; i++) {
      assertThat(schedule.get(i).course()).isZero();
      assertThat(schedule.get(30 + i).course()).isEqualTo(1);
      assertThat(schedule.get(30 + i).when()).isBetween(.5, 1.0);
    }
  }

  @Test
  void theRateGrowsAndFalls() {
    Schedule schedule = schedule(0, 1, LESSONS);
    assertThat(schedule.rate(0, 1)).isZero();
    assertThat(schedule.rate(3, 1)).isCloseTo(1, within(1e-9));
    assertThat(schedule.rate(59, 1)).isCloseTo(1 / 57.0, within(1e-9));
  }

  @Test
  void otherLessonsAreAnotherSchedule() {
    long fingerprint = schedule(0, 1, LESSONS).fingerprint();
    assertThat(schedule(0, 1, LESSONS).fingerprint()).isEqualTo(fingerprint);
    assertThat(schedule(.1, 1, LESSONS.subList(0, 59)).fingerprint()).isNotEqualTo(fingerprint);
    List<Lesson> relabelled = new ArrayList<>(LESSONS.subList(0, 59));
    relabelled.add(Sentences.names("Berg met Anna .", 1, 0, 1, 0));
    assertThat(schedule(0, 1, relabelled).fingerprint()).isNotEqualTo(fingerprint);
  }

  @Test
  void aCourseIsAPartOfTheTraining() {
    assertThatThrownBy(() -> new Course("back", LESSONS, .5, .4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no part of a training (0.5 to 0.4)");
  }

  @Test
  void lossesAreToldByNameAndThenBeginAnew() {
    Losses losses =
        new Losses(
            List.of(
                new Course("news", LESSONS, 0, 1),
                new Course("web", LESSONS, 0, 1),
                new Course("news", LESSONS, 0, 1)));
    losses.add(0, 1);
    losses.add(2, 2);
    assertThat(losses.told()).isEqualTo("news 1.500");
    losses.add(1, .25);
    assertThat(losses.told()).isEqualTo("web 0.250");
  }
}
