package io.wireroom.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.StreamCapabilities;

/** Small JSON files that are there wholly or not at all. */
final class ServiceFile {
  /** Lenient: what a newer version tells beside what is known here takes nothing from it. */
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  private static final String DRAFT = ".draft-";

  private ServiceFile() {}

  /**
   * Writes beside, flushes to disk, then renames. The file must not exist yet.
   *
   * @return whether this call made the file; false where another one was faster
   */
  static boolean create(FileSystem files, Path path, Object content) throws IOException {
    if (!files.mkdirs(path.getParent())) {
      throw new IOException("Permission denied to make a folder: " + path.getParent());
    }
    Path draft = draft(path);
    try {
      write(files, draft, content);
      return !files.exists(path) && files.rename(draft, path);
    } finally {
      files.delete(draft, false);
    }
  }

  /** A name beside a file for what is not it yet, or no longer. */
  static Path draft(Path path) {
    return new Path(path.getParent(), DRAFT + UUID.randomUUID());
  }

  static boolean isDraft(Path path) {
    return path.getName().startsWith(DRAFT);
  }

  /** Writes in place. */
  static void write(FileSystem files, Path path, Object content) throws IOException {
    try (FSDataOutputStream out = files.create(path, true)) {
      out.write(bytes(content));
      if (out.hasCapability(StreamCapabilities.HSYNC)) {
        out.hsync();
      }
    }
  }

  /** The content as JSON. */
  static byte[] bytes(Object content) throws IOException {
    return JSON.writeValueAsBytes(content);
  }

  /** What the file says; empty where there is none or where it is no such content. */
  static <T> Optional<T> read(FileSystem files, Path path, Class<T> type) throws IOException {
    try (FSDataInputStream in = files.open(path)) {
      return Optional.ofNullable(JSON.readValue(in.readAllBytes(), type));
    } catch (FileNotFoundException | JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
