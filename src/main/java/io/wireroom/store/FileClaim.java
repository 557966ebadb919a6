package io.wireroom.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.wireroom.table.TakenFile;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * What a run that lives is reading, in its staging folder: so that another one, of another batch
 * over the same files, leaves them to it. It goes with the staging folder, when the run has
 * published, has given up, or is found dead.
 */
record FileClaim(
    @JsonProperty("batch") String batch,
    @JsonProperty("run_id") String runId,
    @JsonProperty("files") List<Entry> files) {
  private static final String NAME = "_files.json";

  /** One file, its time in microseconds since 1970. */
  record Entry(
      @JsonProperty("uri") String uri,
      @JsonProperty("bytes") long bytes,
      @JsonProperty("modified_at") long modifiedAt,
      @JsonProperty("etag") String etag) {
    static Entry of(TakenFile file) {
      return new Entry(
          file.uri(),
          file.bytes(),
          ChronoUnit.MICROS.between(Instant.EPOCH, file.modifiedAt()),
          file.etag());
    }

    TakenFile file() {
      return new TakenFile(uri, bytes, Instant.EPOCH.plus(modifiedAt, ChronoUnit.MICROS), etag);
    }
  }

  static FileClaim of(String batch, String runId, Collection<TakenFile> files) {
    return new FileClaim(batch, runId, files.stream().map(Entry::of).toList());
  }

  void write(Layout layout) throws IOException {
    Path path = new Path(layout.staging(runId), NAME);
    if (!ServiceFile.create(layout.files(), path, this)) {
      throw new IOException("refused to be written: " + path);
    }
  }

  /** Those of all runs that live, or that have begun to publish. */
  static List<FileClaim> all(Layout layout) throws IOException {
    List<FileClaim> claims = new ArrayList<>();
    for (FileStatus staging : layout.list(layout.stagings())) {
      ServiceFile.read(layout.files(), new Path(staging.getPath(), NAME), FileClaim.class)
          .ifPresent(claims::add);
    }
    List<FileClaim> counting = new ArrayList<>();
    for (FileClaim claim : claims) {
      if (claim.counts(layout)) {
        counting.add(claim);
      }
    }
    return counting;
  }

  /** Whether the run holds a lock, and lives. */
  private boolean holds(Layout layout, Path lock) throws IOException {
    return ServiceFile.read(layout.files(), lock, LockOwner.class)
            .filter(owner -> owner.runId().equals(runId))
            .isPresent()
        && BatchLock.isAlive(layout, lock);
  }

  /** Nobody need have swept away what the dead left. */
  private boolean counts(Layout layout) throws IOException {
    return Layout.isBatchId(batch)
        && (holds(layout, layout.lock(batch))
            || ServiceFile.read(layout.files(), layout.journal(batch), Journal.class)
                .filter(journal -> journal.runId().equals(runId))
                .isPresent());
  }
}
