package io.wireroom.nlp;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A block of bytes (a model file, the rows of a list) and what it is read into. Stages of one
 * pipeline that know the same share one: it travels once and is read once per JVM.
 *
 * @param <K> what the bytes are read into; safe to share between threads
 */
final class Payload<K> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final byte[] bytes;
  private transient volatile K knowledge;
  private transient volatile byte[] digest;

  Payload(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** Reads the bytes. */
  @FunctionalInterface
  interface Reader<K> {
    /** Reads them. */
    K read(byte[] bytes) throws IOException;
  }

  /** The bytes themselves, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** SHA-256 of the bytes. */
  byte[] digest() {
    byte[] known = digest;
    if (known == null) {
      try {
        known = MessageDigest.getInstance("SHA-256").digest(bytes);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
      digest = known;
    }
    return known.clone();
  }

  /** What the bytes say, by whichever reader comes first. */
  K knowledge(Reader<K> reader) {
    K known = knowledge;
    if (known == null) {
      synchronized (this) {
        known = knowledge;
        if (known == null) {
          try {
            known = reader.read(bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          knowledge = known;
        }
      }
    }
    return known;
  }
}
