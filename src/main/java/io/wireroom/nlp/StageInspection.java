package io.wireroom.nlp;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Looks through the folder of a saved stage before Spark NLP does, which would run whatever class
 * its metadata name, build whatever objects its fields hold ({@code SparkContext.objectFile}), and
 * unpack its archives to wherever their entries say.
 */
final class StageInspection {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  /** Where stages come from. */
  private static final List<String> STAGES = List.of("com.johnsnowlabs.nlp.", "io.wireroom.nlp.");

  private final FileSystem files;

  private StageInspection(FileSystem files) {
    this.files = files;
  }

  /**
   * Looks through a folder.
   *
   * @throws IOException where it holds something else than a stage of Spark NLP or ours does
   */
  static void check(FileSystem files, Path folder) throws IOException {
    StageInspection inspection = new StageInspection(files);
    inspection.checkClass(new Path(folder, "metadata"));
    Path fields = new Path(folder, "fields");
    if (files.exists(fields)) {
      for (Path file : inspection.all(fields)) {
        StageFields.check(files, file);
      }
    }
    for (Path file : inspection.all(folder)) {
      inspection.checkArchive(file);
    }
  }

  /** The class is the one that Spark ML reads: in the first line of the only file there. */
  private void checkClass(Path metadata) throws IOException {
    List<Path> parts = new ArrayList<>();
    if (files.exists(metadata)) {
      for (FileStatus part : files.listStatus(metadata)) {
        if (!isHidden(part.getPath())) {
          parts.add(part.getPath());
        }
      }
    }
    if (parts.size() != 1 || !parts.get(0).getName().equals("part-00000")) {
      throw new IOException("not a saved Spark NLP stage");
    }
    String name = className(parts.get(0));
    if (STAGES.stream().noneMatch(name::startsWith)) {
      throw new IOException("not a stage of Spark NLP: " + name);
    }
  }

  private String className(Path part) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(files.open(part), StandardCharsets.UTF_8))) {
      JsonNode metadata = JSON.readTree(String.valueOf(in.readLine()));
      return metadata == null ? "" : metadata.path("class").asText();
    } catch (JsonProcessingException e) {
      throw new IOException("not a saved Spark NLP stage", e);
    }
  }

  /**
   * By the list at the archive's end, which is what Spark NLP unpacks by; a file without one is no
   * archive, whatever it begins with.
   */
  private void checkArchive(Path file) throws IOException {
    boolean here = "file".equals(files.getUri().getScheme());
    java.nio.file.Path local =
        here
            ? java.nio.file.Path.of(files.makeQualified(file).toUri())
            : Files.createTempFile("wireroom-model", null);
    try {
      if (!here) {
        files.copyToLocalFile(false, file, new Path(local.toUri()), true);
      }
      try (ZipFile archive = new ZipFile(local.toFile())) {
        for (ZipEntry entry : Collections.list(archive.entries())) {
          checkEntry(file, entry.getName().replace('\\', '/'));
        }
      } catch (ZipException e) {
        return;
      }
    } finally {
      if (!here) {
        Files.deleteIfExists(local);
      }
    }
  }

  private static void checkEntry(Path file, String name) throws IOException {
    if (name.startsWith("/") || List.of(name.split("/", -1)).contains("..")) {
      throw new IOException(
          "an archive in it would unpack to elsewhere: " + file.getName() + ", " + name);
    }
  }

  /** All files that Hadoop would read. */
  private List<Path> all(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    for (RemoteIterator<LocatedFileStatus> each = files.listFiles(folder, true); each.hasNext(); ) {
      Path file = each.next().getPath();
      if (!isHidden(file)) {
        all.add(file);
      }
    }
    return all;
  }

  private static boolean isHidden(Path file) {
    return file.getName().startsWith("_") || file.getName().startsWith(".");
  }
}
