package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.InputFormat;
import io.wireroom.corpus.LargeTurns;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.TestSettings;
import java.io.IOException;
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

  /** The records of a part of a file. */
  static List<RawDocument> of(FilePart part, CorpusSettings settings) {
    List<RawDocument> records = new ArrayList<>();
    new FileRecords.Guarded(
            new RawFile(part, new Configuration()),
            new ReadingGuard(settings, new LargeTurns(LargeTurns.READING)))
        .forEachRemaining(records::add);
    return records;
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
