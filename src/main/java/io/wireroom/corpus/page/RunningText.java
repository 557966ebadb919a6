package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a page easier on Readability, which takes paragraphs full of links for menus and drops who
 * signs a block quote: links inside of sentences become plain spans, signatures part of the quote.
 */
final class RunningText {
  private static final int SHORTEST = 60;
  private static final int UNLINKED = 25;

  private RunningText() {}

  static void prepare(Document page) {
    for (Element paragraph : page.select("p, li, blockquote > div")) {
      Watched.check();
      unlink(paragraph);
    }
    for (Element footer : page.select("blockquote footer")) {
      footer.tagName("cite");
    }
    Set<Element> figures = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element quote : page.select("blockquote")) {
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

  private static void unlink(Element paragraph) {
    // A list item around others is no running text, and reading all of it each time costs.
    if (paragraph.childrenSize() == 0 || hasBlocks(paragraph)) {
      return;
    }
    var links = paragraph.getElementsByTag("a");
    if (links.isEmpty()) {
      return;
    }
    String text = paragraph.text();
    int linked = 0;
    for (Element link : links) {
      linked += link.text().length();
    }
    boolean sentence =
        !text.isEmpty() && ".!?\"\u201D\u2019)".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (sentence && text.length() >= SHORTEST && text.length() - linked >= UNLINKED) {
      links.forEach(link -> link.tagName("span"));
    }
  }

  private static boolean hasBlocks(Element paragraph) {
    for (Element child : paragraph.children()) {
      if (child.isBlock()) {
        return true;
      }
    }
    return false;
  }
}
