package io.wireroom.store;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has two folders of a local file system change places in one go, which Linux ({@code renameat2})
 * and macOS ({@code renamex_np}) can and Java cannot.
 */
record FolderSwap(FileSystem files) {
  private static final Logger LOG = LoggerFactory.getLogger(FolderSwap.class);

  /**
   * {@code RENAME_EXCHANGE} of {@code linux/fs.h} and {@code RENAME_SWAP} of {@code sys/stdio.h}.
   */
  private static final int EXCHANGE = 2;

  /** Linux's {@code AT_FDCWD}; paths are absolute, so that it says nothing. */
  private static final int HERE = -100;

  private static final String TEMPORARY = "jna.tmpdir";

  /** What is called of the system's own library, by its own names. */
  @SuppressWarnings("MemberName")
  interface SystemLibrary extends Library {
    int renameat2(int from, String path, int to, String other, int flags) throws LastErrorException;

    int renamex_np(String path, String other, int flags) throws LastErrorException;
  }

  /**
   * Swaps them.
   *
   * @return false where that cannot be done here, and nothing was
   */
  boolean swap(Path one, Path other) {
    if (!(files instanceof RawLocalFileSystem local)) {
      return false;
    }
    String path = local.pathToFile(one).getPath();
    String otherPath = local.pathToFile(other).getPath();
    try {
      if (Platform.isLinux()) {
        system().renameat2(HERE, path, HERE, otherPath, EXCHANGE);
      } else if (Platform.isMac()) {
        system().renamex_np(path, otherPath, EXCHANGE);
      } else {
        return false;
      }
      return true;
    } catch (LastErrorException | LinkageError e) {
      // An old kernel or C library, or a file system that cannot, such as NFS.
      LOG.debug("Cannot swap folders: {} ({})", e.getMessage(), other);
      return false;
    }
  }

  /** Its loader unpacks a library, and would do so in the user's home. */
  private static SystemLibrary system() {
    if (System.getProperty(TEMPORARY) == null) {
      System.setProperty(TEMPORARY, System.getProperty("java.io.tmpdir"));
    }
    return Native.load(
        "c",
        SystemLibrary.class,
        Map.of(Library.OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding")));
  }
}
