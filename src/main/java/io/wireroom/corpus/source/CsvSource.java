package io.wireroom.corpus.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/**
 * A table as text, an article a row, named {@code #R1} and on: the first line names its columns, as
 * fields of JSON are named, whatever their case; what parts them is told by that line. A cell
 * between quotation marks may hold line feeds (RFC 4180).
 */
final class CsvSource implements ArticleSource {
  private static final int COLUMNS = 10_000;

  private final ReadingGuard guard;
  private final CorpusSettings settings;
  private final RecordFields fields;

  CsvSource(ReadingGuard guard) {
    this.guard = guard;
    this.settings = guard.settings();
    this.fields = new RecordFields(guard);
  }

  /** Whether the first line names two or more columns of articles and nothing but columns. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    return CsvHeader.isOne(head, fields);
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) throws IOException {
    // Marks and delimiters are ASCII: rows are cut from the bytes, and each is decoded by itself.
    return new Records(file, new CsvRows(TextDecoder.utf8(file), settings.maxFileBytes()));
  }

  /** The records, one at a time. */
  private final class Records extends PendingIterator {
    private final RawFile file;
    private final CsvRows rows;
    private CsvHeader header;
    private CsvParser parser;
    private long number;
    private boolean ended;

    Records(RawFile file, CsvRows rows) {
      this.file = file;
      this.rows = rows;
    }

    @Override
    RawDocument produce() throws IOException {
      if (ended) {
        return null;
      }
      try {
        String row = header == null ? afterHeader() : rows.next();
        if (row != null) {
          number++;
          return guard.guarded(position(), bytes(row), row.length(), () -> record(row));
        }
      } catch (IOException e) {
        ended = true;
        return file.broken(e, bytes(rows.rest()));
      }
      ended = true;
      rows.close();
      return number > 0
          ? null
          : file.refused(RejectReason.EMPTY, "Cannot use file: it holds no record", new byte[0]);
    }

    private String afterHeader() throws IOException {
      String line = rows.next();
      if (line == null) {
        return null;
      }
      header = CsvHeader.of(text(line).orElse(line), settings.fields());
      rows.delimiter(header.delimiter());
      parser = parser(header.delimiter());
      return rows.next();
    }

    private RawDocument record(String row) {
      if (rows.size() > settings.maxFileBytes()) {
        String message =
            "Cannot use record: longer than input.max-file-bytes (" + settings.maxFileBytes() + ")";
        return refused(RejectReason.TOO_LONG, message, row);
      }
      if (!rows.closed()) {
        return refused(
            RejectReason.BROKEN_CSV, "Cannot parse record: a quotation mark is not closed", row);
      }
      Optional<String> text = text(row);
      if (text.isEmpty()) {
        return refused(RejectReason.NOT_TEXT, "Cannot use record: its bytes are no text", row);
      }
      String[] parsed = parser.parseLine(text.get());
      // A row of nothing but a byte order mark is none to the parser.
      String[] cells = parsed == null ? new String[0] : parsed;
      if (cells.length > header.size()) {
        String message =
            "Cannot use record: more cells than columns ("
                + cells.length
                + " > "
                + header.size()
                + ")";
        return refused(RejectReason.BROKEN_CSV, message, row);
      }
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < cells.length; i++) {
        header.put(node, i, cells[i]);
      }
      return fields.document(position(), node, text.get());
    }

    private CsvParser parser(char delimiter) {
      CsvParserSettings cells = new CsvParserSettings();
      cells.getFormat().setDelimiter(delimiter);
      cells.setMaxCharsPerColumn(-1);
      cells.setMaxColumns(COLUMNS);
      cells.setCommentProcessingEnabled(false);
      cells.setIgnoreLeadingWhitespaces(false);
      cells.setIgnoreTrailingWhitespaces(false);
      cells.setNormalizeLineEndingsWithinQuotes(false);
      cells.setNullValue("");
      return new CsvParser(cells);
    }

    private RawDocument refused(RejectReason reason, String message, String row) {
      return RawDocument.rejected(Reject.of(position(), reason, message, bytes(row), rows.size()));
    }

    private String position() {
      return file.uri() + "#R" + number;
    }
  }

  private static byte[] bytes(String row) {
    return row.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Optional<String> text(String row) {
    return TextDecoder.decode(bytes(row));
  }
}
