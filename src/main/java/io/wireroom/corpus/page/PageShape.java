package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How large a page is, how deep it is nested and how many blocks stand empty in it. */
final class PageShape implements NodeVisitor {
  /**
   * Beyond these Readability takes time by the square. Of the 192 pages of newspapers that main
   * text is measured on, the largest has 5,500 elements, 730 of them in one, 31 levels and, over
   * all letters, 3.6 million levels.
   */
  private static final int DEEPEST = 200;

  private static final int MOST_EMPTY = 2000;
  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_IN_ONE = 5000;
  private static final long MOST_LETTER_LEVELS = 20_000_000;

  private int deepest;
  private int empty;
  private int elements;
  private int largest;
  private long letterLevels;

  private PageShape() {}

  static PageShape of(Document page) {
    PageShape shape = new PageShape();
    page.traverse(shape);
    return shape;
  }

  /** Whether it is a shape that pages have. */
  boolean isCommon() {
    return deepest <= DEEPEST
        && empty <= MOST_EMPTY
        && elements <= MOST_ELEMENTS
        && largest <= MOST_IN_ONE
        && letterLevels <= MOST_LETTER_LEVELS;
  }

  @Override
  public void head(Node node, int depth) {
    Watched.check();
    deepest = Math.max(deepest, depth);
    largest = Math.max(largest, node.childNodeSize());
    if (node instanceof Element element) {
      elements++;
      empty += element.isBlock() && node.childNodeSize() == 0 ? 1 : 0;
    } else if (node instanceof TextNode text) {
      letterLevels += (long) text.getWholeText().length() * depth;
    }
  }

  @Override
  public void tail(Node node, int depth) {}
}
