package io.wireroom.nlp;

import com.typesafe.config.Config;
import io.wireroom.fault.UserFault;
import io.wireroom.model.ModelName;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The places from which models of users are loaded: those of the setting {@code models.places};
 * where it names none, the very paths that settings name. What leads out of them is not followed.
 */
public final class ModelPlaces {
  private static final String SETTING = "models.places";

  private final List<String> places;
  private final Configuration hadoop;

  /**
   * @param settings the configuration below {@code wireroom}
   */
  public ModelPlaces(Config settings, Configuration hadoop) {
    this.places = settings.hasPath(SETTING) ? settings.getStringList(SETTING) : List.of();
    this.hadoop = hadoop;
  }

  /**
   * Lets a model through; one that is not there, too, which its loader tells best.
   *
   * @param told how the settings name it, for messages
   * @throws UserFault where it lies elsewhere, or a link in its folder leads elsewhere, or a file
   *     of it is not the one that its list of digests tells
   */
  public void check(ModelName model, String told) {
    if (model.kind() != ModelName.Kind.PATH) {
      return;
    }
    try {
      Path path = new Path(model.value());
      FileSystem files = path.getFileSystem(hadoop);
      if (!files.exists(path)) {
        return;
      }
      List<Path> roots =
          places.isEmpty() ? List.of(real(path)) : places.stream().map(this::place).toList();
      refuseElsewhere(path, roots, told);
      if (files.getFileStatus(path).isDirectory()) {
        FolderDigests.check(files, path);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserFault("Cannot load model: " + e.getMessage() + " (" + told + ")", e);
    }
  }

  private void refuseElsewhere(Path path, List<Path> roots, String told) throws IOException {
    if (!isBelow(real(path), roots)) {
      throw new UserFault(
          "Cannot load model: it lies in none of the places that "
              + SETTING
              + " names ("
              + told
              + ")");
    }
    if (!isLocal(path)) {
      return;
    }
    java.nio.file.Path local = java.nio.file.Path.of(real(path).toUri());
    try (Stream<java.nio.file.Path> all = Files.walk(local)) {
      for (java.nio.file.Path link :
          (Iterable<java.nio.file.Path>) all.filter(Files::isSymbolicLink)::iterator) {
        if (!isBelow(real(new Path("file", null, link.toString())), roots)) {
          throw new UserFault(
              "Cannot load model: a link leads to none of the places that "
                  + SETTING
                  + " names ("
                  + told
                  + ", "
                  + link.getFileName()
                  + ")");
        }
      }
    }
  }

  private Path place(String uri) {
    try {
      return real(new Path(uri));
    } catch (IOException | IllegalArgumentException e) {
      throw new UserFault(
          "Cannot read settings: " + e.getMessage() + " (" + SETTING + " = " + uri + ")", e);
    }
  }

  /** The whole path, without dots; without links where the file system is this machine's. */
  private Path real(Path path) throws IOException {
    Path whole = path.getFileSystem(hadoop).makeQualified(path);
    if (isLocal(path)) {
      java.nio.file.Path local = java.nio.file.Path.of(whole.toUri());
      // A place may be named before there is anything.
      java.nio.file.Path real =
          Files.exists(local) ? local.toRealPath() : local.toAbsolutePath().normalize();
      return new Path("file", null, real.toString());
    }
    return new Path(whole.toUri().normalize());
  }

  private boolean isLocal(Path path) throws IOException {
    return "file".equals(path.getFileSystem(hadoop).getUri().getScheme());
  }

  private static boolean isBelow(Path path, List<Path> roots) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (roots.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
