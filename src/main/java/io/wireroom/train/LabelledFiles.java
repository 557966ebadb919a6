package io.wireroom.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.fault.UserFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** JSON Lines files below a folder, told from each other by the fields of their first line. */
record LabelledFiles(Path folder) {
  /**
   * The files of a name whose first line has the fields, sorted.
   *
   * @throws UserFault where there is no such folder
   */
  List<Path> named(String name, String... fields) {
    if (!Files.isDirectory(folder)) {
      throw new UserFault("Cannot train: no such folder (" + folder + ")");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.endsWith(name))
          .filter(file -> has(file, fields))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UserFault("Cannot train: cannot read (" + folder + ")", e);
    }
  }

  /** A file's path below the folder, as cards name it. */
  String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Whether the first line of a file has the fields. */
  static boolean has(Path file, String... fields) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String first = lines.readLine();
      JsonNode line = first == null ? null : new ObjectMapper().readTree(first);
      return line != null && Stream.of(fields).allMatch(line::has);
    } catch (JsonProcessingException e) {
      return false;
    } catch (IOException e) {
      throw new UserFault("Cannot train: cannot read (" + file + ")", e);
    }
  }
}
