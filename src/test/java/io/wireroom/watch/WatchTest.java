package io.wireroom.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class WatchTest {
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Pattern ENDLESS = Pattern.compile("x*x*x*x*x*x*x*y");

  /** What hears that it is unwanted, each in its way. */
  enum Poison {
    LOOP {
      @Override
      void work() {
        while (true) {
          Watched.check();
        }
      }
    },
    CAUGHT {
      @Override
      void work() {
        while (true) {
          try {
            Watched.check();
          } catch (RuntimeException e) {
            Watched.enter(Stage.WRITING);
          }
        }
      }
    },
    SLEEP {
      @Override
      void work() throws InterruptedException {
        Thread.sleep(600_000);
      }
    },
    LATCH {
      @Override
      void work() throws InterruptedException {
        new CountDownLatch(1).await();
      }
    },
    PATTERN {
      @Override
      void work() {
        boolean ignored = ENDLESS.matcher(new WatchedText("x".repeat(3000))).matches();
      }
    };

    abstract void work() throws Exception;
  }

  @ParameterizedTest
  @EnumSource(Poison.class)
  void work_is_stopped_and_the_next_record_goes_through(Poison poison) throws Exception {
    Watch watch = new Watch(SHORT, nanos -> {});
    AtomicReference<Thread> worker = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                watch.within(
                    () -> {
                      worker.set(Thread.currentThread());
                      Watched.enter(Stage.ANALYSING);
                      poison.work();
                      return 1;
                    }))
        .isInstanceOf(OutOfTime.class)
        .hasMessage("analysing, 50 ms");
    worker.get().join(30_000);
    assertThat(worker.get().isAlive()).isFalse();
    assertThat(new Watch(Duration.ofSeconds(30), nanos -> {}).<Integer>within(() -> 2))
        .isEqualTo(2);
    assertThat(watch.<Boolean>within(() -> Thread.currentThread().isInterrupted())).isFalse();
  }

  @Test
  void what_cannot_be_stopped_is_left_alone() {
    Watch watch = new Watch(SHORT, nanos -> {});
    AtomicLong goesOn = new AtomicLong(1);
    assertThatThrownBy(
            () ->
                watch.within(
                    () -> {
                      while (goesOn.get() > 0) {
                        Thread.onSpinWait();
                      }
                      return 1;
                    }))
        .isInstanceOf(OutOfTime.class);
    goesOn.set(0);
    assertThat(new Watch(Duration.ofSeconds(30), nanos -> {}).<Integer>within(() -> 2))
        .isEqualTo(2);
  }

  @Test
  void one_thread_does_the_work_of_all_records_and_its_cpu_is_told() {
    AtomicLong cpu = new AtomicLong();
    Watch watch = new Watch(Duration.ofSeconds(30), cpu::addAndGet);
    Thread first = watch.within(Thread::currentThread);
    assertThat(first).isNotSameAs(Thread.currentThread());
    assertThat(first.isDaemon()).isTrue();
    assertThat(watch.<Thread>within(Thread::currentThread)).isSameAs(first);
    assertThat(cpu.get()).isPositive();
  }

  @Test
  void what_work_throws_is_thrown_as_it_is() {
    Watch watch = new Watch(Duration.ofSeconds(30), nanos -> {});
    for (Throwable thrown :
        new Throwable[] {
          new IllegalStateException(), new IOException(), new StackOverflowError(), new Error()
        }) {
      assertThatThrownBy(() -> watch.within(() -> sneaky(thrown))).isSameAs(thrown);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> Object sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void who_is_not_watched_is_never_stopped() {
    Watched.enter(Stage.CLEANING);
    Watched.check();
    assertThat(new WatchedText("abc").subSequence(1, 3)).hasToString("bc");
  }
}
