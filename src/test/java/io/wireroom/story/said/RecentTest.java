package io.wireroom.story.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is held of the quotes under one key. */
class RecentTest {
  @Test
  void equalQuotesAreHeldOnceHoweverManyThereAre() {
    Recent recent = new Recent(7);
    for (int i = 0; i < 50_000; i++) {
      assertThat(recent.next(i / 10_000, 1, "q" + i)).hasSize(i == 0 ? 0 : 1);
    }
    assertThat(recent.next(5, 2, "other")).containsExactly("q0");
    assertThat(recent.next(8, 1, "late")).containsExactlyInAnyOrder("q10000", "other");
  }

  @Test
  void ofDifferentOnesTheLastAreHeld() {
    Recent recent = new Recent(7);
    for (int i = 0; i < 100; i++) {
      recent.next(1, i, "q" + i);
    }
    assertThat(recent.next(1, 100, "q100")).hasSize(8).contains("q99", "q92");
  }

  /** A run that begins at the horizon sees what one sees that began long before. */
  @Test
  void onlyTheHorizonCounts() {
    Random random = new Random(3);
    int horizon = 3;
    List<long[]> quotes = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      quotes.add(new long[] {i / 100, random.nextInt(1 + random.nextInt(30))});
    }
    for (int day = horizon; day < 30; day += 4) {
      Recent whole = new Recent(horizon);
      Recent late = new Recent(horizon);
      for (int i = 0; i < quotes.size() && quotes.get(i)[0] <= day; i++) {
        long at = quotes.get(i)[0];
        List<String> seen = whole.next(at, quotes.get(i)[1], "q" + i);
        if (at >= day - horizon) {
          List<String> there = late.next(at, quotes.get(i)[1], "q" + i);
          if (at == day) {
            assertThat(there).containsExactlyInAnyOrderElementsOf(seen);
          }
        }
      }
    }
  }
}
