package io.wireroom.corpus.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/** One row, one article; any schema, any codec of Parquet's own. */
final class ParquetSource implements ArticleSource {
  private final RecordFields fields;

  ParquetSource(CorpusSettings settings) {
    this.fields = new RecordFields(settings);
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) throws IOException {
    if (file.member() != null) {
      return List.of(
              WholeFile.refused(
                  file,
                  RejectReason.UNSUPPORTED,
                  "Cannot use file: Parquet is not read where it lies in an archive",
                  new byte[0]))
          .iterator();
    }
    ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), file.path()).withConf(file.hadoop()).build();
    return new Rows(file, rows);
  }

  /** The records, a row at a time. */
  private final class Rows extends PendingIterator {
    private final RawFile file;
    private final ParquetReader<Group> rows;
    private long number;

    Rows(RawFile file, ParquetReader<Group> rows) {
      this.file = file;
      this.rows = rows;
    }

    @Override
    RawDocument produce() throws IOException {
      Group row = rows.read();
      number++;
      if (row == null) {
        rows.close();
        return null;
      }
      ObjectNode node = ParquetRow.toJson(row);
      return fields.document(file.uri() + "#R" + number, node, node.toString());
    }
  }
}
