package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.LargeTurns;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.TestSettings;
import io.wireroom.watch.Watch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;

/** Reads files as a task does, without Spark. */
final class Reads {
  private Reads() {}

  /** The records of a file. */
  static List<RawDocument> of(Path file, InputFormat format) throws IOException {
    InputFile input = new InputFile(file.toUri().toString(), Files.size(file), format);
    return of(FilePart.whole(input), TestSettings.shipped());
  }

  /** The records of a file of some name and content. */
  static List<RawDocument> of(CorpusSettings settings, Path folder, String name, byte[] content)
      throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    InputFile input =
        new InputFile(file.toUri().toString(), content.length, InputFormat.ofName(name));
    return of(FilePart.whole(input), settings);
  }

  static List<RawDocument> of(Path folder, String name, byte[] content) throws IOException {
    return of(TestSettings.shipped(), folder, name, content);
  }

  static List<RawDocument> of(Path folder, String name, String content) throws IOException {
    return of(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Where each record stands and what became of it, a line each. */
  static String outcomes(List<RawDocument> documents) {
    return documents.stream()
        .map(
            document ->
                document.sourceUri().replaceFirst("[^#!]*/", "")
                    + " "
                    + (document.reject() == null ? "article" : document.reject().reason().label()))
        .collect(Collectors.joining("\n"));
  }

  /** The records of a part of a file. */
  static List<RawDocument> of(FilePart part, CorpusSettings settings) {
    List<RawDocument> records = new ArrayList<>();
    new FileRecords.Guarded(new RawFile(part, new Configuration()), guard(settings))
        .forEachRemaining(records::add);
    return records;
  }

  /** As a task has it. */
  static ReadingGuard guard(CorpusSettings settings) {
    return new ReadingGuard(
        settings,
        new LargeTurns(LargeTurns.READING),
        new Watch(settings.maxArticleTime(), nanos -> {}));
  }

  /** Place behind the file's name, and the text or the reason of the reject, of each record. */
  static String summary(List<RawDocument> records) {
    return records.stream()
        .map(
            record ->
                record.sourceUri().replaceFirst("^[^#]*", "")
                    + "="
                    + (record.reject() == null ? record.text() : record.reject().reason().label()))
        .collect(Collectors.joining(" "));
  }
}
