package io.wireroom.corpus.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How deep a page is nested and how many blocks stand empty in it. */
final class PageShape implements NodeVisitor {
  /** Beyond these Readability takes time by the square; no page of a newspaper is near them. */
  private static final int DEEPEST = 200;

  private static final int MOST_EMPTY = 2000;

  private int deepest;
  private int empty;

  private PageShape() {}

  static PageShape of(Document page) {
    PageShape shape = new PageShape();
    page.traverse(shape);
    return shape;
  }

  /** Whether it is a shape that pages have. */
  boolean isCommon() {
    return deepest <= DEEPEST && empty <= MOST_EMPTY;
  }

  @Override
  public void head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    boolean hollow = node instanceof Element element && element.isBlock();
    empty += hollow && node.childNodeSize() == 0 ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {}
}
