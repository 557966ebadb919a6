package io.wireroom.corpus.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who signs a block quote becomes part of it: its footer, or the caption of a figure around it. */
final class SignedQuotes {
  private SignedQuotes() {}

  static void prepare(Document page) {
    for (Element quote : page.getElementsByTag("blockquote")) {
      for (Element footer : quote.getElementsByTag("footer")) {
        footer.tagName("cite");
      }
      Element figure = quote.parent();
      boolean shown = figure != null && figure.normalName().equals("figure");
      Element caption = shown ? figure.selectFirst("> figcaption") : null;
      if (caption != null) {
        quote.appendElement("cite").text(caption.text());
        figure.tagName("div");
      }
    }
  }
}
