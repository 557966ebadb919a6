package io.wireroom.job;

/** One record alone took more memory than this JVM has. */
final class HeapFull extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param thrown behind which there is the error
   */
  HeapFull(Throwable thrown) {
    super(thrown);
  }
}
