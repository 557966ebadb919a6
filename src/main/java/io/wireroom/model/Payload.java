package io.wireroom.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A block of bytes (a model file, the rows of a list) and what it is read into. Whoever knows the
 * same shares one: it travels once and is read once per JVM. What ships in the jar does not travel
 * at all.
 *
 * @param <K> what the bytes are read into; safe to share between threads
 */
public final class Payload<K> implements Serializable {
  private static final long serialVersionUID = 1L;

  // Null where the bytes lie in the jar.
  private final byte[] bytes;
  // Null where the bytes travel.
  private final String resource;
  private transient volatile K knowledge;
  private transient volatile String sha256;

  private Payload(byte[] bytes, String resource) {
    this.bytes = bytes;
    this.resource = resource;
  }

  /** Of bytes that travel. */
  public Payload(byte[] bytes) {
    this(bytes.clone(), null);
  }

  /** Of a file in the jar. */
  public static <K> Payload<K> shipped(String resource) {
    return new Payload<>(null, resource);
  }

  /**
   * The model that ships for a role; its card tells its digest, so that none is taken at a start.
   */
  static <K> Payload<K> shipped(ModelRole role) {
    Payload<K> payload = shipped(role.shippedModel());
    payload.sha256 = ModelCard.shipped(role).sha256();
    return payload;
  }

  /** Reads the bytes. */
  @FunctionalInterface
  public interface Reader<K> {
    /** Reads them. */
    K read(byte[] bytes) throws IOException;
  }

  /** The bytes themselves, not to be changed. */
  public byte[] bytes() {
    if (bytes != null) {
      return bytes;
    }
    try (InputStream in = Payload.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("Cannot read model: not in the jar (" + resource + ")");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of the bytes, in hex. */
  public String sha256() {
    String known = sha256;
    if (known == null) {
      try {
        known = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
      sha256 = known;
    }
    return known;
  }

  /**
   * What the bytes say, by whichever reader comes first.
   *
   * @throws UncheckedIOException where they say nothing
   */
  public K knowledge(Reader<? extends K> reader) {
    K known = knowledge;
    if (known == null) {
      synchronized (this) {
        known = knowledge;
        if (known == null) {
          try {
            known = reader.read(bytes());
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
