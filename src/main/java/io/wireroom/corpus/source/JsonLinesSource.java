package io.wireroom.corpus.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/** One line, one article. Blank lines are no records. */
final class JsonLinesSource implements ArticleSource {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CorpusSettings settings;
  private final RecordFields fields;

  JsonLinesSource(CorpusSettings settings) {
    this.settings = settings;
    this.fields = new RecordFields(settings);
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) throws IOException {
    FilePart part = file.part();
    if (part.begin() > 0) {
      InputStream in = file.openAt(part.begin());
      ByteLines lines = new ByteLines(in, settings.maxFileBytes(), part.begin());
      // The rest of a line that belongs to the part before.
      lines.next();
      return new Lines(file, lines);
    }
    InputStream in = file.open();
    Charset marked = TextDecoder.marked(file.read(3).bytes());
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      in =
          ReaderInputStream.builder()
              .setReader(new java.io.InputStreamReader(in, marked))
              .setCharset(StandardCharsets.UTF_8)
              .get();
    }
    return new Lines(file, new ByteLines(in, settings.maxFileBytes()));
  }

  /** The records, a line at a time. */
  private final class Lines extends PendingIterator {
    private final RawFile file;
    private final ByteLines lines;
    private long number;
    private long records;
    private boolean ended;

    Lines(RawFile file, ByteLines lines) {
      this.file = file;
      this.lines = lines;
      this.number = file.part().firstLine() - 1;
    }

    @Override
    RawDocument produce() throws IOException {
      while (!ended && lines.broken() == null && lines.offset() <= file.part().end()) {
        byte[] line = lines.next();
        number++;
        if (lines.broken() != null) {
          return file.broken(lines.broken(), line == null ? new byte[0] : line);
        }
        if (line == null) {
          break;
        }
        if (!isBlank(line)) {
          records++;
          return record(file.uri() + "#L" + number, line, lines.size());
        }
      }
      ended = true;
      lines.close();
      boolean blank = records++ == 0 && lines.broken() == null && file.part().isWhole();
      return blank ? empty() : null;
    }

    private RawDocument empty() {
      return RawDocument.rejected(
          Reject.of(file.uri(), RejectReason.EMPTY, "Cannot use file: it holds no record", ""));
    }
  }

  private RawDocument record(String sourceUri, byte[] line, long size) {
    if (size > settings.maxFileBytes()) {
      String message =
          "Cannot use line: longer than input.max-file-bytes (" + settings.maxFileBytes() + ")";
      return RawDocument.rejected(Reject.of(sourceUri, RejectReason.TOO_LONG, message, line, size));
    }
    Optional<String> text = TextDecoder.decode(line);
    if (text.isEmpty()) {
      return RawDocument.rejected(
          Reject.of(
              sourceUri,
              RejectReason.NOT_TEXT,
              "Cannot use line: its bytes are no text",
              line,
              size));
    }
    try {
      JsonNode node = JSON.readTree(text.get());
      if (node.isObject()) {
        return fields.document(sourceUri, node, text.get());
      }
      return broken(sourceUri, "no object but " + node.getNodeType(), line, size);
    } catch (JsonProcessingException e) {
      return broken(sourceUri, e.getOriginalMessage(), line, size);
    }
  }

  private static RawDocument broken(String sourceUri, String why, byte[] line, long size) {
    return RawDocument.rejected(
        Reject.of(sourceUri, RejectReason.BROKEN_JSON, "Cannot parse line: " + why, line, size));
  }

  private static boolean isBlank(byte[] line) {
    int start = line.length >= 3 && TextDecoder.marked(Arrays.copyOf(line, 3)) != null ? 3 : 0;
    for (int i = start; i < line.length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
