package io.wireroom.finetune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final Lesson SHORT = Sentences.names("Anna .", 1, 0);
  private static final Lesson LONG = Sentences.names("Anna met Berg .", 1, 0, 1, 0);

  @Test
  void rowsArePaddedToTheLongest() {
    Batch batch = new Batch(List.of(SHORT, LONG));
    assertThat(batch.rows()).isEqualTo(2);
    assertThat(batch.length()).isEqualTo(6);
    assertThat(batch.pieces()[0]).containsExactly(2, 4, 9, 3, 0, 0);
    assertThat(batch.pieces()[1]).containsExactly(2, 4, 8, 5, 9, 3);
    // Anna is capitalized.
    assertThat(batch.types()[0]).containsExactly(0, 1, 0, 0, 0, 0);
    assertThat(batch.mask()[0]).containsExactly(1, 1, 1, 1, 0, 0);
    assertThat(batch.mask()[1]).containsOnly(1);
  }

  @Test
  void eachLessonIsInOneBatchOfLikeOnes() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lessons.add(i % 2 == 0 ? SHORT : LONG);
    }
    List<Batch> batches = Batch.of(lessons, 24, new Random(1));
    assertThat(batches.stream().mapToInt(Batch::rows).sum()).isEqualTo(40);
    assertThat(batches).allMatch(batch -> batch.rows() * batch.length() <= 24);
    assertThat(batches)
        .filteredOn(batch -> batch.lessons().stream().distinct().count() > 1)
        .hasSizeLessThanOrEqualTo(1);
    assertThat(Batch.of(lessons, 24, new Random(1))).isEqualTo(batches);
  }

  @Test
  void aLessonThatIsTooLongStandsAlone() {
    assertThat(Batch.of(List.of(LONG, LONG), 3, new Random(1)))
        .extracting(Batch::rows)
        .containsExactly(1, 1);
    assertThat(Batch.of(List.of(), 3, new Random(1))).isEmpty();
  }

  @Test
  void setsAndTonesAreThoseOfItsLessons() {
    Lesson toned =
        Lesson.ofAttitudes(
            SHORT.window(),
            List.of(new Lesson.Look(1, new int[] {0}, 0, 2)),
            List.of(),
            List.of(new Lesson.Tone(0, new int[] {0}, .5f), new Lesson.Tone(0, new int[0], -1)));
    Batch batch = new Batch(List.of(toned, Sentences.attitudes(1).get(0)));
    assertThat(batch.sets()).containsExactly(0, 1);
    assertThat(batch.tones()).containsExactly(.5f, -1);
  }
}
