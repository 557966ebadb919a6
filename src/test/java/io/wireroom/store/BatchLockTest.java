package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may write a batch, on a local file system and on one that is not. */
class BatchLockTest {
  @TempDir Path output;
  private Configuration configuration;

  @BeforeEach
  void mount() {
    configuration = new Configuration(false);
    // The local folder once more, behind a file system that Hadoop does not know for local.
    configuration.set("fs.viewfs.mounttable.test.link./output", output.toUri().toString());
    configuration.setBoolean("fs.viewfs.impl.disable.cache", true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "viewfs"})
  void oneRunAtATime(String scheme) throws IOException {
    Layout layout = layout(scheme);
    BatchLock first = BatchLock.take(layout, "a", "run-1").orElseThrow();
    assertThat(BatchLock.take(layout, "a", "run-2")).isEmpty();
    try (BatchLock other = BatchLock.take(layout, "b", "run-2").orElseThrow()) {
      assertThat(other.isHeld()).isTrue();
    }
    first.close();
    BatchLock.take(layout, "a", "run-3").orElseThrow().close();
    assertThat(layout.entries(layout.locks())).isEmpty();
  }

  @Test
  void ofManyThatWantADeadLockOneGetsIt() throws Exception {
    Layout layout = layout("file");
    LockOwner self = LockOwner.self("dead");
    write(new LockOwner("dead", self.host(), self.pid(), self.startedMillis() - 60_000, null));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Callable<Optional<BatchLock>>> attempts =
        IntStream.range(0, 32)
            .<Callable<Optional<BatchLock>>>mapToObj(
                i -> () -> BatchLock.take(layout, "a", "run-" + i))
            .toList();
    int held = 0;
    for (Future<Optional<BatchLock>> attempt : pool.invokeAll(attempts)) {
      Optional<BatchLock> lock = attempt.get();
      held += lock.isPresent() && lock.get().isHeld() ? 1 : 0;
    }
    pool.shutdown();
    assertThat(held).isEqualTo(1);
  }

  @Test
  void aDeadLockIsTakenOverElsewhereToo() throws IOException {
    write(new LockOwner("dead", LockOwner.self("dead").host(), 1, 1, null));
    try (BatchLock lock = BatchLock.take(layout("viewfs"), "a", "run-1").orElseThrow()) {
      assertThat(lock.isHeld()).isTrue();
    }
  }

  @Test
  void aProcessOfThisHostIsAsked() throws Exception {
    LockOwner self = LockOwner.self("run");
    Instant longAgo = Instant.EPOCH;
    assertThat(self.lives(longAgo)).isTrue();
    Process child = new ProcessBuilder("sleep", "60").start();
    long started = child.info().startInstant().orElseThrow().toEpochMilli();
    LockOwner owner = new LockOwner("run", self.host(), child.pid(), started, null);
    assertThat(owner.lives(longAgo)).isTrue();
    child.destroyForcibly().waitFor();
    assertThat(owner.lives(Instant.now())).isFalse();
  }

  @Test
  void anotherHostIsBelievedForAWhile() {
    LockOwner owner = new LockOwner("run", "elsewhere", 1, 0, null);
    Duration shorter = LockOwner.SILENCE.minusMinutes(1);
    assertThat(owner.lives(Instant.now().minus(shorter))).isTrue();
    assertThat(owner.lives(Instant.now().minus(LockOwner.SILENCE.plusMinutes(1)))).isFalse();
    // Of a clock that was moved back.
    assertThat(owner.lives(Instant.now().plus(shorter))).isTrue();
    assertThat(owner.lives(Instant.now().plus(Duration.ofDays(1)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-3600000", "3600000", "-86400000", "0"})
  void aClockThatIsMovedKillsNobody(long byMillis) {
    LockOwner self = LockOwner.self("run");
    Assumptions.assumeTrue(self.boot() != null, "the system tells no start but by the clock");
    // Java counts starts from a boot time that moves with the clock.
    LockOwner moved =
        new LockOwner("run", self.host(), self.pid(), self.startedMillis() + byMillis, self.boot());
    assertThat(moved.lives(Instant.now().plusMillis(byMillis))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000-0000-0000-0000-000000000000/1", "/", ""})
  void aLaterProcessWithTheSameIdIsAnother(String boot) {
    LockOwner self = LockOwner.self("run");
    Assumptions.assumeTrue(self.boot() != null, "the system tells no start but by the clock");
    LockOwner earlier = new LockOwner("run", self.host(), self.pid(), self.startedMillis(), boot);
    assertThat(earlier.lives(Instant.now())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, 3600, -86_400})
  void whoRenewsItsLockByAnotherClockKeepsIt(long bySeconds) throws Exception {
    Path lock = write(new LockOwner("run-1", "elsewhere", 1, 0, null));
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().plusSeconds(bySeconds)));
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Path> renewed =
        other.submit(
            () -> {
              Thread.sleep(300);
              return Files.setLastModifiedTime(
                  lock, FileTime.from(Instant.now().plusSeconds(bySeconds)));
            });

    assertThat(BatchLock.take(layout("file"), "a", "run-2", Duration.ofSeconds(2))).isEmpty();

    renewed.get();
    other.shutdown();
    try (BatchLock taken =
        BatchLock.take(layout("file"), "a", "run-2", Duration.ofMillis(200)).orElseThrow()) {
      assertThat(taken.isHeld()).isTrue();
    }
  }

  @Test
  void aLockCutShortCountsUntilItIsOld() throws IOException {
    Path lock = write(LockOwner.UNKNOWN);
    Files.writeString(lock, "{\"run_");
    assertThat(BatchLock.take(layout("file"), "a", "run-1")).isEmpty();
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    BatchLock.take(layout("file"), "a", "run-1").orElseThrow().close();
  }

  @Test
  void aDraftOfAJournalIsNoJournal() throws IOException {
    Layout layout = layout("file");
    Path draft = output.resolve("_wireroom/journal/.draft-1");
    Files.createDirectories(draft.getParent());
    Files.writeString(
        draft, "{\"batch\":\"a\",\"run_id\":\"r\",\"tables\":{\"articles\":[\"x\"]}}");
    Path staged = output.resolve("_wireroom/staging/r/articles");
    Files.createDirectories(staged);
    new Recovery(new ParquetFormat(layout, true)).run();
    assertThat(staged.getParent()).doesNotExist();
    assertThat(output.resolve("articles")).doesNotExist();
    assertThat(draft).exists();
    Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    new Recovery(new ParquetFormat(layout, true)).run();
    assertThat(draft).doesNotExist();
  }

  @Test
  void recoveryWritesNothingWhereNothingIsLeft() throws IOException {
    Recovery.run(output.resolve("none").toString(), configuration);
    assertThat(output.resolve("none")).doesNotExist();
  }

  @Test
  void anOutputThatIsAFileIsTheUsersToMend() throws IOException {
    Path file = Files.writeString(output.resolve("file"), "text");
    assertThatThrownBy(
            () ->
                Batch.open(
                    Lake.of(LocalSpark.session(), LakeSettings.PARQUET, file.toString()),
                    "a",
                    "run"))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot write batch: ")
        .hasMessageEndingWith("(" + file + ")");
  }

  private Layout layout(String scheme) {
    return Layout.of(
        scheme.equals("file") ? output.toString() : URI.create("viewfs://test/output").toString(),
        configuration);
  }

  private Path write(LockOwner owner) throws IOException {
    Path lock = output.resolve("_wireroom/locks/a.json");
    Files.createDirectories(lock.getParent());
    return Files.write(lock, ServiceFile.bytes(owner));
  }
}
