package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import java.util.List;

/** One file, one article: plain text. */
final class TextSource extends WholeFile {
  private final ForeignContent content;

  TextSource(CorpusSettings settings) {
    super(settings);
    this.content = new ForeignContent(settings.fields());
  }

  @Override
  List<RawDocument> records(RawFile file, byte[] bytes, String text) {
    String foreign = content.kind(bytes);
    if (foreign != null) {
      String message = "Cannot use file: there is no reader for its kind (" + foreign + ")";
      return List.of(refused(file, RejectReason.UNSUPPORTED, message, bytes));
    }
    DocumentDraft draft = new DocumentDraft();
    draft.text = text;
    return List.of(draft.finish(file.uri(), settings, text));
  }
}
