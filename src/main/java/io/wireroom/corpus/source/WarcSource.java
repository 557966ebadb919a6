package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A web archive, WARC 1.0 or 1.1, plain or a gzip member a record: pages as a crawler fetched them
 * ({@code response}), files of a page ({@code resource}) and text that was made of them ({@code
 * conversion}). Each is a record, named {@code #O1234} by the place of its first byte in the file
 * as it is stored, and {@code #O1234.2} and on where it shares a gzip member with the one before;
 * records of other types only describe these and are none. The time of the crawl is not the time of
 * publication.
 *
 * <p>A record that cannot be read is one reject, and reading goes on with the next that can be
 * found, as long as the file lies by itself.
 */
final class WarcSource implements ArticleSource {
  private final ReadingGuard guard;

  WarcSource(ReadingGuard guard) {
    this.guard = guard;
  }

  /** Whether a file begins with a record. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    return head.startsWith("WARC/");
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) throws IOException {
    return new Records(file, new WarcRecords(file));
  }

  /** The records, one at a time. */
  private final class Records extends PendingIterator {
    private final RawFile file;
    private final WarcRecords records;
    private final WarcPage pages;
    private boolean any;
    private boolean ended;

    Records(RawFile file, WarcRecords records) {
      this.file = file;
      this.records = records;
      this.pages = new WarcPage(guard);
    }

    @Override
    RawDocument produce() throws IOException {
      while (!ended) {
        RawDocument document = read();
        if (document != null) {
          any = true;
          return document;
        }
      }
      return null;
    }

    /** The next record that counts; null where it does not, and at the end. */
    private RawDocument read() throws IOException {
      WarcRecord record;
      try {
        record = records.next();
      } catch (IOException | RuntimeException e) {
        RawDocument broken = WarcPage.broken(position(), e);
        ended = !records.resume();
        return broken;
      }
      if (record == null) {
        ended = true;
        records.close();
        return any
            ? null
            : file.refused(RejectReason.EMPTY, "Cannot use file: it holds no page", new byte[0]);
      }
      try {
        RawDocument document = pages.document(position(), record);
        if (records.isSound()) {
          return document;
        }
        RawDocument broken =
            WarcPage.broken(position(), new IOException("its gzip member is broken"));
        ended = !records.resume();
        return broken;
      } catch (IOException | RuntimeException e) {
        RawDocument broken = WarcPage.broken(position(), e);
        ended = !records.pass(record);
        return broken;
      }
    }

    private String position() {
      return file.uri() + "#O" + records.place();
    }
  }
}
