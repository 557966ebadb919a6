package io.wireroom.corpus;

import io.wireroom.corpus.page.WebPage;
import io.wireroom.corpus.source.TextDecoder;

/** Web pages to raw documents, for those who have pages and no files. */
public final class WebPages {
  private WebPages() {}

  /**
   * What a page's bytes say; a reject where they say nothing.
   *
   * @param uri what stands for the page's file
   * @param url where it was found; null where unknown
   */
  public static RawDocument read(byte[] bytes, String uri, String url, CorpusSettings settings) {
    String decoded = text(bytes);
    DocumentDraft draft = new DocumentDraft();
    draft.url = url;
    WebPage.of(bytes, decoded).fill(draft);
    return draft.finish(uri, settings, decoded);
  }

  /** A page's bytes as text, empty where they are none. */
  public static String text(byte[] bytes) {
    return TextDecoder.decode(bytes).orElse("");
  }
}
