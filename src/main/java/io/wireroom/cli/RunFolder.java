package io.wireroom.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.util.ShutdownHookManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process's folder of temporary files. Nobody else may enter it, and it goes with the process;
 * what processes left that were killed goes when the next one starts. A process that lives holds
 * the lock of the operating system on a file in its folder, which ends with it however it dies, and
 * which process ids that come round, or several containers over one folder, cannot confuse.
 */
final class RunFolder {
  private static final Logger LOG = LoggerFactory.getLogger(RunFolder.class);
  private static final String PREFIX = "wireroom-run-";
  private static final String LOCK = "lock";

  /** A folder without a lock so old is none that a process is about to take. */
  private static final Duration UNTAKEN = Duration.ofHours(1);

  private static final Set<PosixFilePermission> PRIVATE =
      PosixFilePermissions.fromString("rwx------");

  private static final String TEMPORARY = "java.io.tmpdir";
  private static final String SPARK = "spark.local.dir";

  private final Path folder;
  private final FileChannel lock;

  private RunFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder that the launcher made, or one below the machine's own, for all that this
   * process writes from here on. Where none can be had, the machine's own has to do.
   */
  static void enter() {
    Path given = Path.of(System.getProperty(TEMPORARY));
    // A folder of Spark's that somebody named would be used as it is: world-readable.
    String named = System.getProperty(SPARK, "");
    boolean alone = System.getProperty("spark.master", "local").startsWith("local");
    List<Path> others =
        alone
            ? Stream.of(named.split(",")).filter(one -> !one.isBlank()).map(Path::of).toList()
            : List.of();
    // All is swept before anything is taken: who closes a file gives up its lock of it.
    sweep(isRunFolder(given) ? given.getParent() : given);
    others.forEach(RunFolder::sweep);
    System.setProperty(TEMPORARY, taken(given).toString());
    if (!others.isEmpty()) {
      System.setProperty(
          SPARK,
          others.stream().map(one -> taken(one).toString()).collect(Collectors.joining(",")));
    }
  }

  private static Path taken(Path root) {
    try {
      return take(Files.createDirectories(root));
    } catch (IOException e) {
      System.err.println("wireroom: no folder of its own for temporary files: " + e);
      return root;
    }
  }

  /** A folder of this process: the given one where the launcher made it, else a new one in it. */
  static Path take(Path given) throws IOException {
    Path folder =
        isRunFolder(given) && !Files.exists(given.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)
            ? given
            : Files.createDirectory(
                given.resolve(PREFIX + UUID.randomUUID()),
                PosixFilePermissions.asFileAttribute(PRIVATE));
    RunFolder taken = new RunFolder(folder, locked(folder));
    // After Spark's own hooks, which still write there.
    ShutdownHookManager.get().addShutdownHook(taken::leave, 1);
    return folder;
  }

  /** The lock gets its name when it is held: before, the folder counts as one to be taken. */
  private static FileChannel locked(Path folder) throws IOException {
    Path draft = folder.resolve(LOCK + ".new");
    FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileLock held = channel.tryLock();
    if (held == null) {
      throw new IOException("somebody else holds the lock (" + draft + ")");
    }
    Files.move(draft, folder.resolve(LOCK));
    return channel;
  }

  private void leave() {
    try {
      delete(folder);
      lock.close();
    } catch (IOException e) {
      // Something still writes there: the next process sweeps.
      LOG.debug("Cannot delete {}", folder, e);
    }
  }

  /** Deletes the folders of processes of this user that live no more. */
  static void sweep(Path parent) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (isRunFolder(folder)) {
          sweepOne(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.debug("Cannot sweep {}", parent, e);
    }
  }

  private static void sweepOne(Path folder) {
    Path lock = folder.resolve(LOCK);
    try {
      if (!Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
        Instant made = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
        if (made.plus(UNTAKEN).isBefore(Instant.now())) {
          delete(folder);
        }
        return;
      }
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
          FileLock held = channel.tryLock()) {
        if (held != null) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // Another process sweeps it, too.
      LOG.debug("Cannot sweep {}", folder, e);
    }
  }

  /** Whether it is a folder, no link to one, of this user's, and closed to others. */
  private static boolean isRunFolder(Path folder) {
    Path name = folder.getFileName();
    if (name == null || !name.toString().startsWith(PREFIX)) {
      return false;
    }
    try {
      PosixFileAttributes attributes =
          Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isDirectory()
          && attributes.owner().getName().equals(System.getProperty("user.name"))
          && attributes.permissions().equals(PRIVATE);
    } catch (IOException e) {
      return false;
    }
  }

  /** The lock goes last: until then the folder is a dead one's. Links are deleted, not followed. */
  private static void delete(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(lock)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Somebody else deleted it meanwhile.
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e)
              throws IOException {
            if (!directory.equals(folder)) {
              Files.deleteIfExists(directory);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Files.deleteIfExists(lock);
    Files.deleteIfExists(folder);
  }
}
