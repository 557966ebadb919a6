package io.wireroom.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The digests of a model's folder: a file {@code SHA256SUMS} in it, as {@code sha256sum} writes.
 */
final class FolderDigests {
  private static final String LIST = "SHA256SUMS";

  private FolderDigests() {}

  /**
   * Compares a folder with its list; one without a list is as it is.
   *
   * @throws IOException where a file is not as listed, not listed or not there; it names the file
   */
  static void check(FileSystem files, Path folder) throws IOException {
    Path list = new Path(folder, LIST);
    if (!files.exists(list)) {
      return;
    }
    Map<String, String> listed = listed(files, list);
    String root = files.makeQualified(folder).toUri().getPath();
    for (RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true); all.hasNext(); ) {
      Path file = all.next().getPath();
      String name = file.toUri().getPath().substring(root.length()).replaceFirst("^/+", "");
      if (!name.equals(LIST)) {
        String digest = listed.remove(name);
        if (digest == null) {
          throw new IOException(LIST + " does not list a file of it: " + name);
        }
        if (!digest.equals(digest(files, file))) {
          throw new IOException("a file is not the one that " + LIST + " lists: " + name);
        }
      }
    }
    if (!listed.isEmpty()) {
      throw new IOException("a file that " + LIST + " lists is missing: " + listed.keySet());
    }
  }

  /** Digest by name: 64 hex digits, a space, a space or an asterisk, the name. */
  private static Map<String, String> listed(FileSystem files, Path list) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (InputStream in = files.open(list)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
        if (line.isBlank()) {
          continue;
        }
        if (!line.matches("[0-9a-fA-F]{64} [ *].+")) {
          throw new IOException(LIST + " has a line that sha256sum did not write");
        }
        digests.put(
            line.substring(66).replaceFirst("^\\./", ""),
            line.substring(0, 64).toLowerCase(Locale.ROOT));
      }
    }
    return digests;
  }

  private static String digest(FileSystem files, Path file) throws IOException {
    try (InputStream in = files.open(file);
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
