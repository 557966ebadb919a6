package io.wireroom.cluster.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches how many bytes Spark's blocks and shuffles take below some folder at most. */
final class DiskUse implements AutoCloseable {
  private static final int PERIOD_SECONDS = 2;

  private final Path folder;
  private final AtomicLong most = new AtomicLong();
  private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();

  private DiskUse(Path folder) {
    this.folder = folder;
  }

  /** Begins to watch. */
  static DiskUse of(Path folder) {
    DiskUse use = new DiskUse(folder);
    var ignored = use.ticker.scheduleWithFixedDelay(use::look, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
    return use;
  }

  /** The most so far. */
  long most() {
    return most.get();
  }

  private void look() {
    long[] bytes = {0};
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              // The copies of the job's jar lie beside the blocks.
              bytes[0] += file.toString().contains("/blockmgr-") ? attributes.size() : 0;
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // Gone between listing and looking.
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    most.accumulateAndGet(bytes[0], Math::max);
  }

  @Override
  public void close() {
    ticker.shutdownNow();
  }
}
