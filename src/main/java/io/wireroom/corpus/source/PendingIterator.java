package io.wireroom.corpus.source;

import io.wireroom.corpus.RawDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** An iterator over records that are read one at a time. */
abstract class PendingIterator implements Iterator<RawDocument> {
  private RawDocument pending;
  private boolean done;

  /** The next record; null after the last. */
  abstract RawDocument produce() throws IOException;

  @Override
  public boolean hasNext() {
    if (pending == null && !done) {
      try {
        pending = produce();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      done = pending == null;
    }
    return pending != null;
  }

  @Override
  public RawDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RawDocument next = pending;
    pending = null;
    return next;
  }
}
