package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.LargeTurns;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.fault.RecordFault;
import io.wireroom.watch.Watch;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Parts of files to rows of {@link RawDocument#SCHEMA}, read as they are asked for; bad data never
 * throws.
 */
public final class FileRecords implements FlatMapFunction<List<FilePart>, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final Broadcast<LargeTurns> turns;
  private final CorpusSettings settings;
  private final LongAccumulator cpu;

  /**
   * @param turns of the large records, over all tasks of a JVM
   * @param cpu sums what threads beside Spark's own spend, in nanoseconds
   */
  public FileRecords(
      Broadcast<SerializableConfiguration> hadoop,
      Broadcast<LargeTurns> turns,
      CorpusSettings settings,
      LongAccumulator cpu) {
    this.hadoop = hadoop;
    this.turns = turns;
    this.settings = settings;
    this.cpu = cpu;
  }

  @Override
  public Iterator<Row> call(List<FilePart> parts) {
    Configuration configuration = hadoop.value().value();
    ReadingGuard guard =
        new ReadingGuard(settings, turns.value(), new Watch(settings.maxArticleTime(), cpu::add));
    Iterator<FilePart> remaining = parts.iterator();
    return new Iterator<>() {
      private Iterator<RawDocument> records = List.<RawDocument>of().iterator();

      @Override
      public boolean hasNext() {
        while (!records.hasNext() && remaining.hasNext()) {
          records = new Guarded(new RawFile(remaining.next(), configuration), guard);
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
    private final ReadingGuard guard;
    private Iterator<RawDocument> records;
    private boolean any;
    private boolean checked;
    private boolean failed;

    Guarded(RawFile file, ReadingGuard guard) {
      this.file = file;
      this.guard = guard;
    }

    @Override
    RawDocument produce() {
      if (failed) {
        return null;
      }
      if (file.file().refused() != null) {
        failed = true;
        return file.unreadable(new IOException(file.file().refused()));
      }
      try {
        if (records == null) {
          file.checkSame();
          byte[] head = file.read(ForeignContent.HEAD).bytes();
          InputFormat looks = file.looks(head, guard.settings());
          String kind = looks.isSure() ? null : ForeignContent.kind(head);
          if (kind != null) {
            records = List.<RawDocument>of().iterator();
            return unsupported(kind, head);
          }
          ArticleSource source = file.format(looks).reader(guard);
          records = source.read(file);
          if (source instanceof WholeFile) {
            file.checkStillSame();
            checked = true;
          }
        }
        if (!records.hasNext()) {
          if (!checked) {
            checked = true;
            file.checkStillSame();
          }
          return null;
        }
        any = true;
        return records.next();
      } catch (Throwable e) {
        // Throwable: decompressors and readers of other formats throw all sorts for broken bytes.
        RecordFault.check(e, file.uri());
        failed = true;
        return any
            ? file.broken(e instanceof IOException io ? io : new IOException(e), new byte[0])
            : file.unreadable(e);
      }
    }

    /** The reject of a file of a kind that there is no reader for, whatever its name says. */
    private RawDocument unsupported(String kind, byte[] head) {
      return RawDocument.rejected(
          Reject.of(
              file.uri(),
              RejectReason.UNSUPPORTED,
              "Cannot use file: there is no reader for its kind (" + kind + ")",
              head,
              Math.max(head.length, file.file().bytes())));
    }
  }
}
