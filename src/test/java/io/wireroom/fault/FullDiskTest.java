package io.wireroom.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FullDiskTest {
  private final IOException full = new IOException("No space left on device");

  @Test
  void isFoundWhereverItIsTold() {
    assertThat(FullDisk.behind(full)).contains("No space left on device");
    assertThat(FullDisk.behind(new IllegalStateException("[TASK_WRITE_FAILED] Task failed", full)))
        .contains("No space left on device");
    assertThat(
            FullDisk.behind(
                new UncheckedIOException(
                    new FileNotFoundException("/tmp/blockmgr/0c (No space left on device)"))))
        .contains("/tmp/blockmgr/0c (No space left on device)");
    assertThat(
            FullDisk.behind(
                new IllegalStateException(
                    """
                    Job aborted due to stage failure: Task 0 failed 1 times
                    \tat org.apache.spark.X.y(X.scala:1)
                    Caused by: java.io.IOException: No space left on device
                    \tat java.base/sun.nio.ch.FileDispatcherImpl.write0(Native Method)""")))
        .contains("No space left on device");
    assertThat(FullDisk.behind(new IOException("Disk quota exceeded"))).isPresent();
    Exception closing = new IllegalStateException("cannot close");
    closing.addSuppressed(full);
    assertThat(FullDisk.behind(closing)).contains("No space left on device");
  }

  @Test
  void otherFailuresAreNone() {
    assertThat(FullDisk.behind(new IOException("Permission denied"))).isEmpty();
    assertThat(FullDisk.behind(new IllegalStateException())).isEmpty();
    IllegalStateException one = new IllegalStateException("one");
    IllegalStateException other = new IllegalStateException("other", one);
    one.initCause(other);
    assertThat(FullDisk.behind(one)).isEmpty();
  }
}
