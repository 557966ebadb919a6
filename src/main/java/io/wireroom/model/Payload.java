package io.wireroom.model;

import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A block of bytes (a model file, the rows of a list) and what it is read into. Whoever knows the
 * same shares one: it travels once and is read once per JVM. What ships in the jar does not travel
 * at all.
 *
 * @param <K> what the bytes are read into; safe to share between threads
 */
public final class Payload<K> implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Payload.class);

  // Null where the bytes lie in the jar.
  private final byte[] bytes;
  // Null where the bytes travel.
  private final String resource;
  // What the bytes must be; null where nobody tells.
  private final String told;
  private transient volatile K knowledge;
  private transient volatile String sha256;

  private Payload(byte[] bytes, String resource, String told) {
    this.bytes = bytes;
    this.resource = resource;
    this.told = told;
  }

  /** Of bytes that travel. */
  public Payload(byte[] bytes) {
    this(bytes.clone(), null, null);
  }

  /** Of a file in the jar. */
  public static <K> Payload<K> shipped(String resource) {
    return new Payload<>(null, resource, null);
  }

  /** The model that ships for a role; its card tells its digest, which its bytes must have. */
  static <K> Payload<K> shipped(ModelRole role) {
    return told(role.shippedModel(), ModelCard.shipped(role).sha256());
  }

  /** Of a file in the jar whose digest is known. */
  static <K> Payload<K> told(String resource, String sha256) {
    return new Payload<>(null, resource, sha256);
  }

  /** Reads the bytes. */
  @FunctionalInterface
  public interface Reader<K> {
    /** Reads them. */
    K read(byte[] bytes) throws IOException;
  }

  private byte[] checkedBytes() {
    byte[] all = bytes();
    if (told != null && !told.equals(sha256(all))) {
      throw new UserFault(
          "Cannot load model: its bytes are not those that its card tells; build the jar anew ("
              + resource
              + ")");
    }
    return all;
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

  /** SHA-256 of the bytes, in hex; as told, where it is, since none is read that has another. */
  public String sha256() {
    String known = told == null ? sha256 : told;
    if (known == null) {
      known = sha256(bytes());
      sha256 = known;
    }
    return known;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the bytes say, by whichever reader comes first.
   *
   * @throws UncheckedIOException where they say nothing
   * @throws UserFault where they are not those that they must be
   */
  public K knowledge(Reader<? extends K> reader) {
    K known = knowledge;
    if (known == null) {
      synchronized (this) {
        known = knowledge;
        if (known == null) {
          try {
            known = reader.read(checkedBytes());
            LOG.info("Read {}", resource == null ? "bytes " + sha256() : resource);
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
