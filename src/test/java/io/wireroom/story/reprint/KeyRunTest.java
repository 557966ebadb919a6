package io.wireroom.story.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** With which earlier articles of its key an article is compared. */
class KeyRunTest {
  @Test
  void withTheFirstTheLastAndTheLastOfItsSource() {
    KeyRun run = new KeyRun(7);
    assertThat(run.next(new KeyRow(1, 10, 5))).isEmpty();
    assertThat(run.next(new KeyRow(1, 11, 6))).isEqualTo(Set.of(10L));
    assertThat(run.next(new KeyRow(2, 12, 5))).isEqualTo(Set.of(10L, 11L));
    assertThat(run.next(new KeyRow(3, 13, 7))).isEqualTo(Set.of(10L, 12L));
    assertThat(run.next(new KeyRow(3, 14, 6))).isEqualTo(Set.of(10L, 13L, 11L));
  }

  @Test
  void whatLiesBeforeTheHorizonDoesNotCount() {
    KeyRun run = new KeyRun(2);
    run.next(new KeyRow(1, 10, 5));
    run.next(new KeyRow(2, 11, 5));
    assertThat(run.next(new KeyRow(4, 12, 5))).isEqualTo(Set.of(11L));
    assertThat(run.next(new KeyRow(9, 13, 5))).isEmpty();
  }

  @Test
  void aRunThatBeginsAtTheHorizonSaysTheSame() {
    KeyRun all = new KeyRun(3);
    for (int day = 0; day < 200; day++) {
      all.next(new KeyRow(day, 1000 + day, day % 90));
    }
    KeyRun late = new KeyRun(3);
    for (int day = 197; day < 200; day++) {
      late.next(new KeyRow(day, 1000 + day, day % 90));
    }
    assertThat(late.next(new KeyRow(200, 1, 17))).isEqualTo(all.next(new KeyRow(200, 1, 17)));
  }
}
