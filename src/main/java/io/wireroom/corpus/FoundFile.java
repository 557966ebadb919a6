package io.wireroom.corpus;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a listing tells of a file: by which it is known again, unchanged or not.
 *
 * @param place by which it is known again: its real path where it is local, whatever links led to
 *     it; without secrets
 * @param address by which it is opened
 * @param modifiedAt of microseconds at most
 * @param etag what the file system says of the content; null where it says nothing
 * @param named whether an input names this very file, and not a folder or a pattern
 */
public record FoundFile(
    String place, String address, Instant modifiedAt, String etag, boolean named)
    implements Serializable {}
