package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.TakenFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/**
 * Decides which of the files that were found a batch leaves to others. It leaves what another
 * published batch read, unless it read that itself, too: a rerun reads again what it is made of. It
 * also leaves what another run is reading at this moment.
 */
final class FileChoice {
  /** Makes the name no batch's: whoever chooses files holds this lock meanwhile. */
  private static final String LOCK = "_files";

  /** Longer than somebody who died elsewhere holds a lock. */
  private static final Duration PATIENCE = Duration.ofMinutes(11);

  private static final long POLL_MILLIS = 200;

  private final Layout layout;
  private final FileLedger ledger;
  private final String batch;

  FileChoice(SparkSession spark, TableFormat format, String batch) {
    this.layout = format.layout();
    this.ledger = new FileLedger(spark, format);
    this.batch = batch;
  }

  /**
   * What others have, and who: "batch 2019-07-14". Changes nothing.
   *
   * @param found as they are now
   * @return by place
   */
  Map<String, String> others(Collection<TakenFile> found) throws IOException {
    Map<String, String> others = new HashMap<>();
    // Before the ledger: a run that publishes in between is then in one of the two.
    List<FileClaim> claims = FileClaim.all(layout);
    Map<String, Set<String>> batches = ledger.batches(found);
    batches.forEach(
        (uri, readers) -> {
          if (!readers.contains(batch)) {
            others.put(uri, "batch " + String.join(", ", readers));
          }
        });
    Map<String, TakenFile> now = new HashMap<>();
    found.forEach(file -> now.put(file.uri(), file));
    for (FileClaim claim : claims) {
      for (FileClaim.Entry entry : claim.files()) {
        TakenFile file = now.get(entry.uri());
        boolean ours = claim.batch().equals(batch) || batches.containsKey(entry.uri());
        if (file != null && !ours && file.isSame(entry.file())) {
          others.put(entry.uri(), "run " + claim.runId() + " of batch " + claim.batch());
        }
      }
    }
    return others;
  }

  /**
   * The same, and claims for a run what is left, at one time for all who choose.
   *
   * @param found may be left to others
   * @param sure is read whoever else reads it
   */
  Map<String, String> claim(String runId, Collection<TakenFile> found, List<TakenFile> sure)
      throws IOException {
    try (BatchLock lock = lock(runId)) {
      Map<String, String> others = others(found);
      List<TakenFile> taken = new java.util.ArrayList<>(sure);
      found.stream().filter(file -> !others.containsKey(file.uri())).forEach(taken::add);
      FileClaim.of(batch, runId, taken).write(layout);
      if (!lock.isHeld()) {
        throw new IOException("the lock of those who choose files was lost");
      }
      return others;
    }
  }

  private BatchLock lock(String runId) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    try {
      while (true) {
        Optional<BatchLock> lock = BatchLock.take(layout, LOCK, runId);
        if (lock.isPresent()) {
          return lock.get();
        }
        if (Instant.now().isAfter(end)) {
          throw new UserFault(
              "Cannot choose files: another run has been at it for %d minutes (%s)"
                  .formatted(PATIENCE.toMinutes(), layout.lock(LOCK)));
        }
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
