package io.wireroom.corpus.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.fault.RecordFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/**
 * One row, one article; any schema, any codec of Parquet's own. Columns are read page by page and
 * large pages value by value, so that what a file takes in memory does not depend on how large its
 * row groups are, or what they unpack to.
 */
final class ParquetSource implements ArticleSource {
  private static final String MARK = "PAR1";

  /** A file in an archive is copied to disk, as its footer says where all else is: up to 1 GiB. */
  private static final long LARGEST_MEMBER = 1L << 30;

  private final ReadingGuard guard;
  private final RecordFields fields;

  ParquetSource(ReadingGuard guard) {
    this.guard = guard;
    this.fields = new RecordFields(guard);
  }

  /** Whether a file begins as Parquet does; its mark alone may begin a text. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    return head.length() > MARK.length()
        && head.startsWith(MARK)
        && ForeignContent.isBinary(head.charAt(MARK.length()));
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) throws IOException {
    if (file.member() == null) {
      return rows(file, file.path());
    }
    SpooledFile copy = SpooledFile.of(file, LARGEST_MEMBER);
    try {
      if (!copy.isWhole()) {
        copy.close();
        return List.of(
                file.refused(
                    RejectReason.TOO_LONG,
                    "Cannot use file: Parquet in an archive, and larger than " + LARGEST_MEMBER,
                    new byte[0]))
            .iterator();
      }
      return new Copied(copy, rows(file, copy.path()));
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  private Rows rows(RawFile file, Path path) throws IOException {
    HadoopInputFile input = HadoopInputFile.fromPath(path, file.hadoop());
    try (ParquetFileReader reader = ParquetFileReader.open(input)) {
      return new Rows(file, path, reader.getFooter());
    }
  }

  /** The records of a file that was copied out of an archive; the copy goes with the last. */
  private static final class Copied extends PendingIterator {
    private final SpooledFile copy;
    private final Iterator<RawDocument> rows;

    Copied(SpooledFile copy, Iterator<RawDocument> rows) {
      this.copy = copy;
      this.rows = rows;
    }

    @Override
    RawDocument produce() throws IOException {
      boolean more = false;
      try {
        more = rows.hasNext();
      } finally {
        if (!more) {
          copy.close();
        }
      }
      return more ? rows.next() : null;
    }
  }

  /** The records, a row at a time. */
  private final class Rows extends PendingIterator {
    private final RawFile file;
    private final Path path;
    private final Iterator<BlockMetaData> blocks;
    private final MessageColumnIO columns;
    private final BoundedRow row;
    private final int limit = guard.settings().maxFileBytes();

    private RowGroup group;
    private RecordReader<Group> rows;

    /** Number of the last row that was read, and of the last one of its row group. */
    private long number;

    private long last;

    /** Why the rows that are left of the row group cannot be had; null where they can. */
    private String refused;

    private RejectReason reason;

    Rows(RawFile file, Path path, ParquetMetadata footer) {
      this.file = file;
      this.path = path;
      this.blocks = footer.getBlocks().iterator();
      MessageType schema = footer.getFileMetaData().getSchema();
      this.columns =
          new ColumnIOFactory(footer.getFileMetaData().getCreatedBy())
              .getColumnIO(schema, schema, true);
      this.row = new BoundedRow(schema, limit);
    }

    @Override
    RawDocument produce() throws IOException {
      if (number == last && !open()) {
        return null;
      }
      if (refused == null) {
        try {
          return document(group());
        } catch (PageTooLarge e) {
          reason = RejectReason.TOO_LONG;
          refused = "Cannot use record: " + e.getMessage();
        } catch (Throwable e) {
          // Throwable: decoders of bytes that are broken throw all sorts.
          RecordFault.check(e, file.uri());
          reason = RejectReason.TRUNCATED;
          refused = "Cannot read on: row group breaks off (" + e.getMessage() + ")";
        }
      }
      // The footer counts these rows, so each is a record.
      number++;
      return refused(reason, refused, "", 0);
    }

    /** The next row group that has rows. */
    private boolean open() throws IOException {
      close();
      while (number == last && blocks.hasNext()) {
        BlockMetaData block = blocks.next();
        long rows = block.getRowCount();
        if (rows < 0 || rows > mostRows(block)) {
          throw new IOException("a row group that tells of more rows than its columns have");
        }
        last = number + rows;
        group = new RowGroup(path, file.hadoop(), block, limit);
      }
      return number < last;
    }

    /** Each row has a value, if null, in each column. */
    private static long mostRows(BlockMetaData block) {
      return block.getColumns().stream()
          .mapToLong(ColumnChunkMetaData::getValueCount)
          .max()
          .orElse(0);
    }

    private void close() throws IOException {
      if (group != null) {
        group.close();
      }
      rows = null;
      refused = null;
    }

    private Group group() {
      if (rows == null) {
        rows = columns.getRecordReader(group, row);
      }
      return rows.read();
    }

    private RawDocument document(Group read) {
      number++;
      return guard.guarded(
          place(),
          new byte[0],
          row.size(),
          () -> {
            ObjectNode node = ParquetRow.toJson(read);
            return row.isOver()
                ? refused(
                    RejectReason.TOO_LONG,
                    "Cannot use record: longer than input.max-file-bytes (" + limit + ")",
                    node.toString(),
                    row.size())
                : fields.document(place(), node, node.toString());
          });
    }

    private String place() {
      return file.uri() + "#R" + number;
    }

    private RawDocument refused(RejectReason reason, String message, String shown, long size) {
      byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
      return RawDocument.rejected(
          Reject.of(place(), reason, message, bytes, Math.max(size, bytes.length)));
    }
  }
}
