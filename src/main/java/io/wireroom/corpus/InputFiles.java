package io.wireroom.corpus;

import io.wireroom.corpus.source.InputFormat;
import io.wireroom.fault.NothingToDo;
import io.wireroom.fault.Secrets;
import io.wireroom.fault.UserFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files that a run will read, on any Hadoop file system. */
public final class InputFiles {
  private final InputFormat format;
  private final LocalTree local;
  private final OwnTables own = new OwnTables();
  private final Map<String, InputFile> files = new TreeMap<>();

  private InputFiles(CorpusSettings settings) {
    this.format = settings.format();
    this.local = new LocalTree(settings.followLinks());
  }

  /**
   * The files behind some inputs, sorted by URI, each once. An input is a file, a folder (read with
   * all its subfolders) or a glob of either. Files and folders whose name begins with a dot or an
   * underscore are left out unless an input names them without a glob. Links are followed as {@link
   * LocalTree} says; what is found and not read is there, too, with the reason.
   *
   * @throws NothingToDo where no input matches a file
   * @throws UserFault where an input matches nothing while another does, or is a link to nothing;
   *     where it is no path, or its file system cannot be reached or refuses; where a file is of
   *     Wireroom's own tables
   */
  public static List<InputFile> list(
      Configuration hadoop, List<String> inputs, CorpusSettings settings) {
    InputFiles found = new InputFiles(settings);
    List<String> unmatched = new ArrayList<>();
    for (String input : new TreeSet<>(inputs)) {
      try {
        if (!found.add(InputPlace.of(hadoop, input))) {
          unmatched.add(input);
        }
      } catch (IOException | IllegalArgumentException e) {
        throw fault(e, input);
      }
    }
    try {
      found.addLocal(hadoop);
    } catch (IOException e) {
      throw fault(e, String.join(", ", inputs));
    }
    if (found.files.isEmpty()) {
      throw new NothingToDo(
          "Cannot read corpus: no file matches (" + String.join(", ", inputs) + ")");
    }
    if (!unmatched.isEmpty()) {
      throw new UserFault(
          "Cannot read corpus: of several inputs one matches nothing ("
              + String.join(", ", unmatched)
              + ")");
    }
    return List.copyOf(found.files.values());
  }

  private static UserFault fault(Exception e, String input) {
    return new UserFault("Cannot read corpus: " + e.getMessage() + " (" + input + ")", e);
  }

  /** Whether a name does not say that its file, or folder, is not meant to be read. */
  public static boolean isVisible(String name) {
    return !name.startsWith(".") && !name.startsWith("_");
  }

  /** Whether there is anything by that name, or that the pattern matches. */
  private boolean add(InputPlace place) throws IOException {
    Optional<FileStatus> named = place.named();
    if (named.isPresent()) {
      addNamed(place, named.get());
      return true;
    }
    boolean any = false;
    for (Path match : place.matches()) {
      if (isVisible(match.getName())) {
        any = true;
        addMatch(place, match);
      }
    }
    return any;
  }

  private void addNamed(InputPlace place, FileStatus named) throws IOException {
    if (place.local().isPresent()) {
      local.add(place.local().get());
    } else {
      addAll(place.files(), named, true);
    }
  }

  private void addMatch(InputPlace place, Path match) throws IOException {
    Optional<java.nio.file.Path> found = InputPlace.local(place.files(), match);
    if (found.isPresent()) {
      local.addMatch(InputPlace.local(place.files(), place.fixed()).orElseThrow(), found.get());
    } else {
      addAll(place.files(), place.files().getFileStatus(match), false);
    }
  }

  private void addAll(FileSystem system, FileStatus start, boolean named) throws IOException {
    Deque<FileStatus> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      FileStatus status = open.pop();
      if (!status.isDirectory()) {
        own.refuse(system, status.getPath());
        put(status, named && !start.isDirectory());
        continue;
      }
      for (FileStatus child : children(system, status, start)) {
        if (isVisible(child.getPath().getName())) {
          open.push(child);
        }
      }
    }
  }

  /** What a folder holds; nothing where it went since the one above it was listed. */
  private static FileStatus[] children(FileSystem system, FileStatus folder, FileStatus start)
      throws IOException {
    try {
      return system.listStatus(folder.getPath());
    } catch (FileNotFoundException e) {
      if (folder.getPath().equals(start.getPath())) {
        throw e;
      }
      return new FileStatus[0];
    }
  }

  private void addLocal(Configuration hadoop) throws IOException {
    local.follow();
    FileSystem system = FileSystem.getLocal(hadoop);
    for (Map.Entry<java.nio.file.Path, java.nio.file.Path> file : local.files().entrySet()) {
      java.nio.file.Path real = file.getKey();
      own.refuse(system, path(real));
      BasicFileAttributes told;
      try {
        told = Files.readAttributes(real, BasicFileAttributes.class);
      } catch (NoSuchFileException e) {
        if (local.isNamed(real)) {
          throw e;
        }
        // Moved away since its folder was listed; nobody asked for it by name.
        continue;
      }
      FoundFile found =
          new FoundFile(
              Secrets.place(path(real).toString()),
              path(file.getValue()).toString(),
              modified(told),
              null,
              local.isNamed(real));
      put(path(file.getValue()), told.size(), null, found);
    }
    for (Map.Entry<java.nio.file.Path, String> refused : local.refused().entrySet()) {
      String place = path(refused.getKey()).toString();
      BasicFileAttributes told =
          Files.readAttributes(
              refused.getKey(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      put(
          path(refused.getKey()),
          0,
          refused.getValue(),
          new FoundFile(Secrets.place(place), place, modified(told), null, false));
    }
  }

  private static Instant modified(BasicFileAttributes told) {
    return told.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS);
  }

  /** As Hadoop writes it, without the escapes of a URI. */
  private static Path path(java.nio.file.Path file) {
    return new Path("file", null, file.toString());
  }

  private void put(FileStatus status, boolean named) {
    String address = status.getPath().toString();
    InputFile other = files.get(address);
    put(
        status.getPath(),
        status.getLen(),
        null,
        new FoundFile(
            Secrets.place(address),
            address,
            Instant.ofEpochMilli(status.getModificationTime()),
            status instanceof EtagSource source ? source.getEtag() : null,
            named || (other != null && other.found().named())));
  }

  private void put(Path path, long bytes, String refused, FoundFile found) {
    InputFormat told = format == InputFormat.AUTO ? InputFormat.ofName(path.getName()) : format;
    String uri = Secrets.hidden(path.toString());
    files.put(path.toString(), new InputFile(uri, bytes, told, refused, found));
  }
}
