package io.wireroom.corpus.source;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import java.util.List;

/** One file, one article: plain text. */
final class TextSource extends WholeFile {
  TextSource(ReadingGuard guard) {
    super(guard);
  }

  @Override
  List<RawDocument> records(RawFile file, byte[] bytes, String text) {
    DocumentDraft draft = new DocumentDraft();
    draft.text = text;
    return List.of(draft.finish(file.uri(), settings, text));
  }
}
