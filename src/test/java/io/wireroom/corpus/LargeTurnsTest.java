package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LargeTurnsTest {
  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** Most records at work at one time, of eight that all want to be. */
  private static int together(LargeTurns turns, long size) throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      CountDownLatch all = new CountDownLatch(8);
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(
            threads.submit(
                () -> {
                  all.countDown();
                  all.await();
                  return turns.take(
                      size,
                      () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        Thread.onSpinWait();
                        for (int k = 0; k < 200_000; k++) {
                          Thread.onSpinWait();
                        }
                        return now.decrementAndGet();
                      });
                }));
      }
      for (Future<Integer> result : results) {
        result.get(1, TimeUnit.MINUTES);
      }
      return most.get();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void largeOnesShareHalfOfTheHeap() throws Exception {
    assertThat(together(new LargeTurns(1), HEAP)).isEqualTo(1);
    assertThat(together(new LargeTurns(4), HEAP / 4)).isEqualTo(1);
    assertThat(together(new LargeTurns(1), HEAP / 4 + (2 << 20))).isEqualTo(1);
    assertThat(together(new LargeTurns(1), HEAP / 6)).isBetween(1, 3);
  }

  @Test
  void oneThatFailsGivesItsTurnBack() {
    LargeTurns turns = new LargeTurns(1);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(
              () ->
                  turns.take(
                      HEAP,
                      () -> {
                        throw new IllegalStateException("no head");
                      }))
          .hasMessage("no head");
    }
    assertThat(turns.take(HEAP, () -> 7)).isEqualTo(7);
  }
}
