package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Parts of files to rows of {@link RawDocument#SCHEMA}, read as they are asked for; bad data never
 * throws.
 */
public final class FileRecords implements FlatMapFunction<List<FilePart>, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final CorpusSettings settings;

  public FileRecords(Broadcast<SerializableConfiguration> hadoop, CorpusSettings settings) {
    this.hadoop = hadoop;
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(List<FilePart> parts) {
    Configuration configuration = hadoop.value().value();
    Iterator<FilePart> remaining = parts.iterator();
    return new Iterator<>() {
      private Iterator<RawDocument> records = List.<RawDocument>of().iterator();

      @Override
      public boolean hasNext() {
        while (!records.hasNext() && remaining.hasNext()) {
          records = new Guarded(new RawFile(remaining.next(), configuration), settings);
        }
        return records.hasNext();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return records.next().toRow();
      }
    };
  }

  /** A file's records; where the file cannot be read, or not to its end, a reject says so. */
  static final class Guarded extends PendingIterator {
    private final RawFile file;
    private final CorpusSettings settings;
    private Iterator<RawDocument> records;
    private boolean any;
    private boolean failed;

    Guarded(RawFile file, CorpusSettings settings) {
      this.file = file;
      this.settings = settings;
    }

    @Override
    RawDocument produce() {
      if (failed) {
        return null;
      }
      try {
        if (records == null) {
          records = file.format(settings).reader(settings).read(file);
        }
        if (!records.hasNext()) {
          return null;
        }
        any = true;
        return records.next();
      } catch (IOException | RuntimeException | StackOverflowError | InternalError e) {
        failed = true;
        return any
            ? file.broken(e instanceof IOException io ? io : new IOException(e), new byte[0])
            : file.unreadable(e);
      }
    }
  }
}
