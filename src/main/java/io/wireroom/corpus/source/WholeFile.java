package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A format whose files are read whole: one article each, or some. */
abstract class WholeFile implements ArticleSource {
  final ReadingGuard guard;
  final CorpusSettings settings;

  WholeFile(ReadingGuard guard) {
    this.guard = guard;
    this.settings = guard.settings();
  }

  /**
   * The records of a file that is text and no longer than allowed.
   *
   * @param bytes all of them
   * @param text the bytes as text in the encoding they look like
   */
  abstract List<RawDocument> records(RawFile file, byte[] bytes, String text);

  @Override
  public final Iterator<RawDocument> read(RawFile file) {
    RawFile.Head head = file.read(settings.maxFileBytes());
    List<RawDocument> records = new ArrayList<>();
    if (head.bytes().length > 0 || head.broken() == null) {
      byte[] bytes = head.bytes();
      records.addAll(guard.all(file.uri(), bytes, bytes.length, () -> records(file, bytes)));
    }
    if (head.broken() != null) {
      records.add(file.broken(head.broken(), new byte[0]));
    }
    return records.iterator();
  }

  private List<RawDocument> records(RawFile file, byte[] bytes) {
    if (bytes.length > settings.maxFileBytes()) {
      String message =
          "Cannot use file: longer than input.max-file-bytes (" + settings.maxFileBytes() + ")";
      long size = Math.max(bytes.length, file.file().bytes());
      return List.of(
          RawDocument.rejected(Reject.of(file.uri(), RejectReason.TOO_LONG, message, bytes, size)));
    }
    Optional<String> text = TextDecoder.decode(bytes);
    return text.isPresent()
        ? records(file, bytes, text.get())
        : List.of(
            file.refused(RejectReason.NOT_TEXT, "Cannot use file: its bytes are no text", bytes));
  }
}
