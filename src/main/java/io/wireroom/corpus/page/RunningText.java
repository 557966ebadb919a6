package io.wireroom.corpus.page;

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
      unlink(paragraph);
    }
    for (Element quote : page.select("blockquote")) {
      for (Element footer : quote.select("footer")) {
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

  private static void unlink(Element paragraph) {
    // A list item around others is no running text, and reading all of it each time costs.
    if (hasBlocks(paragraph)) {
      return;
    }
    var links = paragraph.select("a");
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
