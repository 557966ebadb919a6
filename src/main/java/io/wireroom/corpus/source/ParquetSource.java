package io.wireroom.corpus.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.fault.RecordFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
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
  private final ReadingGuard guard;
  private final RecordFields fields;

  ParquetSource(ReadingGuard guard) {
    this.guard = guard;
    this.fields = new RecordFields(guard.settings());
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) throws IOException {
    HadoopInputFile input = HadoopInputFile.fromPath(file.path(), file.hadoop());
    try (ParquetFileReader reader = ParquetFileReader.open(input)) {
      return new Rows(file, reader.getFooter());
    }
  }

  /** The records, a row at a time. */
  private final class Rows extends PendingIterator {
    private final RawFile file;
    private final Iterator<BlockMetaData> blocks;
    private final MessageColumnIO columns;
    private final BoundedRow row;
    private final int limit = guard.settings().maxFileBytes();

    private RowGroup group;
    private RecordReader<Group> rows;

    /** Number of the last row that was read, and of the last one of its row group. */
    private long number;

    private long last;

    /** Why the rows that are left of the row group are too long; null where they are not. */
    private String refused;

    Rows(RawFile file, ParquetMetadata footer) {
      this.file = file;
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
          refused = e.getMessage();
        } catch (Throwable e) {
          // Throwable: decoders of bytes that are broken throw all sorts.
          RecordFault.check(e, file.uri());
          RawDocument rest = rest(e);
          number = last;
          return rest;
        }
      }
      number++;
      return tooLong(refused, "");
    }

    /** The next row group that has rows. */
    private boolean open() throws IOException {
      close();
      while (number == last && blocks.hasNext()) {
        BlockMetaData block = blocks.next();
        last = number + block.getRowCount();
        group = new RowGroup(file, block, limit);
      }
      return number < last;
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
      if (row.isOver()) {
        return tooLong(
            "longer than input.max-file-bytes (" + limit + ")", ParquetRow.toJson(read).toString());
      }
      return guard.guarded(
          place(),
          new byte[0],
          row.size(),
          () -> {
            ObjectNode node = ParquetRow.toJson(read);
            return fields.document(place(), node, node.toString());
          });
    }

    private String place() {
      return file.uri() + "#R" + number;
    }

    private RawDocument tooLong(String why, String shown) {
      byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
      return RawDocument.rejected(
          Reject.of(
              place(),
              RejectReason.TOO_LONG,
              "Cannot use record: " + why,
              bytes,
              Math.max(row.size(), bytes.length)));
    }

    /** Stands for the rows that a break in their row group took along. */
    private RawDocument rest(Throwable why) {
      number++;
      return RawDocument.rejected(
          Reject.of(
              place(),
              RejectReason.TRUNCATED,
              "Cannot read on: row group breaks off (" + why.getMessage() + ")",
              new byte[0],
              0));
    }
  }
}
