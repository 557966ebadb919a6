package io.wireroom.corpus;

import io.wireroom.corpus.source.InputFormat;
import io.wireroom.fault.NothingToDo;
import io.wireroom.fault.UserFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files that a run will read, on any Hadoop file system. */
public final class InputFiles {
  private InputFiles() {}

  /**
   * The files behind some inputs, sorted by URI, each once. An input is a file, a folder (read with
   * all its subfolders) or a glob of either. Files and folders whose name begins with a dot or an
   * underscore are left out unless an input names them without a glob.
   *
   * @throws NothingToDo where no input matches a file
   * @throws UserFault where an input is no path, or its file system cannot be reached or refuses
   */
  public static List<InputFile> list(
      Configuration hadoop, List<String> inputs, CorpusSettings settings) {
    Map<String, InputFile> files = new TreeMap<>();
    for (String input : inputs) {
      try {
        add(hadoop, input, settings.format(), files);
      } catch (IOException | IllegalArgumentException e) {
        throw new UserFault("Cannot read corpus: " + e.getMessage() + " (" + input + ")", e);
      }
    }
    if (files.isEmpty()) {
      throw new NothingToDo(
          "Cannot read corpus: no file matches (" + String.join(", ", inputs) + ")");
    }
    return List.copyOf(files.values());
  }

  private static void add(
      Configuration hadoop, String input, InputFormat format, Map<String, InputFile> files)
      throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(hadoop);
    Deque<FileStatus> found = new ArrayDeque<>();
    try {
      found.add(system.getFileStatus(path));
    } catch (FileNotFoundException e) {
      FileStatus[] matches = system.globStatus(path);
      if (matches != null) {
        for (FileStatus match : matches) {
          addVisible(found, match);
        }
      }
    }
    while (!found.isEmpty()) {
      FileStatus status = found.pop();
      if (status.isDirectory()) {
        for (FileStatus child : system.listStatus(status.getPath())) {
          addVisible(found, child);
        }
      } else {
        InputFile file = inputFile(status, format);
        files.put(file.uri(), file);
      }
    }
  }

  private static InputFile inputFile(FileStatus status, InputFormat format) {
    InputFormat told =
        format == InputFormat.AUTO ? InputFormat.ofName(status.getPath().getName()) : format;
    return new InputFile(status.getPath().toString(), status.getLen(), told);
  }

  private static void addVisible(Deque<FileStatus> found, FileStatus status) {
    String name = status.getPath().getName();
    if (!name.startsWith(".") && !name.startsWith("_")) {
      found.push(status);
    }
  }
}
