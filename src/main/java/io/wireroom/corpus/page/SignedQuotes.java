package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who signs a block quote becomes part of it: its footer, or the caption of a figure around it. */
final class SignedQuotes {
  private SignedQuotes() {}

  static void prepare(Document page) {
    for (Element footer : page.select("blockquote footer")) {
      footer.tagName("cite");
    }
    Set<Element> figures = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element quote : page.getElementsByTag("blockquote")) {
      Watched.check();
      Element figure = quote.parent();
      boolean shown = figure != null && figure.normalName().equals("figure");
      // A figure has one caption, and is looked at once.
      Element caption = shown && figures.add(figure) ? figure.selectFirst("> figcaption") : null;
      if (caption != null) {
        quote.appendElement("cite").text(caption.text());
        figure.tagName("div");
      }
    }
  }
}
