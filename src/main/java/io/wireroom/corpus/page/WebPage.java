package io.wireroom.corpus.page;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.watch.Watched;
import java.nio.charset.Charset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page: its main text, and what its head says about the article. */
public final class WebPage {
  private static final int SHORTEST_MAIN_TEXT = 140;

  /** Some pages show their story to readers without scripts alone, and most but images. */
  private static final int LONG = 300;

  private static final String NOWHERE = "http://localhost/";

  private final Document document;

  private WebPage(Document document) {
    this.document = document;
  }

  /**
   * A page from a file.
   *
   * @param decoded the bytes as text in the encoding they look like, used where the page declares
   *     none, or one that the bytes know better
   */
  public static WebPage of(byte[] bytes, String decoded) {
    Charset declared = DeclaredEncoding.of(bytes);
    return of(declared == null ? decoded : new String(bytes, declared));
  }

  /**
   * A page as a server sent it, whose word on the encoding counts more than the page's.
   *
   * @param label of the encoding in the answer's header; null where it has none
   */
  public static WebPage of(byte[] bytes, String decoded, String label) {
    if (label == null) {
      return of(bytes, decoded);
    }
    Charset told = DeclaredEncoding.ofLabel(label);
    return of(told == null ? decoded : new String(bytes, told));
  }

  /** A page from a field. */
  public static WebPage of(String html) {
    Document page = Parser.htmlParser().parseInput(new WatchedReader(html), NOWHERE);
    return new WebPage(page);
  }

  /** Adds what the page knows where the draft does not know it yet. */
  public void fill(DocumentDraft draft) {
    PageMetadata metadata = new PageMetadata(document);
    metadata.fill(draft);
    draft.text = ToldBody.of(metadata.body()).complete(mainText(metadata));
  }

  /** Changes the document, of which all else is read by then. */
  private String mainText(PageMetadata metadata) {
    for (Element element : metadata.marks().unread()) {
      if (element.normalName().equals("noscript") && element.text().length() >= LONG) {
        element.tagName("div");
      } else {
        element.empty();
      }
    }
    Watched.check();
    Notices.empty(document, metadata.regions());
    if (metadata.marks().hasQuotes()) {
      SignedQuotes.prepare(document);
    }
    String text = MainText.of(document, metadata.regions(), metadata.marks().names());
    if (text.length() >= SHORTEST_MAIN_TEXT) {
      return text;
    }
    Element article = document.selectFirst("article, main, [role=main], [itemprop=articleBody]");
    String plain = BlockText.of(article == null ? document.body() : article);
    return plain.length() > text.length() ? plain : text;
  }
}
