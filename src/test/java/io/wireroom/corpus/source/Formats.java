package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.TestSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;

/** Reads files as a run does, without Spark. */
final class Formats {
  private Formats() {}

  static List<RawDocument> read(Path folder, String name, String content) throws IOException {
    return read(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static List<RawDocument> read(Path folder, String name, byte[] content) throws IOException {
    return read(TestSettings.shipped(), folder, name, content);
  }

  static List<RawDocument> read(CorpusSettings settings, Path folder, String name, byte[] content)
      throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    return read(settings, file);
  }

  static List<RawDocument> read(CorpusSettings settings, Path file) throws IOException {
    InputFile input =
        new InputFile(
            file.toUri().toString(),
            Files.size(file),
            InputFormat.ofName(file.getFileName().toString()));
    List<RawDocument> documents = new ArrayList<>();
    new FileRecords.Guarded(new RawFile(FilePart.whole(input), new Configuration()), settings)
        .forEachRemaining(documents::add);
    return documents;
  }

  /** Where each record stands and what became of it, a line each. */
  static String summary(List<RawDocument> documents) {
    return documents.stream()
        .map(
            document ->
                document.sourceUri().replaceFirst("[^#!]*/", "")
                    + " "
                    + (document.reject() == null ? "article" : document.reject().reason().label()))
        .collect(Collectors.joining("\n"));
  }
}
