package io.wireroom.corpus;

import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Knows files of Wireroom's own tables by where they lie: {@code OUTPUT/TABLE/batch=ID/}, or
 * Iceberg's {@code OUTPUT/TABLE/data/} and {@code OUTPUT/TABLE/metadata/}, beside {@code
 * OUTPUT/_wireroom}, or below that. Read as articles they would make more of themselves.
 */
final class OwnTables {
  private static final String SERVICE = "_wireroom";
  private static final String PARTITION = "batch=";
  private static final Set<String> ICEBERG = Set.of("data", "metadata");

  private final Map<Path, Boolean> outputs = new HashMap<>();

  /**
   * Looks at one file that was found.
   *
   * @throws UserFault where it is of our tables
   */
  void refuse(FileSystem files, Path file) throws IOException {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Path output = null;
      if (folder.getName().equals(SERVICE)) {
        output = folder.getParent();
      } else if (isPartOfTable(folder.getName()) && folder.getParent() != null) {
        output = folder.getParent().getParent();
      }
      if (output != null && isOutput(files, output)) {
        throw new UserFault(
            "Cannot read corpus: the input holds Wireroom's own tables (" + output + ")");
      }
    }
  }

  private static boolean isPartOfTable(String folder) {
    return folder.startsWith(PARTITION) || ICEBERG.contains(folder);
  }

  private boolean isOutput(FileSystem files, Path folder) throws IOException {
    Boolean known = outputs.get(folder);
    if (known == null) {
      known = files.exists(new Path(folder, SERVICE));
      outputs.put(folder, known);
    }
    return known;
  }
}
