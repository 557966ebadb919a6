package io.wireroom.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * What an input names: a place on a file system, or places by a pattern.
 *
 * @param path fully qualified
 */
record InputPlace(FileSystem files, Path path) {
  /** One of them makes a name a pattern. */
  private static final String WILD = "*?[{\\}";

  static InputPlace of(Configuration hadoop, String input) throws IOException {
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(hadoop);
    return new InputPlace(files, files.makeQualified(path));
  }

  /** On the local file system, where links are: the path of the operating system. */
  Optional<java.nio.file.Path> local() {
    return local(files, path);
  }

  static Optional<java.nio.file.Path> local(FileSystem files, Path path) {
    FileSystem raw = files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
    return raw instanceof RawLocalFileSystem local
        ? Optional.of(local.pathToFile(path).toPath())
        : Optional.empty();
  }

  /**
   * What is there by exactly this name; empty where nothing is.
   *
   * @throws IOException where it is a link to nothing, too
   */
  Optional<FileStatus> named() throws IOException {
    try {
      return Optional.of(files.getFileStatus(path));
    } catch (FileNotFoundException e) {
      if (local().filter(Files::isSymbolicLink).isPresent()) {
        throw new IOException("a link to nothing", e);
      }
      return Optional.empty();
    }
  }

  /** What the path matches as a pattern, links to nothing and hidden files left in. */
  List<Path> matches() throws IOException {
    FileSystem seen = local().isPresent() ? new LinksToo(files.getConf()) : files;
    FileStatus[] statuses = seen.globStatus(path);
    List<Path> matches = new ArrayList<>();
    for (FileStatus status : statuses == null ? new FileStatus[0] : statuses) {
      matches.add(status.getPath());
    }
    return matches;
  }

  /** The folder before the first wildcard of a pattern. */
  Path fixed() {
    Path fixed = path;
    for (Path above = path; above != null; above = above.getParent()) {
      if (above.getName().chars().anyMatch(c -> WILD.indexOf(c) >= 0)) {
        fixed = above.getParent();
      }
    }
    return fixed;
  }

  /** A local file system that lists links to nothing, too, where Hadoop's passes over them. */
  private static final class LinksToo extends RawLocalFileSystem {
    LinksToo(Configuration hadoop) throws IOException {
      initialize(java.net.URI.create("file:///"), hadoop);
    }

    @Override
    public FileStatus[] listStatus(Path folder) throws IOException {
      List<FileStatus> all = new ArrayList<>(List.of(super.listStatus(folder)));
      String[] names = pathToFile(folder).list();
      for (String name : names == null ? new String[0] : names) {
        Path child = new Path(folder, new Path(null, null, name));
        java.nio.file.Path link = pathToFile(child).toPath();
        if (Files.isSymbolicLink(link) && !Files.exists(link)) {
          all.add(new FileStatus(0, false, 1, 1, 0, makeQualified(child)));
        }
      }
      return all.toArray(FileStatus[]::new);
    }
  }
}
