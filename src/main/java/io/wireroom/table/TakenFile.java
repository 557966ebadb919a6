package io.wireroom.table;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * A file that a run read, as it was then: an element of {@code runs.files}.
 *
 * @param uri without secrets; of a local file its real path, whatever links led to it
 * @param bytes size as stored
 * @param modifiedAt of microseconds at most
 * @param etag what the file system says of the content; null where it says nothing
 */
public record TakenFile(String uri, long bytes, Instant modifiedAt, String etag)
    implements Serializable {
  /** Whether another, found at the same place, is this very file. */
  public boolean isSame(TakenFile other) {
    boolean untagged = etag == null || other.etag == null;
    boolean content =
        untagged ? Objects.equals(modifiedAt, other.modifiedAt) : etag.equals(other.etag);
    return content && uri.equals(other.uri) && bytes == other.bytes;
  }
}
