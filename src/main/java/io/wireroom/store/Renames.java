package io.wireroom.store;

import io.wireroom.lexicon.Lists;
import java.io.IOException;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.viewfs.ViewFileSystem;

/**
 * Whether a file system moves a folder in one go, which publishing by rename rests on. Object
 * stores copy file by file, and a reader, or a kill, may come between. What is not known is taken
 * for one.
 */
final class Renames {
  /** Of Hadoop's {@code CommonPathCapabilities}, which older versions do not name: objects. */
  private static final String TAGS = "fs.capability.etags.available";

  /** Objects that are renamed, not copied, as those of Azure with a hierarchical namespace are. */
  private static final String TAGS_KEPT = "fs.capability.etags.preserved.in.rename";

  private static final String FILE_SYSTEMS = "file-systems";

  private Renames() {}

  /** Whether it does at a path, which need not exist. */
  static boolean areAtomic(FileSystem files, Path path) throws IOException {
    if (files instanceof ViewFileSystem view) {
      for (FileSystem mounted : view.getChildFileSystems()) {
        if (!areAtomic(mounted, mounted.getWorkingDirectory())) {
          return false;
        }
      }
      return true;
    }
    if (files.hasPathCapability(path, TAGS_KEPT)) {
      return true;
    }
    String scheme = String.valueOf(files.getUri().getScheme()).toLowerCase(Locale.ROOT);
    return !files.hasPathCapability(path, TAGS)
        && Lists.ruleRows(FILE_SYSTEMS).stream().anyMatch(row -> row.get("scheme").equals(scheme));
  }
}
